import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { englishRules } from '../utils/language/en/index.ts';
import { fold } from '../utils/language/fold.ts';
import { japaneseRules } from '../utils/language/ja/index.ts';
import { matchRules, ruleMatcher, type Rule } from '../utils/language/rule.ts';
import { splitSentences } from '../utils/language/sentences.ts';

const FOLDER = new URL('material/', import.meta.url);

describe.each([englishRules, japaneseRules])('over all material, the rules of $tag', (rules) => {
  const sentences = sentencesIn(rules.tag);
  const lists: readonly (readonly [name: string, list: readonly Rule<string>[]])[] = [
    ['drafts', rules.draft],
    ['worries', rules.worries],
    ['signals', rules.signals],
  ];

  it.each(lists)('for %s find the same where those that cannot match are not tried', (_, list) => {
    const match = ruleMatcher(list);
    const different = sentences.filter(
      (one) => JSON.stringify(match(one)) !== JSON.stringify(matchRules(list, one)),
    );
    expect(sentences.length).toBeGreaterThan(1000);
    expect(different).toEqual([]);
  });
});

/** Every sentence once, folded. */
function sentencesIn(tag: string): readonly string[] {
  const texts = readdirSync(FOLDER)
    .filter((name) => name.startsWith(`${tag}-`) && name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map(textOf);
  const sentences = texts.flatMap((text) =>
    splitSentences(text).map(({ start, end }) => fold(text.slice(start, end))),
  );
  return [...new Set(sentences)];
}

function textOf(line: string): string {
  const value: unknown = JSON.parse(line);
  return typeof value === 'object' && value !== null && 'text' in value ? String(value.text) : '';
}
