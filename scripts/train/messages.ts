import { fold } from '../../utils/language/fold.ts';
import { messageFeatures, messageScore, type MessageHead } from '../../utils/language/message.ts';
import { matchRules } from '../../utils/language/rule.ts';
import type { Bar, MessageHeads } from '../../utils/language/trained.ts';
import type { PitchLevel } from '../../utils/vocabulary/acts.ts';
import { outcomeOf, preciseBar, reportBar, type Judged } from './bars.ts';
import { FOLDS, readByRules, ROUNDS, type HeldOut } from './learn.ts';
import { RULES, sentencesOf } from './material.ts';
import { rounded } from './pack-weights.ts';
import { foldOf } from './random.ts';
import { fitHead } from './ridge.ts';

export type HeadName = keyof MessageHeads;

/** How precise a level must be on drafts of unseen authors. */
const PRECISE: Readonly<Record<HeadName, number>> = { ask: 0.92, sale: 0.9, hard: 0.9 };
/** Of the open cases that sell nothing, written to look as if they did, so many may be called an ask. */
const FALSE_ASKS = 1 / 60;
/** The levels of which a head speaks. */
const LEVELS: Readonly<Record<HeadName, readonly PitchLevel[]>> = {
  ask: ['direct', 'hard'],
  sale: ['soft', 'direct', 'hard'],
  hard: ['hard'],
};

/** A held-out text as the message heads see it. */
export interface Message extends HeldOut {
  readonly features: readonly number[];
  readonly byRules: PitchLevel;
}

/** A message with the scores of heads that never saw its author. */
export interface JudgedMessage extends Message {
  readonly heads: Readonly<Record<HeadName, number>>;
}

/** The numbers of a held-out text. */
export function messageOf(one: HeldOut): Message {
  const { lang, text, scores } = one;
  const level = readByRules(lang, text.text).pitch;
  const cues = sentencesOf(text).map(
    (sentence) => new Set(matchRules(RULES[lang].draft, fold(sentence)).map((hit) => hit.finds)),
  );
  const facts = { lang, length: text.text.length, scores, cues, level };
  return { ...one, features: messageFeatures(facts), byRules: level };
}

/**
 * The heads learned from whole drafts. A sentence alone is no draft, and of the cases only the quiet
 * ones could be shown, which teaches that their style is quiet.
 */
export function headsFrom(messages: readonly Message[]): MessageHeads {
  const drafts = messages.filter(({ text }) => text.kind === 'draft');
  const fit = (name: HeadName): MessageHead => {
    const head = fitHead(
      drafts
        .filter((one) => isAsked(name, one))
        .map((one) => ({ features: one.features, holds: isOf(name, one.text.pitch) })),
    );
    return { bias: rounded(head.bias), weights: head.weights.map(rounded) };
  };
  return { ask: fit('ask'), sale: fit('sale'), hard: fit('hard') };
}

/** Each message judged by heads that never saw its author. */
export function crossJudged(messages: readonly Message[]): JudgedMessage[] {
  const parts = Array.from({ length: FOLDS * ROUNDS }, (_, at) => at);
  return parts.flatMap((at) => {
    const round = Math.floor(at / FOLDS);
    const isOut = ({ text }: HeldOut) => foldOf(text.persona, FOLDS, round) === at % FOLDS;
    const heads = headsFrom(messages.filter((one) => one.round === round && !isOut(one)));
    return messages
      .filter((one) => one.round === round && isOut(one))
      .map((one) => ({ ...one, heads: scoresOf(heads, one) }));
  });
}

function scoresOf(heads: MessageHeads, { features }: Message): Readonly<Record<HeadName, number>> {
  return {
    ask: messageScore(heads.ask, features),
    sale: messageScore(heads.sale, features),
    hard: messageScore(heads.hard, features),
  };
}

/** The bars of the levels: one for all languages, as the heads are. */
export function levelBars(messages: readonly JudgedMessage[]): Readonly<Record<HeadName, Bar>> {
  const bar = (name: HeadName): Bar => {
    const drafts = messages.filter((one) => one.text.kind === 'draft' && isAsked(name, one));
    const quiet = messages.filter(({ text }) => text.kind === 'case' && text.pitch === 'none');
    const found = preciseBar(
      drafts.map((one) => judged(name, one)),
      PRECISE[name],
      {
        quiet: name === 'ask' ? quiet.map((one) => judged(name, one)) : [],
        alarms: FALSE_ASKS,
        rulesNeedLess: name === 'ask',
      },
    );
    for (const lang of ['en', 'ja'])
      reportBar(
        `${lang} ${name}`,
        drafts.filter((one) => one.lang === lang).map((one) => judged(name, one)),
        found,
      );
    const alarms = outcomeOf(
      quiet.map((one) => judged(name, one)),
      found,
    ).wrong;
    console.log(`   of ${quiet.length} quiet cases ${alarms} found`);
    return found;
  };
  return { ask: bar('ask'), sale: bar('sale'), hard: bar('hard') };
}

function judged(name: HeadName, one: JudgedMessage): Judged {
  const part = { byRule: isOf(name, one.byRules), score: one.heads[name] };
  return { holds: isOf(name, one.text.pitch), parts: [part] };
}

/** Only of a draft that asks it is asked whether it does so hard. */
function isAsked(name: HeadName, { text }: HeldOut): boolean {
  return name !== 'hard' || isOf('ask', text.pitch);
}

function isOf(name: HeadName, pitch: PitchLevel | undefined): boolean {
  return pitch !== undefined && LEVELS[name].includes(pitch);
}
