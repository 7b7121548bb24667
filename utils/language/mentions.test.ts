import { expect, it } from 'vitest';
import { mentions } from './mentions.ts';

it.each([
  ['We could look at how you find apprentices this spring.', 'cannot find apprentices', true],
  [
    'I wrote down three ways of hiring for a small kitchen.',
    'hired nobody for the kitchen since May',
    true,
  ],
  ['The glazes are in, shall I put one aside?', 'cannot find apprentices', false],
  ['予約の取りこぼしを減らす方法を三つ書きました。', '電話に出られず予約を取りこぼす', true],
  ['新しい茶葉が入りました。', '電話に出られず予約を取りこぼす', false],
  ['Instagramの集客について少しお話しできます。', 'インスタの集客がうまくいかない', true],
  ['Anything at all', '', false],
  ['', 'cannot find apprentices', false],
  ['Is it on?', 'is it on', false],
])('%s / %s', (text, sentence, expected) => {
  expect(mentions(text, sentence)).toBe(expected);
});

it('answers a long hostile text at once', () => {
  expect(mentions('漢'.repeat(20_000), 'a'.repeat(20_000))).toBe(false);
});
