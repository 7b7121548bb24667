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
  OMAR,
  openStage,
  recordHanaAndOmar,
  show,
  textOf,
  today,
  wrote,
} from './test-stage.tsx';

vi.mock('../../../utils/store/preferences.ts', () => ({ preferencesItem: {} }));
vi.mock('../../ui/use-stored.ts', () => ({ useStored: () => ({ zone: 'Asia/Tokyo' }) }));
vi.mock('../../ui/use-trust.ts', () => ({ useTrust: () => DEFAULT_SETTINGS }));
vi.mock('../../../utils/messaging/protocol.ts', () => ({
  sendMessage: (what: string, payload: unknown) => answer(what, payload),
}));

const HOSTILE = '<img src=x onerror=alert(1)> {{count}} $t(person.copy)';
const FACE = /[+\u2212]?[\d.]+$/;
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

function numberIn(text: string): number {
  return Number((FACE.exec(text)?.[0] ?? '').replace('\u2212', '-'));
}

function linesOf(selector: string): number[] {
  const lines = [...document.querySelectorAll(`${selector} .explained li:not(.sum) > b`)];
  return lines.map((line) => numberIn(line.textContent ?? ''));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

describe('why', () => {
  it('unfolds the balance into lines that add up to it, the floor among them', async () => {
    await said(HANA, { what: 'floor', floor: 'acquainted' });
    await showHana();
    const lines = linesOf('.why-balance');
    const sum = numberIn(textOf('.why-balance .sum > b'));
    expect(lines).toContain(3);
    expect(sumOf(lines)).toBeCloseTo(sum, 1);
    expect(numberIn(textOf('.why-balance summary b'))).toBeCloseTo(sum, 1);
    expect(textOf('.figures dl')).toContain(textOf('.why-balance summary b'));
    expect(textOf('.why-balance')).toContain('drawn out · \u22125 on its day');
    expect(textOf('.why-balance')).toContain('no reaction yet');
  });

  it('adds up a long history too, where only the newest are shown', async () => {
    for (let day = 100; day < 240; day += 4) {
      await wrote(HANA, day, { acts: ['give'] });
      await heard(HANA, day - 1, []);
    }
    await showHana();
    const short = linesOf('.why-balance');
    expect(textOf('.why-balance')).toContain('earlier ones together');
    expect(sumOf(short)).toBeCloseTo(numberIn(textOf('.why-balance .sum > b')), 0);
    const all = document.querySelector<HTMLElement>('.why-balance button');
    flushSync(() => all?.click());
    expect(linesOf('.why-balance').length).toBeGreaterThan(short.length);
    expect(sumOf(linesOf('.why-balance'))).toBeCloseTo(sumOf(short), 0);
    expect(document.contains(all)).toBe(true);
  });

  it('unfolds the temperature into their events alone', async () => {
    await showHana();
    const lines = [...document.querySelectorAll('.why-temperature .explained li')];
    const events = lines.filter((line) => line.querySelector('time'));
    expect(events.map((line) => line.querySelector('.what')?.firstChild?.textContent)).toEqual([
      'said thank you',
      'asked you something',
    ]);
    expect(textOf('.why-temperature')).toContain('halved every 30 days');
    expect(textOf('.why-temperature')).toContain('Days they wrote: 2, days of yours: 3');
  });

  it('says what the next stair asks for', async () => {
    await showHana();
    expect(textOf('.why-stage summary')).toContain('acquainted');
    expect(textOf('.why-stage')).toContain('What “warm” asks for');
    expect(textOf('.why-stage')).toContain('they wrote on 2 of 3 days');
  });
});

describe('the timeline', () => {
  it('takes an entry out and puts it back on the same button', async () => {
    await showHana();
    const before = textOf('.why-balance summary b');
    const offer = [...document.querySelectorAll<HTMLElement>('.entry')].find((row) =>
      row.textContent?.includes('you made an offer'),
    );
    const act = offer?.querySelector('button');
    act?.focus();
    act?.click();
    await vi.waitFor(() =>
      expect(offer?.querySelector('s')?.textContent).toBe('you made an offer'),
    );
    expect(textOf('.why-balance summary b')).not.toBe(before);
    expect(offer?.querySelector('[role=status]')?.textContent).toBe('Taken out.');
    expect(document.activeElement).toBe(act);
    expect(act?.textContent).toBe('Undo');
    act?.click();
    await vi.waitFor(() => expect(offer?.querySelector('s')).toBeNull());
    expect(textOf('.why-balance summary b')).toBe(before);
    expect(document.activeElement).toBe(act);
  });

  it('says Put back where an entry was taken out before', async () => {
    const { token } = await said(HANA, { what: 'problem', sentence: 'the kiln runs cold' });
    await said(HANA, { what: 'remove', target: token });
    await showHana();
    expect(textOf('.entry.out')).toContain('the kiln runs cold');
    expect(textOf('.entry.out button')).toBe('Put back');
    expect(textOf('.problems')).not.toContain('the kiln runs cold');
  });
});

it('never shows one person under another’s name, not even for a moment', async () => {
  await showHana();
  flushSync(() => show(root, OMAR));
  expect(textOf('main')).not.toContain('Hana');
  await vi.waitFor(() => expect(textOf('h1')).toBe('Omar'));
  expect(textOf('.timeline')).not.toContain('you made an offer');
});

it('shows names and sentences as text, whatever they hold', async () => {
  await heard('evil@example.com', 2, [], HOSTILE);
  await said('evil@example.com', { what: 'problem', sentence: HOSTILE });
  await said('evil@example.com', { what: 'promised', sentence: HOSTILE, due: null });
  show(root, 'evil@example.com');
  await vi.waitFor(() => expect(textOf('h1')).toBe(HOSTILE));
  expect(document.querySelector('img')).toBeNull();
  expect(textOf('.problems li span')).toBe(HOSTILE);
  expect(button(`Kept: ${HOSTILE}`).textContent).toBe('Kept');
});

it('says so where nobody has this id', async () => {
  show(root, 'nobody@example.com');
  await vi.waitFor(() => expect(textOf('h1')).toBe('Nobody is on record here.'));
});

it('counts giving against asking, and all of it together', async () => {
  await showHana();
  const total = [...document.querySelectorAll('.giving tfoot td')].map((cell) => cell.textContent);
  expect(total).toEqual(['2', '1']);
});

it('speaks Japanese throughout where that is chosen', async () => {
  await said(HANA, { what: 'theirs', kind: 'complaint', day: today() });
  show(root, HANA, 'ja');
  await vi.waitFor(() => expect(textOf('h1')).toBe('Hana'));
  const own = textOf('main').replaceAll(/Hana|hana@example\.com|question of|Gmail|Undo/g, '');
  expect(own).not.toMatch(/[a-z]{3,}/i);
});
