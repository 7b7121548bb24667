import { fold } from '../../utils/language/fold.ts';
import { messageFeatures, messageScore, type MessageHead } from '../../utils/language/message.ts';
import { matchRules } from '../../utils/language/rule.ts';
import type { DraftHead, MessageHeads } from '../../utils/language/trained.ts';
import { ACTS, WORRIES } from '../../utils/vocabulary/acts.ts';
import type { DraftReading } from '../../utils/vocabulary/reading.ts';
import { readByRules, type Scored } from './learn.ts';
import { RULES, sentencesOf, type TrainText } from './material.ts';
import { rounded } from './pack-weights.ts';
import { record } from './record.ts';
import { fitHead } from './ridge.ts';

/** Everything that is judged of a whole draft. */
export const DRAFT_HEADS: readonly DraftHead[] = [
  'ask',
  'sale',
  'hard',
  ...ACTS.filter((act) => act !== 'pitch'),
  ...WORRIES,
];

/** A draft as the heads see it. */
export interface Message extends Scored {
  readonly features: (head: DraftHead) => readonly number[];
  readonly byRules: DraftReading;
}

/** A draft with the scores of the heads. */
export interface JudgedMessage extends Message {
  readonly heads: Readonly<Record<DraftHead, number>>;
}

/** The numbers of a draft. */
export function messageOf(one: Scored): Message {
  const { lang, text, scores, whole } = one;
  const byRules = readByRules(lang, text.text);
  const cues = sentencesOf(text).map(
    (sentence) => new Set(matchRules(RULES[lang].draft, fold(sentence)).map((hit) => hit.finds)),
  );
  const facts = { lang, length: text.text.length, scores, whole, cues, level: byRules.pitch };
  const features = messageFeatures(facts);
  return { ...one, features: (head) => features(head, isOf(head, byRules)), byRules };
}

/**
 * The heads learned from whole drafts: a sentence alone is no draft, and the rules were made to fit the
 * cases.
 */
export function headsFrom(messages: readonly Message[]): MessageHeads {
  return record(DRAFT_HEADS, (name): MessageHead => {
    const asked = messages.filter(({ text }) => isAsked(name, text));
    const head = fitHead(
      asked.map((one) => ({ features: one.features(name), holds: isOf(name, one.text) })),
    );
    return { bias: rounded(head.bias), weights: head.weights.map(rounded) };
  });
}

/** Drafts judged by heads that never saw them. */
export function judged(messages: readonly Message[], heads: MessageHeads): JudgedMessage[] {
  return messages.map((one) => ({
    ...one,
    heads: record(DRAFT_HEADS, (name) => messageScore(heads[name], one.features(name))),
  }));
}

/** Only of a draft that asks it is asked whether it does so hard. */
export function isAsked(name: DraftHead, { pitch }: TrainText): boolean {
  return name !== 'hard' || pitch === 'direct' || pitch === 'hard';
}

/** Whether a head holds of what a person labelled, or of what the rules read. */
export function isOf(
  name: DraftHead,
  { pitch, acts, worries }: Pick<TrainText, 'pitch' | 'acts' | 'worries'>,
): boolean {
  if (name === 'ask') return pitch === 'direct' || pitch === 'hard';
  if (name === 'sale') return pitch !== undefined && pitch !== 'none';
  if (name === 'hard') return pitch === 'hard';
  return [...(acts ?? []), ...(worries ?? [])].some((one) => one === name);
}
