/** A record with a value for each of these keys. */
export function record<Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => Value,
): Record<Key, Value> {
  const entries = keys.map((key) => [key, value(key)] as const);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made from exactly these keys
  return Object.fromEntries(entries) as Record<Key, Value>;
}
