/** A line that begins what somebody else wrote; everything from it on is theirs. */
const QUOTE_STARTS: readonly RegExp[] = [
  /^-{2,12} ?(?:original message|forwarded message|元のメッセージ|転送メッセージ|転送されたメッセージ) ?-{2,12}$/i,
  /^on .{6,160} wrote:$/i,
  /^.{0,12}\d{4}年\d{1,2}月\d{1,2}日.{0,160}[:：]$/,
  /^\d{4}[-/]\d{1,2}[-/]\d{1,2}.{2,140}[:：]$/,
  /^begin forwarded message:$/i,
];
const HEADER_FIRST = /^(?:from|差出人|送信者) ?[:：] ?.{1,200}$/i;
const HEADER_NEXT = /^(?:sent|date|to|subject|cc|送信日時|日付|日時|宛先|件名) ?[:：]/i;
const SIGNATURE = /^-- ?$/;
const QUOTED = /^ ?>/;

/**
 * The writer's own words of a plain-text message: without quoted lines, what follows an
 * "On … wrote:" or a forwarding head, and a signature after `-- `. Where in doubt a line stays.
 */
export function stripQuotesAndSignature(text: string): string {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((_, at) => endsOwnWords(lines, at));
  const own = lines.slice(0, end < 0 ? lines.length : end).filter((line) => !QUOTED.test(line));
  return own.join('\n').trimEnd();
}

function endsOwnWords(lines: readonly string[], at: number): boolean {
  const line = (lines[at] ?? '').trimEnd();
  if (SIGNATURE.test(lines[at] ?? '')) return true;
  const trimmed = line.trim();
  if (QUOTE_STARTS.some((pattern) => pattern.test(trimmed))) return hasMore(lines, at);
  if (isWrappedAttribution(trimmed, (lines[at + 1] ?? '').trim())) return true;
  return HEADER_FIRST.test(trimmed) && HEADER_NEXT.test((lines[at + 1] ?? '').trim());
}

/** "On Mon, 4 May 2026 at 10:00, A Long Name" / "<a@b.example> wrote:" over two lines. */
function isWrappedAttribution(line: string, next: string): boolean {
  return /^on .{6,160}\d/i.test(line) && /wrote:$/i.test(next) && next.length < 160;
}

/** "On Tuesday you wrote:" with nothing below quotes nobody. */
function hasMore(lines: readonly string[], at: number): boolean {
  return lines.slice(at + 1).some((line) => line.trim() !== '');
}
