import * as v from 'valibot';
import { ACTS, PITCH_LEVELS, SIGNALS, WORRIES } from '../vocabulary/acts.ts';
import { CHANNELS } from '../vocabulary/channels.ts';
import { DRAFT_LIMIT } from '../vocabulary/drafts.ts';
import { correction } from './correction-shapes.ts';
import { HEALTH_PARTS } from '../vocabulary/health.ts';
import { PHRASE_MEANINGS } from '../vocabulary/reading.ts';
import { STEP_SIZES } from '../vocabulary/stages.ts';
import { GIFTS, REASON_CODES } from '../vocabulary/verdict.ts';

/**
 * What may cross from a page into the background. A page's process may be taken over, so every
 * field is checked and capped here before anything is done with it.
 */

/** What the card's buttons do. */
export const CARD_ACTS = [
  'they_asked',
  'i_know_them',
  'keep',
  'not_useful',
  'mute_person',
  'mute_rule',
  'mute_site',
] as const;
export type CardAct = (typeof CARD_ACTS)[number];

/** RFC 5321 allows 320 characters for an address; other sites' ids are shorter. */
const address = v.pipe(v.string(), v.minLength(1), v.maxLength(320));
const name = v.pipe(v.string(), v.maxLength(200));
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const sentence = v.pipe(v.string(), v.maxLength(2000));
/** 2004-01-01 to 2100-01-01: Gmail is not older, and a date beyond is a mistake. */
const moment = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(1_072_915_200_000),
  v.maxValue(4_102_444_800_000),
);
/** Any moment the calendar has (ECMAScript's Date), also by a clock that is wrong. */
const instant = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000_000));
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/** More pressing sentences than any letter holds. */
const MOST_URGES = 20;

/** A list no longer than `most`. */
function listOf<T extends v.GenericSchema>(item: T, most: number) {
  return v.pipe(v.array(item), v.maxLength(most), v.readonly());
}

const messageBase = {
  key,
  channel: v.picklist(CHANNELS),
  at: v.nullable(moment),
  thread: v.exactOptional(key),
  reader: v.pipe(v.number(), v.integer()),
};

const received = v.strictObject({
  ...messageBase,
  direction: v.literal('in'),
  signals: listOf(v.picklist(SIGNALS), SIGNALS.length),
  questions: listOf(sentence, 20),
  reaction: v.exactOptional(v.literal(true)),
  purpose: v.exactOptional(v.picklist(['offers', 'all'])),
});

const sent = v.strictObject({
  ...messageBase,
  direction: v.literal('out'),
  pitch: v.picklist(PITCH_LEVELS),
  acts: listOf(v.picklist(ACTS), ACTS.length),
  heat: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  promises: listOf(v.strictObject({ text: sentence, due: v.nullable(day) }), 20),
  saysMore: v.exactOptional(v.literal(true)),
  worries: v.exactOptional(listOf(v.picklist(WORRIES), WORRIES.length)),
  urges: v.exactOptional(listOf(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)), MOST_URGES)),
});

const person = v.strictObject({ address, name });
const people = listOf(person, 100);

/** Hash of the head of a message's text; empty where there is no text. */
const head = v.pipe(v.string(), v.regex(/^([0-9a-f]{16})?$/));

export const shapes = {
  addresses: v.strictObject({
    channel: v.picklist(CHANNELS),
    addresses: listOf(address, 100),
  }),
  conversation: v.strictObject({
    messages: listOf(
      v.strictObject({ message: v.variant('direction', [received, sent]), head, people }),
      500,
    ),
  }),
  send: v.strictObject({ id: key, message: sent, head, people }),
  sendId: v.strictObject({ id: key }),
  pageState: v.strictObject({
    channel: v.picklist(CHANNELS),
    level: v.nullable(v.picklist([0, 1, 2, 3] as const)),
    status: v.picklist(['idle', 'reading', 'partly', 'unreadable']),
    drifted: listOf(v.picklist(HEALTH_PARTS), HEALTH_PARTS.length),
    since: instant,
  }),
  act: v.strictObject({
    channel: v.picklist(CHANNELS),
    people,
    what: v.picklist(CARD_ACTS),
    /** The draft's words, for `keep` only. */
    text: v.exactOptional(v.pipe(v.string(), v.maxLength(DRAFT_LIMIT))),
    /** What that draft asks, for `keep` only: it comes back when this would be fine. */
    pitch: v.exactOptional(v.picklist(PITCH_LEVELS)),
    acts: v.exactOptional(listOf(v.picklist(ACTS), ACTS.length)),
    /** The rules the verdict named, for `not_useful` and `mute_rule`. */
    reasons: v.exactOptional(listOf(v.picklist(REASON_CODES), REASON_CODES.length)),
  }),
  undo: v.strictObject({ channel: v.picklist(CHANNELS), people, token: key }),
  doubt: v.strictObject({ contact: key, doubt: key, holds: v.boolean() }),
  promise: v.strictObject({
    contact: key,
    promise: key,
    word: v.variant('what', [
      v.strictObject({ what: v.literal('kept') }),
      v.strictObject({ what: v.literal('broken') }),
      v.strictObject({ what: v.literal('moved'), due: day }),
    ]),
  }),
  mute: v.strictObject({ id: key }),
  /** Phrases of the user's own trade. */
  phrases: listOf(
    v.strictObject({
      text: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(100)),
      meaning: v.picklist(PHRASE_MEANINGS),
    }),
    100,
  ),
  /** The chip in the pages of a site that has none by default. */
  chip: v.strictObject({ site: v.picklist(CHANNELS), on: v.boolean() }),
  /** How large a step of the staircase is. */
  step: v.picklist(STEP_SIZES),
  correction: v.strictObject({ contact: key, correction }),
  offerDrop: v.strictObject({ contact: key, offer: key }),
  /** *What I offer*: up to three lines. */
  offerLines: listOf(v.pipe(v.string(), v.maxLength(300)), 3),
  gift: v.strictObject({ channel: v.picklist(CHANNELS), people, gift: v.picklist(GIFTS) }),
  hint: v.strictObject({
    channel: v.picklist(CHANNELS),
    address,
    rule: v.picklist(REASON_CODES),
    level: v.picklist([1, 2, 3] as const),
    pitch: v.picklist(PITCH_LEVELS),
    favour: v.boolean(),
  }),
  nothing: v.optional(v.never()),
} as const;

export type ConversationPayload = v.InferOutput<typeof shapes.conversation>;
export type SendPayload = v.InferOutput<typeof shapes.send>;
export type PageStatePayload = v.InferOutput<typeof shapes.pageState>;
export type ActPayload = v.InferOutput<typeof shapes.act>;
export type CorrectionPayload = v.InferOutput<typeof shapes.correction>;
export type OfferDropPayload = v.InferOutput<typeof shapes.offerDrop>;
export type DoubtPayload = v.InferOutput<typeof shapes.doubt>;
export type PromisePayload = v.InferOutput<typeof shapes.promise>;
export type ChipPayload = v.InferOutput<typeof shapes.chip>;
export type OfferLines = v.InferOutput<typeof shapes.offerLines>;
export type GiftPayload = v.InferOutput<typeof shapes.gift>;
export type HintPayload = v.InferOutput<typeof shapes.hint>;
export type UndoPayload = v.InferOutput<typeof shapes.undo>;
export type AddressesPayload = v.InferOutput<typeof shapes.addresses>;
