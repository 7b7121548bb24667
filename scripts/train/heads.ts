import { ACTS, SIGNALS, WORRIES } from '../../utils/vocabulary/acts.ts';
import type { TrainText } from './material.ts';

/** What is learned of a sentence of a draft. */
export const SENTENCE_HEADS = [...ACTS, 'ask', 'soft', 'step', ...WORRIES] as const;
/** What is learned of a sentence of a received message. */
export const SIGNAL_HEADS = SIGNALS;

/** 1, 0, or NaN where the text does not say, for each of `SENTENCE_HEADS`. */
export function sentenceTargets(text: TrainText): number[] {
  const { pitch, acts, worries, step } = text;
  const asks = pitch === 'direct' || pitch === 'hard';
  const soft = text.kind !== 'sentence' && asks ? NaN : Number(pitch === 'soft');
  return [
    ...ACTS.map((act) => (act === 'pitch' ? Number(pitch !== 'none') : known(acts, act))),
    Number(asks),
    soft,
    step === undefined ? NaN : Number(step),
    ...WORRIES.map((worry) => known(worries, worry)),
  ];
}

/** The same for `SIGNAL_HEADS`. */
export function signalTargets({ signals }: TrainText): number[] {
  return SIGNALS.map((signal) => known(signals, signal));
}

function known(labels: readonly string[] | undefined, label: string): number {
  return labels === undefined ? NaN : Number(labels.includes(label));
}
