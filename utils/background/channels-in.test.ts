import { expect, it } from 'vitest';
import { channelsIn } from './channels-in.ts';

it('finds the channels of a call, of its message and of all messages of a conversation', () => {
  const message = { channel: 'x' };
  expect(channelsIn({ channel: 'line', people: [] })).toEqual(['line']);
  expect(channelsIn({ id: '1', message })).toEqual(['x']);
  const messages = [
    { message, head: '' },
    { message: { channel: 'gmail' }, head: '' },
  ];
  expect(channelsIn({ messages })).toEqual(['x', 'gmail']);
  expect([undefined, null, 'x', {}].flatMap(channelsIn)).toEqual([]);
});
