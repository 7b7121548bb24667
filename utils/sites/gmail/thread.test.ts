// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pass, SETTLED, showPage, startSite } from '../../../tests/contracts/site-page.ts';
import type { Told } from '../../../tests/contracts/site-page.ts';
import { site } from './index.ts';

function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, 'fixtures', `2026-11-24-${name}.html`), 'utf8');
}

function find(css: string): Element {
  const found = document.querySelector(css);
  if (!found) throw new Error(`nothing on the page is ${css}`);
  return found;
}

describe('a thread of Gmail', () => {
  let stop: AbortController;

  function start(html: string): Told {
    showPage(html);
    return startSite(site, stop.signal);
  }

  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 24) });
    stop = new AbortController();
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  it('is told again when more of it can be read, and only then', async () => {
    const told = start(fixture('thread.en'));
    find('.a3s').append(' ');
    document.body.append(document.createElement('p'));
    await pass(SETTLED);
    expect(told.conversations.map((one) => one.messages.length)).toEqual([2]);
    const open = new DOMParser().parseFromString(fixture('inline-reply.en'), 'text/html');
    const first = open.querySelector('[role=listitem]');
    if (first) find('.kv').replaceWith(first);
    await pass(100);
    expect(told.conversations.map((one) => one.messages.length)).toEqual([2, 3]);
    expect(told.conversations.map((one) => one.complete)).toEqual([false, true]);
  });

  it('is not read while it is hidden', () => {
    const hidden = fixture('thread.en').replace('role="main"', 'role="main" style="display:none"');
    expect(start(hidden).conversations).toEqual([]);
  });

  it('is not read where the page does not say whose mail it is', async () => {
    const anonymous = fixture('thread.en').replace(/<title>.*<\/title>|<meta name="og.*>/g, '');
    const told = start(anonymous);
    await pass(SETTLED);
    expect(told.conversations).toEqual([]);
    expect(told.health.at(-1)).toMatchObject({ status: 'unreadable', drifted: ['account'] });
  });

  it('keeps what it can read where one message cannot be', async () => {
    const told = start(
      fixture('inline-reply.en').replace(
        /data-legacy-message-id="\w+"/,
        'data-legacy-message-id="1f"',
      ),
    );
    await pass(SETTLED);
    expect(told.conversations[0]?.messages).toHaveLength(2);
    expect(told.conversations[0]?.complete).toBe(false);
    expect(told.health.at(-1)).toMatchObject({ status: 'partly', drifted: ['thread'] });
  });

  it('knows its own side by the ways Gmail writes one mailbox', () => {
    const dotted = fixture('thread.en').replaceAll(
      'yuki.hoshino@example.com',
      'yuki.hoshino@gmail.com',
    );
    const told = start(
      dotted.replaceAll(
        'email="yuki.hoshino@gmail.com" name="Yuki Hoshino" data-hovercard-id="yuki.hoshino@gmail.com"',
        'email="yukihoshino+tea@gmail.com" name="Yuki Hoshino"',
      ),
    );
    expect(told.conversations[0]?.messages[0]?.direction).toBe('out');
  });
});
