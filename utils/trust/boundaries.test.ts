import { describe, expect, test } from 'vitest';
import type { Channel } from '../vocabulary/channels.ts';
import type { Entry, InboundEntry } from '../vocabulary/events.ts';
import { refusalOn } from './boundaries.ts';
import { foldEntries } from './fold.ts';
import { DAY_MS, DEFAULT_SETTINGS } from './settings.ts';
import { standingAt } from './standing.ts';
import { judge } from './verdict.ts';

const START = 20_000;
type Rest = Partial<Pick<InboundEntry, 'on' | 'purpose'>>;
const word = (kind: 'optout' | 'optin', day: number, rest: Rest = {}): Entry => ({
  id: `${day}`,
  at: (START + day) * DAY_MS,
  day: START + day,
  direction: 'in',
  kind,
  ...rest,
});
const refused = (day: number, rest?: Rest): Entry => word('optout', day, rest);
const agreed = (day: number, rest?: Rest): Entry => word('optin', day, rest);
const fold = (...entries: readonly Entry[]) => foldEntries(entries, DEFAULT_SETTINGS);
const purposeOn = (channel: Channel | undefined, ...entries: readonly Entry[]) =>
  refusalOn(fold(...entries), channel)?.purpose ?? null;

describe('a refusal', () => {
  test('of no channel holds on all of them', () => {
    expect(purposeOn('gmail', refused(1))).toBe('offers');
    expect(purposeOn('line', refused(1))).toBe('offers');
  });

  test('of one channel holds there alone, and wherever the channel is not known', () => {
    const onLine = refused(1, { on: 'line' });
    expect(purposeOn('line', onLine)).toBe('offers');
    expect(purposeOn('gmail', onLine)).toBeNull();
    expect(purposeOn(undefined, onLine)).toBe('offers');
    expect(standingAt(fold(onLine), NOW, DEFAULT_SETTINGS).flags).toContain('boundary');
  });

  test('of every message goes before one of offers', () => {
    expect(purposeOn('gmail', refused(1, { purpose: 'all' }), refused(2))).toBe('all');
    expect(purposeOn('gmail', refused(1), refused(2, { purpose: 'all' }))).toBe('all');
    expect(refusalOn(fold(refused(1), refused(2)), 'gmail')?.at).toBe(refused(2).at);
  });

  test('of all channels takes the place of those about one', () => {
    const entries = [refused(1, { on: 'line' }), agreed(2, { on: 'line' }), refused(3)];
    expect(purposeOn('line', ...entries)).toBe('offers');
    expect(fold(...entries).boundaries).toHaveLength(1);
  });

  test('of one channel stands beside that of another', () => {
    const both = fold(refused(1, { on: 'x' }), refused(2, { on: 'line' }));
    expect(both.boundaries.map(({ on }) => on)).toEqual(['x', 'line']);
  });

  test('said twice of a channel is one', () => {
    const twice = fold(refused(1, { on: 'line' }), refused(2, { on: 'line' }));
    expect(twice.boundaries).toMatchObject([{ on: 'line', at: refused(2).at }]);
  });
});

describe('an agreement', () => {
  test('everywhere ends every refusal', () => {
    const all = [refused(1, { purpose: 'all' }), refused(2, { on: 'x' }), agreed(3)];
    expect(fold(...all).boundaries).toEqual([]);
  });

  test('on one channel opens that one, whatever was refused everywhere', () => {
    const entries = [refused(1, { purpose: 'all' }), agreed(2, { on: 'line' })];
    expect(purposeOn('line', ...entries)).toBeNull();
    expect(purposeOn('gmail', ...entries)).toBe('all');
    expect(purposeOn(undefined, ...entries)).toBe('all');
  });

  test('on one channel is remembered for what was refused everywhere, and for nothing else', () => {
    const entries = [refused(1), refused(2, { on: 'x' }), agreed(3, { on: 'line' })];
    expect(fold(...entries).boundaries).toMatchObject([
      { on: null, purpose: 'offers', refused: true },
      { on: 'x', purpose: 'offers', refused: true },
      { on: 'line', purpose: 'offers', refused: false },
    ]);
    const all = fold(refused(1, { on: 'x', purpose: 'all' }), agreed(2, { on: 'line' }));
    expect(all.boundaries.map(({ on }) => on)).toEqual(['x', 'x']);
  });

  test('on one channel leaves nothing behind where only that one was refused', () => {
    expect(fold(refused(1, { on: 'line' }), agreed(2, { on: 'line' })).boundaries).toEqual([]);
    const other = fold(refused(1, { on: 'x' }), agreed(2, { on: 'line' }));
    expect(refusalOn(other, 'x')?.on).toBe('x');
  });
});

const NOW = (START + 9) * DAY_MS;
test('the verdict obeys it on the channel of the draft', () => {
  const state = fold(refused(1, { on: 'line', purpose: 'all' }));
  const level = (channel: Channel, pitch: 'none' | 'soft') =>
    judge({ pitch, acts: [], channel }, [{ id: 'a', state }], NOW, DEFAULT_SETTINGS);
  expect(level('line', 'none')).toMatchObject({ level: 3, next: { code: 'respect_boundary' } });
  expect(level('gmail', 'none').level).toBe(0);
  expect(level('gmail', 'soft').reasons.map(({ code }) => code)).not.toContain('boundary');
  expect(level('line', 'none').reasons).toEqual([
    { code: 'boundary', evidence: { purpose: 'all', daysAgo: 8 } },
  ]);
});
