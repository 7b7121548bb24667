/** Header lines that mail programs put above the message answered, in the languages seen. */
const HEADER_LINE =
  /^\s*\*?(?:From|Sent|Date|To|Cc|Subject|差出人|送信日時|日時|日付|宛先|件名|От|Отправлено|Кому|Тема)\*?\s*[:：]/iu;
const ATTRIBUTION_END = /[:：]\s*$/u;
const NAMES_SOMEBODY = /@|\d{1,2}[:：]\d{2}|\d{4}/u;

function headerBegins(lines: readonly string[], at: number): boolean {
  const block = lines.slice(at, at + 4).filter((line) => HEADER_LINE.test(line));
  return HEADER_LINE.test(lines[at] ?? '') && block.length >= 3;
}

/** Ends the text where another message's header begins or a signature is marked off. */
export function beforeReplyHeader(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line, at) => /^--\s?$/u.test(line) || headerBegins(lines, at));
  return (end === -1 ? lines : lines.slice(0, end)).join('\n').trimEnd();
}

/** Takes away the line "On … somebody wrote:" that stands at the end, above a quote. */
export function withoutAttribution(text: string): string {
  const lines = text.trimEnd().split('\n');
  const last = lines.at(-1) ?? '';
  if (!ATTRIBUTION_END.test(last) || !NAMES_SOMEBODY.test(last)) return text;
  // A long attribution is broken in two: "On Thu, … at 14:41, Somebody" / "<a@b.example> wrote:".
  const broken = /^\s*</u.test(last) && NAMES_SOMEBODY.test(lines.at(-2) ?? '');
  return `${lines.slice(0, broken ? -2 : -1).join('\n')}\n`;
}

/** The writer's own lines of a plain-text message: no `>` quote, no attribution, no signature. */
export function ownLines(text: string): string {
  let own = '';
  let inQuote = false;
  for (const line of beforeReplyHeader(text).split('\n')) {
    const isQuote = /^\s*>/u.test(line);
    if (isQuote && !inQuote) own = withoutAttribution(own);
    if (!isQuote) own += `${line}\n`;
    inQuote = isQuote;
  }
  return own.trim();
}
