// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pass, SETTLED, showPage, startSite } from '../../../tests/contracts/site-page.ts';
import type { Told } from '../../../tests/contracts/site-page.ts';
import { site } from './index.ts';

/** Pages kept beside the project on some machines; without them there is nothing to run here. */
const SHARED = join(import.meta.dirname, '../../../../shared/fixtures/linkedin');
const JANE = { address: 'in/jane-doe', name: 'Jane Doe', field: 'to', tentative: false };

/** Shows one of the pages; what its own script would open is opened by `open`. */
async function told(file: string, path: string, open: () => void = () => undefined): Promise<Told> {
  history.replaceState(null, '', path);
  showPage(readFileSync(join(SHARED, file), 'utf8'));
  open();
  const all = startSite(site, new AbortController().signal);
  await pass(SETTLED);
  return all;
}

function openThread(): void {
  document.querySelector('#thread')?.classList.remove('hidden');
  document.querySelector('.msg-form__contenteditable')?.append('Absolutely, tomorrow?');
}

function openNote(): void {
  for (const dialog of document.querySelectorAll('dialog')) dialog.setAttribute('open', '');
  const field = document.querySelector('textarea');
  if (field) field.value = 'We met on Sunday.';
}

function openPost(): void {
  for (const part of document.querySelectorAll('[hidden]')) part.removeAttribute('hidden');
}

function describePages(): void {
  it('holds a conversation: messaging', async () => {
    const { composers, conversations, health } = await told(
      'linkedin-messaging-current.html',
      '/messaging/',
      openThread,
    );
    const reading = composers[0]?.read();
    const draft = reading?.status === 'read' ? reading.value : undefined;
    expect(draft).toMatchObject({ text: 'Absolutely, tomorrow?', recipients: [JANE] });
    const messages = conversations[0]?.messages ?? [];
    expect(messages.map(({ direction, text }) => [direction, text])).toEqual([
      ['in', 'Can we discuss the role?'],
      ['out', 'Absolutely.'],
      ['in', 'Here is the brief.'],
    ]);
    expect(health.map(({ status }) => status)).toEqual(['reading']);
  });

  it('holds a note to the profile that is open: invitation', async () => {
    const { composers } = await told(
      'linkedin-invite-send-profile.html',
      '/in/jane-doe/',
      openNote,
    );
    expect(composers.map((composer) => composer.read())).toMatchObject([
      { status: 'read', value: { text: 'We met on Sunday.', recipients: [JANE] } },
    ]);
  });

  it.each([
    ['linkedin-people-overview.html', '/in/jane-doe/'],
    ['linkedin-posts-composer.html', '/feed/'],
  ])('holds nothing to read: %s', async (file, path) => {
    const { composers, conversations, health } = await told(file, path, openPost);
    expect([composers, conversations]).toEqual([[], []]);
    expect(health.map(({ status }) => status)).toEqual(['idle']);
  });
}

describe('pages kept beside the project', () => {
  beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 24) }));
  afterEach(() => void vi.useRealTimers());

  it('are looked for beside the repository', () => expect(SHARED.endsWith('linkedin')).toBe(true));

  if (existsSync(SHARED)) describePages();
});
