// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readFixtures } from '../../../tests/contracts/site-fixtures.ts';
import { renameEverything } from '../../../tests/contracts/site-mutations.ts';
import { pass, SETTLED, showPage, startSite } from '../../../tests/contracts/site-page.ts';
import { site } from './index.ts';

describe('a page of Gmail on which everything got another name', () => {
  let stop: AbortController;
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 24) });
    stop = new AbortController();
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  function open(name: string): void {
    showPage(
      readFileSync(join(import.meta.dirname, 'fixtures', `2026-11-24-${name}.html`), 'utf8'),
    );
  }

  it.each([
    ['compose-new.en', 'composer'],
    ['compose-new.ja', 'composer'],
    ['fullscreen.en', 'composer'],
    ['popout.ja', 'composer'],
    ['plain-text.en', 'composer'],
    ['old-chips.en', 'composer'],
    ['inline-reply.en', 'composer'],
    ['thread.en', 'thread'],
    ['thread.ja', 'thread'],
  ])('cannot be read, and is said so: %s', async (name, part) => {
    open(name);
    renameEverything(document.body);
    const told = startSite(site, stop.signal);
    await pass(SETTLED);
    expect(told.composers).toEqual([]);
    expect(told.conversations).toEqual([]);
    expect(told.health.at(-1)?.status).toBe('unreadable');
    expect(told.health.at(-1)?.drifted).toContain(part);
  });

  it.each(['chat-room.en', 'bar-sent.en', 'bar-discarded.ja'])(
    'has nothing to read where there was nothing: %s',
    async (name) => {
      open(name);
      renameEverything(document.body);
      const told = startSite(site, stop.signal);
      await pass(SETTLED);
      expect(told.health.at(-1)?.status).toBe('idle');
    },
  );

  it('is noticed also when it came right after a look, on a page that then rests', async () => {
    open('compose-new.en');
    renameEverything(document.body);
    const compose = [...document.body.children];
    open('bar-sent.en');
    const told = startSite(site, stop.signal);
    await pass(100);
    document.body.append(...compose);
    await pass(SETTLED);
    expect(told.health.map((one) => one.status)).toEqual(['idle', 'unreadable']);
  });

  it('is not looked for in the settings, which have editors of their own', async () => {
    open('compose-new.en');
    renameEverything(document.body);
    history.replaceState(null, '', '/mail/u/0/#settings/general');
    const told = startSite(site, stop.signal);
    await pass(SETTLED);
    history.replaceState(null, '', '/');
    expect(told.health.map((one) => one.status)).toEqual(['idle']);
  });

  it('is idle again once that composer is closed', async () => {
    open('compose-new.en');
    renameEverything(document.body);
    const told = startSite(site, stop.signal);
    await pass(SETTLED);
    document.body.replaceChildren(document.createElement('p'));
    await pass(SETTLED);
    expect(told.health.map((one) => one.status)).toEqual(['unreadable', 'idle']);
  });
});

describe('a page of Gmail on which every class has another name', () => {
  let stop: AbortController;
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 24) });
    stop = new AbortController();
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  function renameClasses(): void {
    for (const element of document.body.querySelectorAll('[class]')) {
      const names = (element.getAttribute('class') ?? '').split(/\s+/u).filter(Boolean);
      element.setAttribute('class', names.map((name) => `z${name.length}x`).join(' '));
    }
  }

  const pages = readFixtures(join(import.meta.dirname, 'fixtures'));

  it.each(pages)('is read by its attributes, or is said to be unreadable: $name', async (page) => {
    showPage(page.html);
    renameClasses();
    const told = startSite(site, stop.signal);
    await pass(SETTLED);
    const readings = told.composers.map((composer) => composer.read());
    const drafts = readings.flatMap((one) => (one.status === 'read' ? [one.value] : []));
    for (const draft of drafts) expect(page.expected.composers).toContainEqual(draft);
    expect(told.conversations).toEqual([]);
    const isAll = drafts.length === page.expected.composers.length && !page.expected.conversation;
    if (!isAll) expect(['partly', 'unreadable']).toContain(told.health.at(-1)?.status);
  });

  it.each(['compose-new.en', 'fullscreen.ja', 'popout.en', 'compose-rtl.ar'])(
    'still has its draft and a place for a hint: %s',
    (name) => {
      showPage(pages.find((page) => page.name.endsWith(name))?.html ?? '');
      renameClasses();
      const [composer] = startSite(site, stop.signal).composers;
      expect(composer?.read().status).toBe('read');
      expect(composer?.hintPlace()?.before).toBeInstanceOf(HTMLTableElement);
    },
  );
});
