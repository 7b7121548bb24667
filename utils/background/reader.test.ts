import { beforeEach, expect, it, vi } from 'vitest';
import { injectReader } from './reader.ts';

const executeScript = vi.hoisted(() => vi.fn<(injection: unknown) => Promise<void>>());
vi.mock('webextension-polyfill', () => ({ default: { scripting: { executeScript } } }));

beforeEach(() => {
  executeScript.mockReset().mockResolvedValue(undefined);
});

it('runs in the document that asked, and in no other that its tab has gone to', async () => {
  await injectReader({ tab: { id: 7 }, frameId: 0, documentId: 'D' });
  expect(executeScript).toHaveBeenCalledWith({
    target: { tabId: 7, documentIds: ['D'] },
    files: ['reader.js'],
  });
});

it('runs in the top frame alone where documents have no names', async () => {
  await injectReader({ tab: { id: 7 }, frameId: 0 });
  expect(executeScript).toHaveBeenCalledWith({
    target: { tabId: 7, frameIds: [0] },
    files: ['reader.js'],
  });
});

it('fails where the browser will not, so that the page knows', async () => {
  executeScript.mockRejectedValue(new Error('no access'));
  await expect(injectReader({ tab: { id: 7 } })).rejects.toThrow('no access');
});
