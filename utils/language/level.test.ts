import { describe, expect, it } from 'vitest';
import { judgeLevel } from './level.ts';
import type { Cue } from './rule.ts';

const level = (...sentences: readonly (readonly Cue[])[]) =>
  judgeLevel(sentences.map((cues) => new Set(cues))).pitch;

describe('putting the parts of a pitch together', () => {
  it.each<[string, Cue[][], string]>([
    ['nothing', [[], []], 'none'],
    ['an ask alone', [['ask']], 'direct'],
    ['a step alone', [['step']], 'none'],
    ['a step beside a ware', [['ware'], [], ['step']], 'direct'],
    ['a step far from the ware', [['ware'], [], [], [], ['step']], 'none'],
    ['a choice beside a price of the ware', [['ware', 'price'], ['invites']], 'direct'],
    ['a choice beside some other price', [['price'], ['invites']], 'none'],
    ['a trade', [['mine']], 'none'],
    ['a trade that leaves them free', [['mine'], ['free']], 'soft'],
    ['a ware that is out', [['ware', 'announce']], 'soft'],
    ['three calm asks', [['ask'], ['ask'], ['ask']], 'hard'],
    ['an ask under pressure', [['ask'], ['pressure']], 'hard'],
    ['an ask that urges', [['ask'], ['urge']], 'hard'],
    ['urging without a sale', [['urge']], 'none'],
    ['pressure without a sale', [['pressure']], 'none'],
    ['an invoice under pressure', [['owed'], ['ask'], ['pressure']], 'none'],
    ['a purchase of the writer', [['elsewhere'], ['ware', 'step']], 'none'],
    ['a referral', [['referral', 'ask']], 'none'],
  ])('%s', (_, sentences, pitch) => {
    expect(level(...sentences)).toBe(pitch);
  });

  it('marks only the sentences that pitch', () => {
    const { sentences } = judgeLevel([new Set(), new Set<Cue>(['ask']), new Set<Cue>(['urge'])]);
    expect(sentences).toEqual(['none', 'direct', 'hard']);
  });
});
