import { beforeEach, expect, it, vi } from 'vitest';
import type { ActPayload } from '../messaging/shapes.ts';
import { OndoDatabase } from '../store/schema.ts';
import { complain, forget, mute, mutedList } from './mutes.ts';
import { loweredRules, noteShown } from './rule-records.ts';

const stored = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../store/preferences.ts', () => {
  const item = (name: string, fallback: unknown) => ({
    getValue: () => Promise.resolve(stored.get(name) ?? fallback),
    setValue: (value: unknown) => Promise.resolve(void stored.set(name, value)),
  });
  return {
    complaintsItem: item('complaints', []),
    mutesItem: item('mutes', []),
    ruleRecordsItem: item('rules', {}),
  };
});

// Nobody here is on record.
vi.mock('../store/queries.ts', () => ({ contactAt: async () => undefined }));

beforeEach(() => stored.clear());

const db = new OndoDatabase();
const at = (now: number) => ({ db, now });

const notUseful = (who: string, ...reasons: NonNullable<ActPayload['reasons']>): ActPayload => ({
  channel: 'gmail',
  people: [{ address: `${who}@example.com`, name: '' }],
  what: 'not_useful',
  reasons,
});
const show = async (rule: 'cold' | 'boundary', times: number): Promise<void> => {
  for (let time = 0; time < times; time += 1) await noteShown(rule);
};

it('lowers a rule that was of no use in three of ten, once that is known', async () => {
  await show('cold', 19);
  for (let person = 0; person < 6; person += 1) {
    await complain(at(person), notUseful(`p${person}`, 'cold'), `c${person}`);
  }
  expect(await loweredRules()).toEqual([]);
  await show('cold', 1);
  expect(await loweredRules()).toEqual(['cold']);
  expect((await mutedList()).lowered).toEqual(['cold']);
  await show('cold', 1);
  expect(await loweredRules()).toEqual([]);
});

it('counts no press that was taken back', async () => {
  await show('cold', 20);
  for (let person = 0; person < 6; person += 1) {
    await complain(at(person), notUseful(`p${person}`, 'cold'), `c${person}`);
  }
  await forget('c3');
  await forget('never said');
  expect(await loweredRules()).toEqual([]);
});

it('never lowers a wish of theirs', async () => {
  await show('boundary', 20);
  for (let person = 0; person < 9; person += 1) {
    await complain(at(person), notUseful(`p${person}`, 'boundary'), `c${person}`);
  }
  expect(await loweredRules()).toEqual([]);
});

it('mutes a rule for one person at the second press, and keeps a bounded list of presses', async () => {
  await complain(at(1), notUseful('hana', 'cold'), 'a');
  expect((await mutedList()).pairs).toEqual([]);
  await complain(at(2), notUseful('hana', 'cold'), 'b');
  expect((await mutedList()).pairs).toEqual([{ person: 'gmail:hana@example.com', rule: 'cold' }]);
  for (let press = 0; press < 600; press += 1) {
    await complain(at(press), notUseful(`p${press}`, 'cold'), `${press}`);
  }
  expect(stored.get('complaints')).toHaveLength(500);
  expect((await mutedList()).pairs).toHaveLength(1);
});

it('loses neither of two presses at once', async () => {
  await show('cold', 20);
  const presses = [0, 1, 2, 3, 4, 5].map((person) =>
    complain(at(person), notUseful(`p${person}`, 'cold'), `c${person}`),
  );
  await Promise.all([...presses, noteShown('cold'), noteShown('boundary')]);
  expect(stored.get('complaints')).toHaveLength(6);
  expect(stored.get('rules')).toEqual({
    cold: { shown: 21, notUseful: 6 },
    boundary: { shown: 1, notUseful: 0 },
  });
});

it('mutes at the second of two presses at once, and keeps both of two mutes', async () => {
  const hana = notUseful('hana', 'cold');
  await Promise.all([complain(at(1), hana, 'a'), complain(at(2), hana, 'b')]);
  expect((await mutedList()).pairs).toHaveLength(1);
  const [aya, site] = ['mute_person', 'mute_site'] as const;
  await Promise.all([
    mute(at(3), { ...hana, what: aya }, 'c'),
    mute(at(4), { ...hana, what: site }, 'd'),
    forget('a'),
  ]);
  expect(await mutedList()).toMatchObject({ people: ['gmail:hana@example.com'], sites: ['gmail'] });
  expect(stored.get('rules')).toMatchObject({ cold: { notUseful: 1 } });
});
