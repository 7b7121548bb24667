/**
 * Every channel that a page's call speaks of: its own field, and those of the messages it brings.
 * All calls of pages have their channels in these places (`utils/messaging/shapes.ts`).
 */
export function channelsIn(data: unknown): readonly unknown[] {
  if (!isRecord(data)) return [];
  const { channel, message, messages } = data;
  return [
    ...(channel === undefined ? [] : [channel]),
    ...channelsIn(message),
    ...(Array.isArray(messages) ? messages.flatMap(channelsIn) : []),
  ];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
