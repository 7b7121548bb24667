import * as v from 'valibot';
import { WORRIES } from '../vocabulary/acts.ts';
import { CHANNELS } from '../vocabulary/channels.ts';
import { STAGES } from '../vocabulary/stages.ts';

const key = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(isRealDay, 'no such day'));
const note = v.exactOptional(words);

/** Events of theirs that the user can add by hand; boundaries have a form of their own. */
export const INBOUND_BY_HAND = [
  'opened',
  'start',
  'reply',
  'question',
  'ask_offer',
  'thanks',
  'meeting',
  'purchase',
  'referral',
  'decline',
  'complaint',
] as const;

/** Events of the user's that they can add by hand. */
export const OUTBOUND_BY_HAND = [
  'note',
  'help',
  'answer',
  'thanks',
  'remember',
  'story',
  'repair',
  'served',
  'pitch_soft',
  'pitch_direct',
  'pitch_hard',
  'ask_referral',
] as const;

const paid = v.strictObject({
  amount: v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1_000_000_000_000)),
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  item: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))),
});

/** What the user may say of a person by hand. Each makes one entry, so that each can be undone. */
export const correction = v.variant('what', [
  v.strictObject({
    what: v.literal('theirs'),
    kind: v.picklist(INBOUND_BY_HAND),
    /** The day it happened, in the user's own zone. */
    day,
    note,
    /** Of a purchase. */
    paid: v.exactOptional(paid),
  }),
  v.strictObject({ what: v.literal('mine'), kind: v.picklist(OUTBOUND_BY_HAND), day, note }),
  v.strictObject({ what: v.literal('floor'), floor: v.picklist(STAGES), note }),
  v.strictObject({
    what: v.literal('boundary'),
    refused: v.boolean(),
    purpose: v.picklist(['offers', 'all']),
    /** Null: on all channels. */
    on: v.nullable(v.picklist(CHANNELS)),
    note,
  }),
  v.strictObject({ what: v.literal('problem'), sentence: words }),
  v.strictObject({ what: v.literal('solved'), problem: key, note }),
  v.strictObject({ what: v.literal('worry_answered'), worry: v.picklist(WORRIES), note }),
  v.strictObject({ what: v.literal('promised'), sentence: words, due: v.nullable(day) }),
  /** Takes an entry out, or back what took one out. */
  v.strictObject({ what: v.literal('remove'), target: key, note }),
  v.strictObject({ what: v.literal('restore'), target: key }),
]);
export type Correction = v.InferOutput<typeof correction>;

function isRealDay(text: string): boolean {
  return !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}
