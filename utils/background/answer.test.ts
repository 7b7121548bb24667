import { expect, it, vi } from 'vitest';
import { onMessage } from '../messaging/protocol.ts';
import { shapes } from '../messaging/shapes.ts';
import { SITES } from '../sites/registry.ts';
import { answers } from './answer.ts';

vi.mock('../messaging/protocol.ts', () => ({ onMessage: vi.fn() }));

const HERE = { extensionId: 'ondo', extensionRoot: 'chrome-extension://ondo/', sites: SITES };
const page = (url: string) => ({ id: 'ondo', url, frameId: 0, tab: { id: 1 } });
const LINKEDIN = page('https://www.linkedin.com/messaging/');
const POPUP = { id: 'ondo', url: 'chrome-extension://ondo/popup.html' };

/** What becomes of a call of this operation. */
function asks(from: 'page' | 'either', sender: object, data: unknown): () => unknown {
  const heard = vi.mocked(onMessage).mockReset();
  answers(HERE)('peopleAt', from, shapes.addresses, () => []);
  const answer = heard.mock.calls[0]?.[1];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- data that is not what it says it is
  return () => answer?.({ data: data as never, sender });
}
const of = (channel: string) => ({ channel, addresses: ['hana'] });

it('lets a page speak of its own site and of no other', () => {
  expect(asks('page', LINKEDIN, of('linkedin'))()).toEqual([]);
  expect(asks('page', LINKEDIN, of('gmail'))).toThrow('another site');
  expect(asks('either', LINKEDIN, of('gmail'))).toThrow('another site');
});

it('lets a screen speak of every site, where it may ask at all', () => {
  expect(asks('either', POPUP, of('gmail'))()).toEqual([]);
  expect(asks('page', POPUP, of('gmail'))).toThrow('not for this sender');
  expect(asks('either', page('https://evil.test/'), of('gmail'))).toThrow('not for this sender');
});
