import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: object, answer: (answer: unknown) => void) => unknown;

let heard: Listener[];
let answers: (message: unknown, tab?: number) => unknown;

/** A fresh context: a background that is stopped starts from nothing. */
async function context() {
  vi.resetModules();
  return import('./wire.ts');
}

beforeEach(() => {
  heard = [];
  answers = () => ({ result: 1 });
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'ondo',
      sendMessage: async (message: unknown) => answers(message),
      onMessage: { addListener: (listener: Listener) => heard.push(listener) },
    },
    tabs: { sendMessage: async (tab: number, message: unknown) => answers(message, tab) },
  });
});
afterEach(() => vi.unstubAllGlobals());

function ask(message: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    const kept = heard.map((listener) => listener(message, { id: 'ondo' }, resolve));
    if (!kept.includes(true)) resolve('nobody');
  });
}

describe('a call', () => {
  it('reaches the background, or the tab that is named, and brings the result', async () => {
    const { call } = await context();
    answers = (message, tab) => ({ result: [message, tab] });
    expect(await call('greet', 7)).toEqual([{ operation: 'greet', data: 7 }, undefined]);
    expect(await call('agreed', undefined, 3)).toEqual([{ operation: 'agreed' }, 3]);
    answers = () => ({});
    expect(await call('undo', 7)).toBeUndefined();
  });

  it('fails where it was refused, and where nobody answers', async () => {
    const { call } = await context();
    answers = () => ({ error: 'not for this sender' });
    await expect(call('greet', 7)).rejects.toThrow('not for this sender');
    for (const nothing of [undefined, null, 'yes']) {
      answers = () => nothing;
      await expect(call('greet', 7)).rejects.toThrow('no answer to greet');
    }
    vi.stubGlobal('chrome', {});
    await expect(call('greet', 7)).rejects.toThrow('no answer to greet');
  });
});

describe('an answerer', () => {
  it('hears its own operation with data and sender, through one listener', async () => {
    const { answerCalls } = await context();
    answerCalls('one', (data, sender) => [data, sender.id]);
    answerCalls('two', async () => undefined);
    expect(heard).toHaveLength(1);
    expect(await ask({ operation: 'one', data: 5 })).toEqual({ result: [5, 'ondo'] });
    expect(await ask({ operation: 'two' })).toEqual({ result: undefined });
    for (const stray of [{ operation: 'three' }, { type: 'one' }, 'one', null, { operation: 1 }])
      expect(await ask(stray)).toBe('nobody');
  });

  it('tells why it failed by words alone, and answers no more once it ended', async () => {
    const { answerCalls } = await context();
    const end = answerCalls('one', () => {
      throw new TypeError('no such thing');
    });
    expect(await ask({ operation: 'one' })).toEqual({ error: 'no such thing' });
    expect(() => answerCalls('one', () => 1)).toThrow('answered already');
    end();
    expect(await ask({ operation: 'one' })).toBe('nobody');
  });
});

it('knows when the browser answers no more', async () => {
  const { canReachBrowser } = await context();
  expect(canReachBrowser()).toBe(true);
  for (const gone of [{}, { runtime: {} }]) {
    vi.stubGlobal('chrome', gone);
    expect(canReachBrowser()).toBe(false);
  }
});
