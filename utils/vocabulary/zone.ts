const DAY_MS = 86_400_000;

/**
 * Offset of an IANA zone from UTC at a moment, in minutes (Tokyo: 540).
 * Falls back to 0 for a zone name the browser does not know.
 */
export function offsetMinutesAt(zone: string, at: number): number {
  const parts = formatterOf(zone)?.formatToParts(at) ?? [];
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
  const match = /^GMT([+-])(\d{2}):(\d{2})/.exec(name);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}

/** Number of the calendar day at that offset, counted from 1970-01-01. */
export function dayNumber(at: number, offsetMinutes: number): number {
  return Math.floor((at + offsetMinutes * 60_000) / DAY_MS);
}

/** Number of the calendar day on which a moment lies in an IANA zone: the day of an entry. */
export function dayIn(zone: string, at: number): number {
  return dayNumber(at, offsetMinutesAt(zone, at));
}

// Building a formatter costs a hundred times more than using one.
const formatters = new Map<string, Intl.DateTimeFormat | undefined>();

function formatterOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formatters.has(zone)) formatters.set(zone, makeFormatter(zone));
  return formatters.get(zone);
}

function makeFormatter(zone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
}
