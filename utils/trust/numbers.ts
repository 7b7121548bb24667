import {
  type About,
  CHOSEN,
  REPLIES,
  NEGATIVE,
  COVEY,
  INTEGRITY,
  CADENCE,
  CONTACT_DAYS,
  count,
  days,
  other,
  points,
  share,
} from './number-rows.ts';

/** One number of the model that the user can see and change. */
export interface NumberRow extends About {
  readonly key: NumberKey;
}

const ABOUT = {
  warmReply: points(1, 'warmth of their reply', REPLIES),
  warmQuestion: points(1, 'warmth of their question', REPLIES),
  warmDecline: points(1, 'warmth of their no: they took the trouble to answer', CHOSEN),
  warmStart: points(1.5, 'warmth where they begin', REPLIES),
  warmThanks: points(1.5, 'warmth of their thanks', CHOSEN),
  warmAskOffer: points(2, 'warmth where they ask about an offer', CHOSEN),
  warmMeeting: points(2, 'warmth of a meeting or call', CHOSEN),
  warmPurchase: points(2, 'warmth of a purchase', CHOSEN),
  warmReferral: points(2, 'warmth of a recommendation of theirs', CHOSEN),
  warmReaction: points(0.2, 'warmth of a like, an emoji or a sticker alone', CHOSEN),
  saturation: { ...points(5, 'warmth at which 63 degrees are reached', REPLIES), min: 0.1 },
  coldBelow: other('degrees', 10, 100, 'below this temperature somebody is cold'),

  giveHelp: points(2, 'paid in by something useful and free', COVEY),
  giveAnswer: points(2, 'paid in by answering their question', COVEY),
  giveThanks: points(1, 'paid in by thanks given', COVEY),
  giveRemember: points(1, 'paid in by a remembered detail', COVEY),
  giveStory: points(1, 'paid in by openness about oneself', CHOSEN),
  giveKept: points(3, 'paid in by a promise kept', COVEY),
  giveServed: points(3, 'paid in by seeing to a customer after a purchase', COVEY),
  giveMeeting: points(2, 'paid in by a meeting', COVEY),
  giveReferral: points(5, 'paid in by a recommendation of theirs', CHOSEN),
  storyEvery: days(14, 'a further story within this time earns nothing'),
  clearWithin: days(
    30,
    'a deposit clears if they react within this time, else it expires',
    'chosen; what is a deposit for you may not be one for them (Covey)',
    365,
  ),
  pendingShare: share(0.25, 'share of a deposit that counts before they react'),
  pendingCap: points(2, 'most that deposits without a reaction count together', CHOSEN),

  costSoft: points(3, 'drawn out by a soft offer', NEGATIVE),
  costDirect: points(5, 'drawn out by a direct offer', NEGATIVE),
  costHard: points(8, 'drawn out by a hard pitch', NEGATIVE),
  costReferral: points(3, 'drawn out by asking for a referral', NEGATIVE),
  askedShare: share(0.2, 'share of the cost where they asked', 'chosen; permission (Godin)'),
  askedWithin: days(30, 'how long their asking holds', 'chosen; Adobe 30-day window', 365),
  thankedWithin: days(30, 'how long thanks or a purchase ease a referral ask', CHOSEN, 365),
  costFollowup1: points(1, 'drawn out by the first unanswered follow-up', CHOSEN),
  costFollowup2: points(2, 'drawn out by the second unanswered follow-up', CHOSEN),
  costFollowup3: points(
    4,
    'drawn out by each further unanswered follow-up',
    '4 and more sends triple complaints',
  ),
  costQuestion: points(1, 'drawn out by a question of theirs left without an answer', CHOSEN),
  answerWithin: other(
    'hours',
    48,
    720,
    'time for an answer to their question',
    '90 % of replies come within a day or two (Kooti 2015)',
  ),
  costHype: points(2, 'drawn out by a claim that cannot be kept', NEGATIVE),

  debtPromise: points(6, 'debt of a broken promise', INTEGRITY),
  debtComplaint: points(8, 'debt of a complaint', INTEGRITY),
  firstBreachShare: share(
    0.5,
    'share of the first breach where they trusted',
    'chosen; some mistakes are forgiven',
  ),
  repairShare: share(
    0.5,
    'share of a breach that is left after owning and mending it',
    'chosen; never refund over 100 % (de Matos)',
  ),
  debtPaid: points(2, 'debt paid by a promise kept, their thanks or a purchase', INTEGRITY),

  halfLifeWarm: days(
    120,
    'half-life of the balance up to warm',
    'new ties fade by half in 110 days (Burt)',
  ),
  halfLifeTrusted: days(
    365,
    'half-life of the balance of the trusted',
    'chosen; long known fades slower (nudge)',
  ),
  halfLifeCustomer: days(
    730,
    'half-life of the balance from customer on',
    '27 % of ties active after ten years (Wellman)',
  ),
  fadeFloor: share(0.2, 'share of an entry that never fades', 'recency floor of leadminer'),

  acquaintedDays: count(2, 'days they wrote, for acquainted', CONTACT_DAYS),
  warmDays: count(3, 'days they wrote, for warm', CONTACT_DAYS),
  trustedDays: count(5, 'days they wrote, for trusted', CONTACT_DAYS),
  warmShare: share(
    0.5,
    'their days against mine, for warm',
    'one-way mail is no relationship (nudge)',
  ),
  warmBalance: points(4, 'balance for warm', CHOSEN, 100),
  trustedBalance: points(12, 'balance for trusted', CHOSEN, 100),
  warmAge: days(
    14,
    'days since they first wrote, for warm',
    'the first weeks decide (Hidd 2023); size chosen',
  ),
  trustedAge: days(60, 'days since they first wrote, for trusted'),
  slack: share(0.8, 'share of the criteria at which a stage held is kept'),
  floorAcquainted: points(3, 'saved up where the user knows them: acquainted', CHOSEN, 100),
  floorWarm: points(6, 'saved up where the user knows them: warm', CHOSEN, 100),
  floorTrusted: points(12, 'saved up where the user knows them: trusted', CHOSEN, 100),
  stepSmall: other('times', 0.5, 10, 'balance numbers with small steps', 'chosen; price level'),
  stepMedium: other('times', 1, 10, 'balance numbers with medium steps', 'chosen; price level'),
  stepLarge: other('times', 2, 10, 'balance numbers with large steps', 'chosen; price level'),

  conversationBreak: days(
    3,
    'days between two words of theirs that still make one conversation',
    'gaps between talks, not between messages',
  ),
  conversationsForRhythm: count(4, 'conversations before a rhythm is known'),
  rhythmLeast: days(7, 'shortest rhythm'),
  rhythmUnknown: days(15, 'rhythm before it is known'),
  warmthUnknown: days(30, 'half-life of warmth before the rhythm is known', '30/60/90-day ladders'),
  coolingRhythms: other('rhythms', 2, 100, 'silence after which somebody is cooling', CADENCE),
  dormantRhythms: other('rhythms', 8, 100, 'silence after which somebody is dormant', CADENCE),
  dormantDays: days(90, 'silence after which anybody is dormant', CADENCE),

  needSoft: points(3, 'balance for a soft offer', CHOSEN, 100),
  needDirect: points(6, 'balance for a direct offer', CHOSEN, 100),
  needReferral: points(6, 'balance for asking for a referral', CHOSEN, 100),
  needHard: points(9, 'balance for a hard pitch', CHOSEN, 100),
  shortBy: points(2, 'short by no more than this is a note', CHOSEN),
  declinedWithin: days(30, 'how long their no holds', CHOSEN, 365),
  stopAfter: count(
    3,
    'follow-ups and pitches without an answer: stop',
    '4 and more sends triple complaints',
  ),
  askLeaveAfter: count(5, 'days of mine without a word of theirs: ask leave first'),
  unknownDays: days(30, 'days since Ondo first saw them in which they are unknown'),
  unknownEvents: count(
    3,
    'events from which somebody is known',
    'little contact does not mean weak (Wiese 2015)',
  ),
  coveredDays: days(365, 'history before the install that makes somebody known'),
  followupFrom: days(
    2,
    'a message this long after mine, with no word of theirs between, is a follow-up',
  ),
  followupUntil: days(30, 'a message later than this after mine is no follow-up any more'),
  startSilence: days(14, 'no message of mine for this long: they began'),
} as const satisfies Record<string, About>;

export type NumberKey = keyof typeof ABOUT;
export type TrustNumbers = Readonly<Record<NumberKey, number>>;

const KEYS: readonly NumberKey[] = Object.keys(ABOUT).filter(isKey);

/** Every number of the model with its meaning and source, in the order they are explained. */
export const NUMBER_TABLE: readonly NumberRow[] = KEYS.map((key) => withKey(key, ABOUT[key]));

/** The numbers of `design.md` "The model". */
export const DEFAULT_NUMBERS: TrustNumbers = defaults();

function isKey(key: string): key is NumberKey {
  return key in ABOUT;
}

function withKey(key: NumberKey, about: About): NumberRow {
  return { key, ...about };
}

function defaults(): TrustNumbers {
  const pairs = KEYS.map((key) => [key, ABOUT[key].default] as const);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `Object.fromEntries` forgets which keys were given
  return Object.fromEntries(pairs) as TrustNumbers;
}
