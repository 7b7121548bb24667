import { expect, it, vi } from 'vitest';
import { sendMessage } from '../messaging/protocol.ts';
import { tellTabs } from './tell-tabs.ts';

const query = vi.hoisted(() => vi.fn(async () => [{ id: 3 }, { id: 4 }, {}, { id: 5 }]));
vi.mock('webextension-polyfill', () => ({ default: { tabs: { query } } }));
vi.mock('../messaging/protocol.ts', () => ({ sendMessage: vi.fn() }));

it('tells every open page but the one that told it, also where one is deaf', async () => {
  const sent = vi.mocked(sendMessage);
  sent.mockRejectedValueOnce(new Error('no script there')).mockResolvedValue(undefined);
  await tellTabs(['https://mail.google.com/*'], 4);
  expect(query).toHaveBeenCalledWith({ url: ['https://mail.google.com/*'] });
  expect(sent.mock.calls).toEqual([
    ['changedElsewhere', undefined, 3],
    ['changedElsewhere', undefined, 5],
  ]);
});
