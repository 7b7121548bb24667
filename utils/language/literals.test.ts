import { describe, expect, it } from 'vitest';
import { literalsOf } from './literals.ts';

const piecesOf = (pattern: RegExp) => literalsOf(pattern)?.pieces ?? null;

describe('the literals of a pattern', () => {
  it.each<[RegExp, readonly string[] | null]>([
    [/hello/, ['hello']],
    [/\bbuy (?:it|one)\b/, ['buy it', 'buy one']],
    [/colou?r/, ['color', 'colour']],
    [/\d{1,3} spots?/, [' spot', ' spots']],
    [/(?:a|b)c|de/, ['ac', 'bc', 'de']],
    [/[xy]es/, ['xes', 'yes']],
    [/no+w?t/, ['n']],
    [/a(?=never)b(?!never)(?<!never)c/, ['abc']],
    [/^\s*3\.5\$$/, ['3.5$']],
    [/(?:one|two){2,3}\d/, ['one', 'two']],
    [/\u304a話/, ['お話']],
  ])('%s', (pattern, pieces) => {
    expect(piecesOf(pattern)?.toSorted()).toEqual(pieces?.toSorted());
  });

  it.each([
    [/\w+/],
    [/maybe|\d/],
    [/(?:maybe)?/],
    [/x*/],
    [/[a-z]/],
    [/[^x]/],
    [/./],
    [/same/i],
    [/(\w)same\1\x41/],
    [/(?<name>\w)same\k<name>/],
  ])('%s has none that are known', (pattern) => {
    expect(piecesOf(pattern)).toBeNull();
  });

  it('is the rarest part of a sequence, and of a long literal the rarest piece', () => {
    expect(piecesOf(/\b(?:is|are|was)\b[^.?!]{0,20}\bjackpot\b/)).toEqual(['jackpot']);
    expect(piecesOf(/sees the zxq as/)).toEqual(['he zxq a']);
  });
});
