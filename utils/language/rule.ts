import { compile, isWide } from './compiled.ts';
import { gateFor } from './gate.ts';
import type { Act, Signal, Worry } from '../vocabulary/acts.ts';

/**
 * What a rule can find in one sentence of a draft. Besides the acts there are parts of a pitch that
 * become one only together:
 * - `ask`: alone asks for a step towards buying;
 * - `step`: asks for something, towards buying only where a ware is near;
 * - `invites`: turns to them with a choice or a small imperative; an ask only beside a price;
 * - `ware`: the writer's own product, its price, a free place;
 * - `soft`: says that something can be had, and leaves it there;
 * - `announce`: out, back, open, ready; soft only together with a ware;
 * - `urge`: presses in words that also stand outside a sale; pressure only beside one;
 * - `link`: an address the reader is sent to;
 * - `mine`: what the writer does for a living; soft only beside words that leave them free;
 * - `free`: words that leave them free;
 * - `price`: a sum of money;
 * - `elsewhere`: the writer buys, hires, or chases what is owed: no sale of theirs;
 * - `vow`: commits the writer; `vow_dated`: commits only together with a day or a "soon";
 * - `hint`: a family of words that does nothing alone and is a feature of the model;
 * - `future`: speaks of what is to come, as every promise does;
 * - `no_vow`: takes a promise away (a condition, a threat, somebody else).
 */
export type Cue =
  | Exclude<Act, 'pitch' | 'promise'>
  | 'ask'
  | 'step'
  | 'ware'
  | 'invites'
  | 'soft'
  | 'mine'
  | 'announce'
  | 'urge'
  | 'link'
  | 'free'
  | 'price'
  | 'elsewhere'
  | 'owed'
  | 'vow'
  | 'vow_dated'
  | 'future'
  | 'hint'
  | 'soon'
  | 'no_vow';

/** One rule: data, with the reason for it and a sentence on each side of its border. */
export interface Rule<Found extends string> {
  readonly id: string;
  readonly finds: Found;
  /** Read against the folded sentence. Linear: no repeat inside a repeat, every gap bounded. */
  readonly pattern: RegExp;
  /** A sentence that matches this is left alone. */
  readonly veto?: RegExp;
  readonly why: string;
  readonly example: string;
  readonly notExample: string;
}

export type DraftRule = Rule<Cue>;
export type WorryRule = Rule<Worry>;
export type SignalRule = Rule<Signal | 'asks' | 'from_all' | 'hint'>;

/** Where a rule matched, in offsets of the sentence. */
export interface Hit<Found extends string> {
  readonly rule: string;
  readonly finds: Found;
  readonly start: number;
  readonly end: number;
}

/** A pattern put together from named parts; `source` of a RegExp or a plain string each. */
export function rx(strings: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return new RegExp(String.raw(strings, ...parts));
}

/** One pattern of several, tried from the left at every place. */
export function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map((pattern) => pattern.source).join('|'));
}

/** `matchRules` for rules that are asked again and again: those that cannot match are not tried. */
export function ruleMatcher<Found extends string>(
  rules: readonly Rule<Found>[],
): (sentence: string) => Hit<Found>[] {
  const gate = gateFor(rules);
  return (sentence) => {
    const wide = isWide(sentence);
    const hits: Hit<Found>[] = [];
    for (const rule of gate.open(sentence)) {
      compile(rule.pattern, wide);
      const hit = matchRule(rule, sentence, wide);
      if (hit !== null) hits.push(hit);
    }
    return hits;
  };
}

/** The first match of every rule in one folded sentence. */
export function matchRules<Found extends string>(
  rules: readonly Rule<Found>[],
  sentence: string,
): Hit<Found>[] {
  return rules.flatMap((rule) => matchRule(rule, sentence) ?? []);
}

function matchRule<Found extends string>(
  { id, finds, pattern, veto }: Rule<Found>,
  sentence: string,
  wide = isWide(sentence),
): Hit<Found> | null {
  const match = pattern.exec(sentence);
  if (match === null) return null;
  if (veto !== undefined) {
    compile(veto, wide);
    if (veto.test(sentence)) return null;
  }
  return { rule: id, finds, start: match.index, end: match.index + match[0].length };
}
