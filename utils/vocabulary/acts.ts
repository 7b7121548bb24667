/** What a sentence of the user's draft does. Defined in `design.md` "Words". */
export const ACTS = [
  'pitch',
  'pressure',
  'hype',
  'give',
  'thanks',
  'praise',
  'question',
  'story',
  'promise',
  'apology',
  'referral',
  'optout',
] as const;
export type Act = (typeof ACTS)[number];

/** The strongest attempt to sell in a text, weakest first. */
export const PITCH_LEVELS = ['none', 'soft', 'direct', 'hard'] as const;
export type PitchLevel = (typeof PITCH_LEVELS)[number];

/** The buyer's seven worries (seed 003). */
export const WORRIES = [
  'scam',
  'company',
  'alternatives',
  'price',
  'aftercare',
  'otherway',
  'timing',
] as const;
export type Worry = (typeof WORRIES)[number];

/** What a received message shows. `auto` is machine mail and never becomes an event. */
export const SIGNALS = [
  'interest',
  'question',
  'thanks',
  'complaint',
  'optout',
  'decline',
  'purchase',
  'referral',
  'auto',
] as const;
export type Signal = (typeof SIGNALS)[number];
