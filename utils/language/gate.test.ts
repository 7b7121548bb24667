import { describe, expect, it } from 'vitest';
import { cases as englishCases } from './en/cases.ts';
import { englishRules } from './en/index.ts';
import { fold } from './fold.ts';
import { gateFor } from './gate.ts';
import { cases as japaneseCases } from './ja/cases.ts';
import { japaneseRules } from './ja/index.ts';
import { literalsOf } from './literals.ts';
import { matchRules, ruleMatcher, type Rule } from './rule.ts';
import { splitSentences } from './sentences.ts';

const LANGUAGES = [
  { rules: englishRules, cases: englishCases },
  { rules: japaneseRules, cases: japaneseCases },
];

describe('a gate', () => {
  const sought = [{ pattern: /\bfree\b/ }, { pattern: /\d\d/ }, { pattern: /quote|price/ }];
  const open = (text: string) => Array.from(gateFor(sought).open(text));

  it('lets pass what can match, in its order, and what it knows nothing of', () => {
    expect(open('a free price')).toEqual(sought);
    expect(open('a quote')).toEqual([sought[1], sought[2]]);
    expect(open('')).toEqual([sought[1]]);
  });

  it('forgets one text over the next', () => {
    const gate = gateFor(sought);
    gate.open('a free price');
    expect(gate.open('nothing')).toEqual([sought[1]]);
  });
});

describe.each(LANGUAGES)('the rules of $rules.tag', ({ rules, cases }) => {
  const lists: readonly (readonly Rule<string>[])[] = [rules.draft, rules.worries, rules.signals];
  const texts = [
    ...lists.flat().flatMap(({ example, notExample }) => [example, notExample]),
    ...rules.dates.rules.map(({ example }) => example[0]),
    ...[cases.open, cases.frozen].flatMap(({ drafts, levels, received }) =>
      [...drafts, ...levels, ...received].map(({ text }) => text),
    ),
  ];
  const sentences = texts
    .flatMap((text) => splitSentences(text).map(({ start, end }) => text.slice(start, end)))
    .flatMap((sentence) => [fold(sentence), fold(sentence.normalize('NFD'))]);

  it('find the same behind a gate', () => {
    for (const list of lists) {
      const match = ruleMatcher(list);
      for (const one of sentences) expect(match(one)).toEqual(matchRules(list, one));
    }
  });

  it('have days that pass the gate of days', () => {
    const gate = gateFor(rules.dates.rules);
    for (const one of sentences) {
      const open = new Set(gate.open(one));
      const closed = rules.dates.rules.filter((rule) => !open.has(rule));
      expect(closed.filter(({ pattern }) => pattern.test(one))).toEqual([]);
    }
  });

  it('have literals, but for a few', () => {
    const blind = lists.flat().filter(({ pattern }) => literalsOf(pattern) === null);
    expect(blind.map(({ id }) => id)).toEqual([]);
  });
});
