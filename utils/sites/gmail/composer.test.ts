// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pass, SETTLED, showPage, startSite } from '../../../tests/contracts/site-page.ts';
import type { Told } from '../../../tests/contracts/site-page.ts';
import type { Composer } from '../site.ts';
import { site } from './index.ts';

function find(css: string): Element {
  const found = document.querySelector(css);
  if (!found) throw new Error(`nothing on the page is ${css}`);
  return found;
}

function happens(css: string, type: string): void {
  find(css).dispatchEvent(new Event(type, { bubbles: true }));
}

describe('a composer of Gmail', () => {
  let stop: AbortController;
  let told: Told;

  function open(name: string): Composer {
    const file = join(import.meta.dirname, 'fixtures', `2026-11-24-${name}.html`);
    showPage(readFileSync(file, 'utf8'));
    told = startSite(site, stop.signal);
    const [composer] = told.composers;
    if (!composer) throw new Error('no composer was found');
    return composer;
  }

  function listener() {
    return { edited: vi.fn(), focused: vi.fn(), compositionChanged: vi.fn() };
  }

  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 24) });
    stop = new AbortController();
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  it('tells of typing, of focus and of composition', () => {
    const heard = listener();
    open('compose-new.ja').watch(heard, stop.signal);
    happens('[g_editable]', 'input');
    happens('[name=subjectbox]', 'input');
    happens('[g_editable]', 'focusin');
    happens('[g_editable]', 'compositionstart');
    happens('[g_editable]', 'compositionend');
    expect(heard.edited).toHaveBeenCalledTimes(2);
    expect(heard.focused).toHaveBeenCalledTimes(1);
    expect(heard.compositionChanged.mock.calls).toEqual([[true], [false]]);
  });

  it('tells of a chip that comes without an event', async () => {
    const heard = listener();
    open('compose-new.en').watch(heard, stop.signal);
    find('[role=option]').remove();
    await pass(0);
    expect(heard.edited).toHaveBeenCalledTimes(1);
  });

  it('tells within seconds of a subject that a script has set', async () => {
    const heard = listener();
    open('compose-new.en').watch(heard, stop.signal);
    const box = find('[name=subjectbox]');
    if (box instanceof HTMLInputElement) box.value = 'Another subject';
    await pass(SETTLED);
    expect(heard.edited).toHaveBeenCalledTimes(1);
  });

  it('tells nothing more to who has left', async () => {
    const heard = listener();
    const leave = new AbortController();
    open('compose-new.en').watch(heard, leave.signal);
    leave.abort();
    happens('[g_editable]', 'input');
    find('[role=option]').remove();
    await pass(SETTLED);
    expect(heard.edited).not.toHaveBeenCalled();
  });

  it('shows where words stand, as last read', () => {
    const composer = open('compose-new.en');
    const reading = composer.read();
    const text = reading.status === 'read' ? reading.value.text : '';
    const start = text.indexOf('shipping is free: order page');
    const ranges = composer.locate({ start, end: start + 'shipping is free: order page'.length });
    expect(ranges.map((range) => range.toString())).toEqual(['shipping is free: ', 'order page']);
    expect(composer.locate({ start: text.length, end: text.length + 9 })).toEqual([]);
  });

  it('points at no words in plain-text mode', () => {
    const composer = open('plain-text.en');
    expect(composer.read().status).toBe('read');
    expect(composer.locate({ start: 0, end: 5 })).toEqual([]);
  });

  it('has its hint above the buttons, else above the message', () => {
    const composer = open('inline-reply.en');
    expect(composer.hintPlace()?.before).toBe(find('table.IZ'));
    find('.aDh').className = 'aDh-x9';
    expect(composer.hintPlace()?.before).toBe(find('table.iN'));
    const table = find('.iN');
    table.className = 'iN-x9';
    expect(composer.hintPlace()?.before).toBe(table);
    find('form').remove();
    expect(composer.hintPlace()).toBe(undefined);
  });

  it('is found when it comes, and closed when it goes', async () => {
    open('compose-new.en');
    const window = find('.dw');
    const copy = window.cloneNode(true);
    document.body.append(copy);
    await pass(100);
    expect(told.composers).toHaveLength(2);
    window.remove();
    await pass(100);
    expect(told.composers.map((one) => one.signal.aborted)).toEqual([true, false]);
    expect(new Set(told.composers.map((one) => one.id)).size).toBe(2);
  });

  it('is told as unreadable only when the drift lasts', async () => {
    open('compose-new.en');
    const option = find('[role=option]');
    const window = find('.dw');
    option.removeAttribute('data-hovercard-id');
    document.body.append(document.createElement('p'));
    await pass(1_000);
    expect(told.health.at(-1)?.status).toBe('reading');
    await pass(SETTLED);
    expect(told.health.at(-1)).toMatchObject({ status: 'unreadable', drifted: ['recipients'] });
    window.remove();
    await pass(100);
    expect(told.health.at(-1)?.status).toBe('idle');
  });

  it('is read when its message comes minutes later', async () => {
    open('compose-new.en');
    const body = find('[g_editable]');
    const place = body.parentElement;
    body.remove();
    await pass(180_000);
    expect(told.health.at(-1)).toMatchObject({ status: 'unreadable', drifted: ['body'] });
    place?.append(body);
    await pass(SETTLED);
    expect(told.composers[0]?.read()).toMatchObject({ status: 'read' });
    expect(told.health.at(-1)?.status).toBe('reading');
  });

  it('is told as partly read when the subject is nowhere', async () => {
    open('compose-new.en');
    for (const field of document.querySelectorAll('[name=subjectbox], [name=subject]'))
      field.remove();
    await pass(SETTLED);
    expect(told.composers[0]?.read()).toMatchObject({ status: 'read', value: { subject: '' } });
    expect(told.health.at(-1)).toMatchObject({ status: 'partly', drifted: ['subject'] });
  });

  it('is missed aloud where a subject stands in something unknown', async () => {
    open('compose-new.en');
    find('.aoI').removeAttribute('role');
    find('.M9').className = 'M9-x9';
    document.body.append(document.createElement('p'));
    await pass(SETTLED);
    expect(told.health.at(-1)).toMatchObject({ status: 'unreadable', drifted: ['composer'] });
  });

  it('sends from the alias chosen in it', () => {
    const composer = open('compose-new.en');
    find('[name=from]').setAttribute('value', 'Tea <tea@hoshino.example.com>');
    expect(composer.read()).toMatchObject({ value: { from: 'tea@hoshino.example.com' } });
  });

  it('knows the other addresses of the user, once they were seen', async () => {
    const composer = open('compose-new.en');
    find('[name=from]').setAttribute('value', 'Tea <tea@hoshino.example.com>');
    document.body.append(document.createElement('p'));
    await pass(100);
    expect(composer.read()).toMatchObject({ value: { own: ['yuki.hoshino@example.com'] } });
    find('[name=from]').setAttribute('value', '');
    expect(composer.read()).toMatchObject({
      value: { from: 'yuki.hoshino@example.com', own: ['tea@hoshino.example.com'] },
    });
  });

  it('has no place for a hint while it is minimised, and says that it changed', async () => {
    const heard = listener();
    const composer = open('compose-new.en');
    composer.watch(heard, stop.signal);
    const content = find('.aaZ').parentElement;
    if (content) content.style.display = 'none';
    await pass(SETTLED);
    expect(composer.hintPlace()).toBe(undefined);
    expect(composer.read().status).toBe('read');
    expect(heard.edited).toHaveBeenCalledTimes(1);
    if (content) content.style.display = '';
    await pass(SETTLED);
    expect(composer.hintPlace()?.before).toBe(find('table.IZ'));
    expect(heard.edited).toHaveBeenCalledTimes(2);
  });

  it('is marked in a mailbox that somebody lent, whose address is said twice', () => {
    history.replaceState(null, '', '/mail/u/0/d/AEoRXR/#inbox');
    const composer = open('compose-new.en');
    find('[name=from]').setAttribute('value', '');
    expect(composer.read()).toMatchObject({
      value: { from: 'yuki.hoshino@example.com', isLent: true },
    });
    document.title = 'Inbox - leo@cafe.example.net - Gmail';
    const reading = composer.read();
    expect(reading.status === 'read' && reading.value.from).toBe(undefined);
    history.replaceState(null, '', '/');
  });
});
