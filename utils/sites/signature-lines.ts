/** Lines that mark a signature off by themselves: RFC 3676 4.3, and what programs make of it. */
const MARK = /^(?:--|—|–|__)\s*$/u;

/** Lines that a phone or program puts below what was written. */
const SENT_FROM =
  /^(?:sent from (?:my |an? |mail |outlook|yahoo|gmail|proton|samsung|galaxy|iphone|ipad|android|blackberry|typeapp)|get outlook for |gesendet (?:von|mit) |von meinem .{1,30} gesendet|envoyé (?:de|depuis|à partir de|avec) |enviado (?:desde|do|de|con) |inviato (?:da|dal) |verzonden (?:vanaf|met) |sendt fra |skickat från |отправлено (?:с|из) )/iu;
const SENT_FROM_JA =
  /^(?:.{1,20}から送信(?:しました)?|outlook for .{2,10}を入手(?:する)?)$|^Yahoo!メール(?: アプリ)?.{0,20}から送信$/iu;
/** A sentence about sending says more, or ends as sentences do. */
const SENTENCE = /[,;、]|[.!?。！？]$/u;
const MOST_SENT_FROM = 60;

/** A line drawn with signs, as Japanese signatures have above and below. */
const RULE = /^[-=_*~+#＊＝－━─―—…‥・〜～◆◇■□☆★○●◎※┏┗┓┛┃|/\s]{3,200}$/u;
/** A shorter one stands between parts of a text too. */
const FRAME_FROM = 5;
const CONTACT =
  /@|https?:|www\.|〒|TEL|FAX|電話|携帯|住所|\+\d|\b\d{2,4}[-(（]\d{2,4}[-)）]\d{3,4}\b/iu;
/** A signature is short: lines, and characters a line. */
const MOST_LINES = 10;
const MOST_CHARACTERS = 70;
/** So much stands below where a signature begins, blank lines too. */
const MOST_BELOW = 40;

/** Whether the line is only drawn. */
function isRule(line: string): boolean {
  const text = line.trim();
  return text !== '' && RULE.test(text);
}

function withoutLink(line: string): string {
  return line.slice(0, 400).replace(/\s?<[^<>]*>?$/u, '');
}

function isSentFrom(line: string): boolean {
  const text = withoutLink(line).trim();
  if (text.length > MOST_SENT_FROM || SENTENCE.test(text)) return false;
  return SENT_FROM.test(text) || SENT_FROM_JA.test(text);
}

/** Below a drawn line: a few short ones with an address or number, and nothing after its end. */
function isFramed(lines: readonly string[], at: number): boolean {
  const rule = lines[at] ?? '';
  if (lines.length - at > MOST_BELOW) return false;
  if (rule.trim().length < FRAME_FROM || !isRule(rule)) return false;
  const below = lines.slice(at + 1).filter((line) => line.trim() !== '');
  const end = below.findIndex(isRule);
  const inside = end === -1 ? below : below.slice(0, end);
  const after = end === -1 ? [] : below.slice(end + 1);
  if (inside.length === 0 || inside.length > MOST_LINES || after.length > 0) return false;
  const isShort = inside.every((line) => line.length <= MOST_CHARACTERS);
  return isShort && inside.some((line) => CONTACT.test(line));
}

/** Whether everything from line `at` on is a signature, whatever stands below. */
export function signatureBeginsAt(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  return MARK.test(line) || isSentFrom(line);
}

function withoutLastRules(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '' && !isRule(line));
  return lines.slice(0, last + 1);
}

/** The lines without a signature drawn around at their end, and without drawn lines left there. */
export function withoutFrame(lines: readonly string[]): readonly string[] {
  const frame = lines.findIndex((_, at) => isFramed(lines, at));
  return withoutLastRules(frame === -1 ? lines : lines.slice(0, frame));
}
