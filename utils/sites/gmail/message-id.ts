/** Gmail opened to the public on 2004-04-01; no message of its own is older. */
const FIRST_MESSAGE = Date.UTC(2004, 0, 1);
const DAY = 24 * 60 * 60 * 1000;
/** The low 20 bits of an id only tell messages of one millisecond apart. */
const BITS_BELOW_TIME = 20n;

const LEGACY_ID = /^[0-9a-f]{1,16}$/;
const PERMANENT_ID = /^#?(?:msg|thread)-f:(?<decimal>\d{1,20})$/;

/** A legacy id in its one spelling: lower-case hexadecimal digits. */
export function legacyId(value: string | undefined): string | undefined {
  const id = value?.trim().toLowerCase() ?? '';
  return LEGACY_ID.test(id) ? id : undefined;
}

/**
 * The legacy id inside `msg-f:<decimal>` or `thread-f:<decimal>`: the same number in decimal.
 * `msg-a:` and `thread-a:` are random numbers of this browser; they give undefined.
 */
export function idInPermanent(value: string | undefined): string | undefined {
  const decimal = PERMANENT_ID.exec(value?.trim() ?? '')?.groups?.['decimal'];
  return decimal === undefined ? undefined : legacyId(BigInt(decimal).toString(16));
}

/**
 * When the message arrived at Gmail, epoch milliseconds; null where the id holds no likely date.
 * Found in about 45 ids of 2014 to 2025 that stand beside a date; Google says nothing of it.
 */
export function timeOfId(id: string, now: number): number | null {
  const at = Number(BigInt(`0x${id}`) >> BITS_BELOW_TIME);
  return at > FIRST_MESSAGE && at < now + DAY ? at : null;
}
