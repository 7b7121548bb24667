import { describe, expect, it } from 'vitest';
import { readDraft } from './index.ts';
import { CASE_CONTEXT } from './labelled.ts';
import { hashDistance, isSaidAgain, similarityHash } from './similarity.ts';

const PRESSING = [
  'Last chance: the autumn price ends on Friday at midnight.',
  'Only three places left in the pottery class, and they go fast.',
  'If you do not sign this week I cannot hold the van for you.',
  'Everyone on your street has already switched, you are losing money every day.',
  '今だけの特別価格は今月末で終わります。',
  '残り3席です、お早めにお申し込みください。',
  'このままでは毎月損をするばかりですよ。',
  '何度もご連絡していますが、まだお返事をいただけておりません。',
];

describe('the similarity hash', () => {
  it.each([
    [
      'Last chance: the autumn price ends on Friday at midnight.',
      'Last chance, the autumn price ends Sunday at midnight!',
    ],
    ['Only 3 places left in the pottery class.', 'Only 12 places left in the pottery class!!'],
    ['LAST CHANCE to book the summer retreat', 'last chance to book the summer retreat 🌞'],
    ['今だけの特別価格は今月末で終わります。', '今だけの特別価格は来月末で終わります!'],
    ['残り3席です、お早めにお申し込みください。', '残り２席です。お早めにお申し込みくださいませ'],
  ])('finds %j again in %j', (one, two) => {
    expect(isSaidAgain(similarityHash(one), similarityHash(two))).toBe(true);
  });

  it('tells all other pressing sentences apart', () => {
    const hashes = PRESSING.map((sentence) => similarityHash(sentence));
    const pairs = hashes.flatMap((one, at) =>
      hashes.slice(at + 1).map((two) => [one, two] as const),
    );
    expect(pairs.filter(([one, two]) => isSaidAgain(one, two))).toEqual([]);
  });

  it('is 16 digits, of an empty sentence too', () => {
    for (const text of ['', '🎉', 'a', 'ab', ...PRESSING])
      expect(similarityHash(text)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('counts bits', () => {
    expect(hashDistance('0000000000000000', 'ffffffffffffffff')).toBe(64);
    expect(hashDistance('8000000000000001', '0000000000000000')).toBe(2);
    expect(hashDistance('00000000000000f0', '00000000000000ff')).toBe(4);
  });
});

describe('the urges of a draft', () => {
  it('are the sentences that press or need proof, each with its hash', () => {
    const text = 'Order your box today. Only 3 boxes left! Results guaranteed or you sleep badly.';
    const { urges = [] } = readDraft(text, CASE_CONTEXT);
    expect(urges.map(({ start, end, act }) => [text.slice(start, end), act])).toEqual([
      ['Only 3 boxes left!', 'pressure'],
      ['Results guaranteed or you sleep badly.', 'hype'],
    ]);
    expect(urges[0]?.hash).toBe(similarityHash('Only 3 boxes left!'));
  });

  it('are found again in another draft with other words around them', () => {
    const pressing = (text: string) =>
      (readDraft(text, CASE_CONTEXT).urges ?? []).filter(({ act }) => act === 'pressure');
    const [first] = pressing('Order yours now. Only 3 boxes left!');
    const [second] = pressing('Hi Ana! Only 2 boxes left... Order yours today.');
    expect(isSaidAgain(first?.hash ?? '', second?.hash ?? '')).toBe(true);
  });

  it('are none in a calm draft', () => {
    expect(readDraft('Thanks for the soup.', CASE_CONTEXT).urges).toBeUndefined();
  });
});
