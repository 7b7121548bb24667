import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('folding', () => {
  it('keeps the length of every text', () => {
    assert(property(string({ unit: 'grapheme' }), (text) => fold(text).length === text.length));
    expect(fold('İstanbul İ')).toHaveLength('İstanbul İ'.length);
  });

  it('reads full-width letters, curly quotes and capitals as plain ones', () => {
    expect(fold('５０％ＯＦＦ　I’ll')).toBe("50%off i'll");
  });

  it('masks links and leaves what stands around them', () => {
    expect(fold('see example.com/book, or go')).toBe('see §§§§§§§§§§§§§§§§, or go');
    expect(fold('予約はexample.jp/aから')).toBe('予約は§§§§§§§§§§§§から');
  });
});
