import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pageClient } from './page-client.ts';
import { sendMessage } from './protocol.ts';

vi.mock('./protocol.ts', () => ({ sendMessage: vi.fn() }));
const sent = vi.mocked(sendMessage);

const send = { id: 'n.s1' };
const act = { channel: 'gmail', people: [], what: 'they_asked' } as const;

beforeEach(() => {
  sent.mockReset();
});

describe('a call to a background that was stopped in the middle of it', () => {
  it('is made once more where being asked twice changes nothing', async () => {
    sent.mockRejectedValueOnce(new Error('No response')).mockResolvedValueOnce({ recorded: 2 });
    expect(await pageClient.recordConversation({ messages: [] })).toEqual({ recorded: 2 });
    sent.mockRejectedValueOnce(new Error('No response'));
    await pageClient.sendConfirmed(send);
    expect(sent.mock.calls.slice(2)).toEqual([
      ['sendConfirmed', send],
      ['sendConfirmed', send],
    ]);
  });

  it('fails where it fails again', async () => {
    sent.mockRejectedValue(new Error('gone'));
    await expect(pageClient.peopleAt({ channel: 'gmail', addresses: [] })).rejects.toThrow('gone');
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it('is not made twice for a press, which might count twice', async () => {
    sent.mockRejectedValue(new Error('No response'));
    await expect(pageClient.act(act)).rejects.toThrow('No response');
    expect(sent).toHaveBeenCalledOnce();
  });
});
