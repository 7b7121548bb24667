// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { flushSync } from 'react-dom';
import type { Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { correct } from '../../../utils/background/correct.ts';
import { DEFAULT_SETTINGS } from '../../../utils/trust/index.ts';
import {
  backgroundWith,
  button,
  db,
  HANA,
  heard,
  idOf,
  openStage,
  recordHanaAndOmar,
  show,
  textOf,
  today,
} from './test-stage.tsx';

vi.mock('../../../utils/store/preferences.ts', () => ({ preferencesItem: {} }));
vi.mock('../../ui/use-stored.ts', () => ({ useStored: () => ({ zone: 'Asia/Tokyo' }) }));
vi.mock('../../ui/use-trust.ts', () => ({ useTrust: () => DEFAULT_SETTINGS }));
vi.mock('../../../utils/messaging/protocol.ts', () => ({
  sendMessage: (what: string, payload: unknown) => answer(what, payload),
}));

const { said, answer } = backgroundWith(correct);
let root: Root;

beforeEach(async () => {
  root = openStage();
  await recordHanaAndOmar();
});
afterEach(async () => {
  root.unmount();
  await db.delete();
  await db.open();
});

async function showHana(): Promise<void> {
  show(root, HANA);
  await vi.waitFor(() => expect(textOf('h1')).toBe('Hana'));
}

describe('what is said by hand', () => {
  it('is noted with one click, and taken back', async () => {
    await showHana();
    button('They asked').click();
    await vi.waitFor(() => expect(textOf('.flags')).toContain('interested'));
    expect(textOf('.add .done')).toContain('Noted: asked about your offer.');
    button('Undo').click();
    await vi.waitFor(() => expect(textOf('.add .done')).toBe('Taken back.'));
    await vi.waitFor(() => expect(textOf('.flags')).not.toContain('interested'));
    expect(document.activeElement).toBe(document.querySelector('.add .done'));
  });

  it('sets how well the user knows them', async () => {
    await showHana();
    flushSync(() => button('I know them').click());
    button('trusted').click();
    await vi.waitFor(() => expect(textOf('.why-stage summary b')).toBe('trusted'));
    expect(button('trusted').getAttribute('aria-pressed')).toBe('true');
    button('as the record says').click();
    await vi.waitFor(() => expect(textOf('.why-stage summary b')).toBe('acquainted'));
  });

  it('notes a purchase with its amount, and what all of them come to', async () => {
    await said(HANA, purchase(480, '2026-01-10'));
    await showHana();
    expect(textOf('.life')).toContain('$480');
    await said(HANA, purchase(20, '2026-02-10'));
    await vi.waitFor(() => expect(textOf('.life')).toContain('$500'));
    expect(textOf('.life')).toContain('came back, on 2 days');
    expect(textOf('.figures')).toContain('repeat');
  });

  it('notes that a worry was answered, and keeps the focus', async () => {
    await showHana();
    const answer = button('Mark as answered: why now?');
    answer.focus();
    answer.click();
    await vi.waitFor(() => expect(textOf('.worries .answered')).toContain('answered today'));
    await vi.waitFor(() =>
      expect(document.activeElement).toBe(document.querySelector('.worries .done')),
    );
  });

  it('settles a promise', async () => {
    await said(HANA, { what: 'promised', sentence: 'I will send the list', due: null });
    await showHana();
    button('Kept: I will send the list').click();
    await vi.waitFor(() => expect(textOf('.promises .settled .good')).toContain('send the list'));
    expect(textOf('.promises .done')).toBe('Kept. Well done.');
  });

  it('says that it did not work where it did not', async () => {
    await showHana();
    db.close();
    button('Met in person').click();
    await vi.waitFor(() => expect(textOf('.add .done')).toContain('Nothing was changed.'));
  });
});

describe('boundaries', () => {
  it('say who refused what, where, by what and when', async () => {
    await said(HANA, { what: 'boundary', refused: true, purpose: 'offers', on: 'gmail' });
    await showHana();
    const lines = [...document.querySelectorAll('.boundaries ul > li')].map(
      (line) => line.textContent,
    );
    expect(lines[0]).toBe('Offers everywherenothing said');
    expect(lines[2]).toMatch(/^Offers Gmailasked not to.* · by hand$/);
    expect(lines[3]).toBe('All messages Gmailas above');
  });

  it('are agreed to again', async () => {
    await said(HANA, { what: 'boundary', refused: true, purpose: 'all', on: null });
    await said(HANA, { what: 'boundary', refused: false, purpose: 'all', on: null });
    await showHana();
    expect(textOf('.boundaries .agreed')).toContain('agreed');
    expect(document.querySelector('.boundaries .refused')).toBeNull();
  });
});

describe('what waits for the user’s word', () => {
  it('counts once it is confirmed', async () => {
    await heard(HANA, 1, ['complaint'], 'Hana');
    await showHana();
    expect(textOf('.doubts li')).toContain('Did they write that they are unhappy');
    expect(document.querySelector('.repair')).toBeNull();
    button('Yes').click();
    await vi.waitFor(() => expect(textOf('.repair')).toContain('still to be won back'));
    expect(textOf('.doubts .done')).toBe('Noted, as you say.');
  });
});

describe('offers kept for later', () => {
  const TEXT = 'Six evenings at the wheel, from March';
  const TOO_SOON = {
    id: 'o',
    at: Date.now() - 86_400_000,
    text: TEXT,
    pitch: 'direct',
    acts: [],
  } as const;

  async function keep(pitch: 'direct' | 'none'): Promise<void> {
    await db.contacts.update(idOf(HANA), { heldOffers: [{ ...TOO_SOON, pitch }] });
    await showHana();
  }

  it('say whether their time has come', async () => {
    await keep('direct');
    expect(textOf('.offers')).toContain('kept yesterday · still too early');
    await keep('none');
    await vi.waitFor(() => expect(textOf('.offers')).toContain('its time has come'));
  });

  it('are copied', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    await keep('direct');
    button('Copy: yesterday').click();
    await vi.waitFor(() => expect(textOf('.offers .done')).toBe('Copied.'));
    expect(writeText).toHaveBeenCalledWith(TEXT);
  });

  it('are forgotten after a second word, and the focus is kept', async () => {
    await keep('direct');
    flushSync(() => button('Forget: yesterday').click());
    expect(textOf('.offers blockquote')).toBe(TEXT);
    button('Forget for good: yesterday').click();
    await vi.waitFor(() => expect(document.querySelector('.offers blockquote')).toBeNull());
    await vi.waitFor(() => expect(textOf('.offers .done')).toBe('Forgotten, words and all.'));
    expect(document.activeElement).toBe(document.querySelector('.offers .done'));
  });
});

it('takes a purchase from the form, in the currency used last', async () => {
  await said(HANA, purchase(480, '2026-01-10', 'CHF'));
  await showHana();
  flushSync(() => button('Bought').click());
  const form = document.querySelector('.add form');
  expect(form?.querySelector<HTMLInputElement>('[list]')?.value).toBe('CHF');
  const amount = form?.querySelector<HTMLInputElement>('[type=number]');
  if (!amount) throw new Error('no amount');
  typeInto(amount, '120');
  document.querySelector<HTMLButtonElement>('.add form button')?.click();
  await vi.waitFor(() => expect(textOf('.life')).toContain('CHF\u00a0600.00'));
  expect(textOf('.add .done')).toContain('Noted: bought.');
});

describe('repair', () => {
  it('is there only while something is to be put right', async () => {
    await showHana();
    expect(document.querySelector('.repair')).toBeNull();
    await said(HANA, { what: 'theirs', kind: 'complaint', day: today() });
    await vi.waitFor(() => expect(textOf('.repair')).toContain('8 is still to be won back'));
    expect(textOf('.repair .ways')).toContain('Own it');
    expect(textOf('.repair .openings')).toContain('This should not have happened');
    await said(HANA, { what: 'mine', kind: 'repair', day: today() });
    await vi.waitFor(() => expect(textOf('.repair')).toContain('4 is still to be won back'));
    expect(textOf('.repair .ways')).not.toContain('Own it');
  });
});

function purchase(amount: number, day: string, currency = 'USD') {
  const paid = { amount, currency };
  return { what: 'theirs', kind: 'purchase', day, paid } as const;
}

/** React listens to the setter of the element itself. */
function typeInto(input: HTMLInputElement, text: string): void {
  const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  own?.set?.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
