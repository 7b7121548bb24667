import { describe, expect, it } from 'vitest';
import { dayOf, isoDay, type Moment } from './calendar.ts';
import { dayFinder } from './dates.ts';
import { englishRules } from './en/index.ts';
import { fold } from './fold.ts';
import { japaneseRules } from './ja/index.ts';
import { matchRules, type Rule } from './rule.ts';

const LANGUAGES = [englishRules, japaneseRules];
const NOON: Moment = {
  today: dayOf(2026, 5, 13),
  minute: 720,
  west: false,
  earlier: dayOf(2026, 5, 20),
};

function fires(rule: Rule<string>, sentence: string): boolean {
  return matchRules([rule], fold(sentence)).length === 1;
}

describe.each(LANGUAGES)('the rules of $tag', (language) => {
  const rules: readonly Rule<string>[] = [
    ...language.draft,
    ...language.worries,
    ...language.signals,
  ];

  it.each(rules)('$id fires on its example and not on the other', (rule) => {
    expect(fires(rule, rule.example)).toBe(true);
    expect(fires(rule, rule.notExample)).toBe(false);
    expect(rule.why.length).toBeGreaterThan(10);
  });

  it('gives each rule of a list its own id', () => {
    for (const list of [language.draft, language.worries, language.signals]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }
  });

  it.each(rules)(
    '$id repeats nothing without a bound around another repeat',
    ({ pattern, veto }) => {
      for (const { source } of [pattern, veto ?? /x/]) {
        expect(source).not.toMatch(/[+*}]\)[+*]/);
        expect(source).not.toMatch(/\.[*+]|\][*+].*\][*+]/);
      }
    },
  );

  it.each(language.dates.rules)('the date $id means its day', ({ example: [sentence, day] }) => {
    expect(
      dayFinder(language.dates)(fold(sentence), NOON).map((found) => isoDay(found.day)),
    ).toEqual([day]);
  });
});
