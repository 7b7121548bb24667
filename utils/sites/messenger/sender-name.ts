/** Whether a label names somebody, in full or by the first name. */
export function namesSender(head: string, name: string): boolean {
  const parts = head.split(/[\s,、:：]+/u);
  const firstName = name.split(' ')[0] ?? name;
  return head.includes(name) || parts.includes(firstName);
}
