/** What stands before the words of a message: `[13:32, 2026/7/25] 名前: `. */
export interface MessageHead {
  /** The name as this chat shows it; of an own message the user's own. */
  readonly sender: string;
  /** Time and date as written, in the form of the user's language. */
  readonly when: string;
}

/** Takes apart the head of a message; undefined where it has another form. */
export function headIn(text: string): MessageHead | undefined {
  const groups = /^\s*\[(?<when>[^\]]+)\]\s*(?<sender>.*?):\s*$/su.exec(text)?.groups;
  const { when, sender } = groups ?? {};
  return when === undefined || sender === undefined ? undefined : { when, sender: sender.trim() };
}

type Order = 'ymd' | 'dmy' | 'mdy';

interface Written {
  /** Minutes since midnight. */
  readonly minutes: number;
  readonly parts: readonly [number, number, number];
}

const CLOCK = /(?<hour>\d{1,2})[:.](?<minute>\d{2})(?![/.\d])/u;
const AFTERNOON = /p\.?\s?m\b|午後|下午|오후/iu;
const MORNING = /a\.?\s?m\b|午前|上午|오전/iu;
const DATE = /(?<!\d)(?<one>\d{1,4})\s?[/.\-年]\s?(?<two>\d{1,2})\s?[/.\-月]\s?(?<three>\d{1,4})/u;

function minutesIn(when: string): number | undefined {
  const clock = CLOCK.exec(when)?.groups;
  if (!clock) return undefined;
  const hour = Number(clock['hour']);
  const isHalfDay = AFTERNOON.test(when) || MORNING.test(when);
  const inDay = isHalfDay ? (hour % 12) + (AFTERNOON.test(when) ? 12 : 0) : hour;
  return inDay * 60 + Number(clock['minute']);
}

function writtenIn(when: string): Written | undefined {
  const date = DATE.exec(when);
  const minutes = minutesIn(when.replace(date?.[0] ?? '', ' '));
  if (!date?.groups || minutes === undefined) return undefined;
  const { one, two, three } = date.groups;
  return { minutes, parts: [Number(one), Number(two), Number(three)] };
}

function momentOf(
  { minutes, parts: [one, two, three] }: Written,
  order: Order,
): number | undefined {
  const [year, month, day] = {
    ymd: [one, two, three],
    dmy: [three, two, one],
    mdy: [three, one, two],
  }[order];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const full = year < 100 ? 2000 + year : year;
  const date = new Date(full, month - 1, day, 0, minutes);
  return date.getMonth() === month - 1 && date.getDate() === day ? date.getTime() : undefined;
}

function isRising(moments: readonly (number | undefined)[]): boolean {
  const known = moments.filter((one) => one !== undefined);
  return known.every((one, index) => index === 0 || (known[index - 1] ?? 0) <= one);
}

function fits(written: readonly (Written | undefined)[], order: Order): boolean {
  const dated = written.filter((one) => one !== undefined);
  const moments = dated.map((one) => momentOf(one, order));
  return !moments.includes(undefined) && isRising(moments);
}

/** Day before month or month before day: only English of the United States has the month first. */
function orderOf(written: readonly (Written | undefined)[], language: string): Order | undefined {
  if (written.some((one) => one !== undefined && one.parts[0] > 31)) return 'ymd';
  const possible = (['dmy', 'mdy'] as const).filter((order) => fits(written, order));
  const [only, another] = possible;
  if (!another) return only;
  if (/^en(?:[-_]us)?$/iu.test(language)) return 'mdy';
  return language === '' ? undefined : 'dmy';
}

/**
 * Epoch milliseconds of the messages of one chat, oldest first, each as its head tells, in the zone of
 * the browser; null where a head tells no time. The form of the dates follows the user's language, so
 * all of them are looked at together: a day above twelve, or an order of the messages that would be
 * broken, decides; else `language`, the page's own. Where none does, no time is told.
 */
export function momentsOf(
  whens: readonly (string | undefined)[],
  language: string,
): readonly (number | null)[] {
  const written = whens.map((when) => (when === undefined ? undefined : writtenIn(when)));
  const order = orderOf(written, language);
  return written.map((one) => (one && order ? (momentOf(one, order) ?? null) : null));
}
