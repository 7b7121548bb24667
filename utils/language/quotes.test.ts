import { describe, expect, it } from 'vitest';
import { stripQuotesAndSignature } from './quotes.ts';

describe('stripping quotes and signature', () => {
  it.each([
    ['Sure.\n\nOn Mon, 4 May 2026 at 10:00, Ann <ann@example.com> wrote:\n> Shall we?\n', 'Sure.'],
    [
      'Sure.\n\nOn Mon, 4 May 2026 at 10:00, Ann Long Name\n<ann@example.com> wrote:\nShall we?',
      'Sure.',
    ],
    [
      '承知しました。\n\n2026年5月4日(月) 10:00 山田 <y@example.jp>:\n> いかがですか',
      '承知しました。',
    ],
    ['Yes\n-----Original Message-----\nFrom: Ann\nHello', 'Yes'],
    ['Yes\n\nFrom: Ann\nSent: Monday\nHello', 'Yes'],
    ['はい\n\n差出人: 山田\n送信日時: 月曜\nこんにちは', 'はい'],
    ['Yes\n-- \nAnn Lee\n+44 1', 'Yes'],
    ['> Shall we?\nYes\n> When?\nAt ten', 'Yes\nAt ten'],
  ])('%j', (text, own) => {
    expect(stripQuotesAndSignature(text)).toBe(own);
  });

  it.each([
    'From: the bottom of my heart, thank you.',
    'On Tuesday you wrote:',
    'a -- b',
    'Prices fell > 5 %',
    '2026年5月4日にお会いしましょう。',
  ])('leaves %j alone', (text) => {
    expect(stripQuotesAndSignature(text)).toBe(text);
  });
});
