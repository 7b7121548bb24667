const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `November 21, 2026, 10:21 AM`; `21 November 2026 at 10:21`. */
const ENGLISH =
  /(?:(?<m1>[a-z]{3,9})\.? (?<d1>\d{1,2})|(?<d2>\d{1,2}) (?<m2>[a-z]{3,9})\.?),? (?<year>\d{4})(?:,| at)? (?<hour>\d{1,2}):(?<minute>\d{2})(?:\s?(?<half>[ap])m)?/iu;
/** `2026年11月21日 10:21`, also with 午前 and 午後. */
const JAPANESE =
  /(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日[^\d]{0,6}?(?<half>午前|午後)?\s?(?<hour>\d{1,2}):(?<minute>\d{2})/u;

type Parts = Readonly<Record<string, string | undefined>>;

function hourOf(parts: Parts): number {
  const hour = Number(parts['hour']);
  const half = parts['half']?.toLowerCase();
  if (half === undefined) return hour;
  const isLater = half === 'p' || half === '午後';
  return (hour % 12) + (isLater ? 12 : 0);
}

function momentOf(parts: Parts, month: number, day: string | undefined): number | null {
  if (month < 0) return null;
  const at = new Date(
    Number(parts['year']),
    month,
    Number(day),
    hourOf(parts),
    Number(parts['minute']),
  );
  return at.getTime();
}

/**
 * When a label says a message was written, epoch milliseconds, in the browser's own zone. Null
 * without a day and a year: a label with a clock time alone may speak of any day.
 */
export function momentIn(label: string): number | null {
  const english = ENGLISH.exec(label)?.groups;
  if (english) {
    const name = (english['m1'] ?? english['m2'] ?? '').slice(0, 3).toLowerCase();
    return momentOf(english, MONTHS.indexOf(name), english['d1'] ?? english['d2']);
  }
  const japanese = JAPANESE.exec(label)?.groups;
  return japanese ? momentOf(japanese, Number(japanese['month']) - 1, japanese['day']) : null;
}
