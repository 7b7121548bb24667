import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEW_LIFE, step, type Life, type LifeEffect, type LifeEvent } from './life.ts';

function run(...events: readonly LifeEvent[]): { life: Life; effects: LifeEffect[] } {
  let life = NEW_LIFE;
  let effects: LifeEffect[] = [];
  for (const event of events) {
    const next = step(life, event);
    life = next.life;
    effects = [...next.effects];
  }
  return { life, effects };
}

const hana = ['hana@example.com'];
const read = (addresses: readonly string[], empty = false): LifeEvent => ({
  type: 'read',
  addresses,
  empty,
});

describe('the life of a draft', () => {
  it('waits for a pause after a key, and reads then', () => {
    expect(run({ type: 'edited' }).effects).toEqual(['wait']);
    expect(run({ type: 'edited' }, { type: 'paused' }).effects).toEqual(['read']);
  });

  it('does nothing in the middle of a conversion', () => {
    const converting: LifeEvent = { type: 'composition', composing: true };
    expect(run(converting, { type: 'edited' }).effects).toEqual([]);
    expect(run(converting, { type: 'paused' }).effects).toEqual([]);
    expect(run(converting, { type: 'people-changed' }).effects).toEqual([]);
    expect(run(converting, { type: 'composition', composing: false }).effects).toEqual(['wait']);
  });

  it('fetches people once, then only assesses', () => {
    expect(run(read(hana)).effects).toEqual(['hide', 'fetch']);
    expect(run(read(hana), { type: 'people', addresses: hana }).effects).toEqual(['assess']);
    expect(run(read(hana), { type: 'people', addresses: hana }, read(hana)).effects).toEqual([
      'assess',
    ]);
  });

  it('hides what was shown when the recipient changes, and asks again', () => {
    const before: LifeEvent[] = [read(hana), { type: 'people', addresses: hana }];
    expect(run(...before, read(['omar@example.com'])).effects).toEqual(['hide', 'fetch']);
  });

  it('keeps what is shown while people who changed are fetched again', () => {
    const before: LifeEvent[] = [read(hana), { type: 'people', addresses: hana }];
    expect(run(...before, { type: 'people-changed' }).effects).toEqual(['read']);
    expect(run(...before, { type: 'people-changed' }, read(hana)).effects).toEqual(['fetch']);
  });

  it('drops an answer about somebody who is no longer addressed', () => {
    expect(
      run(read(hana), read(['omar@example.com']), { type: 'people', addresses: hana }).effects,
    ).toEqual([]);
  });

  it('shows nothing for an empty draft, for nobody, or where the page cannot be read', () => {
    expect(run(read(hana, true)).effects).toEqual(['hide']);
    expect(run(read([])).effects).toEqual(['hide']);
    expect(run({ type: 'unreadable' }).effects).toEqual(['hide']);
  });

  it('never assesses with people other than those on the page', () => {
    const addresses = fc.constantFrom(
      hana,
      ['omar@example.com'],
      [],
      [...hana, 'omar@example.com'],
    );
    const event: fc.Arbitrary<LifeEvent> = fc.oneof(
      fc.constant<LifeEvent>({ type: 'edited' }),
      fc.constant<LifeEvent>({ type: 'paused' }),
      fc.constant<LifeEvent>({ type: 'unreadable' }),
      fc.constant<LifeEvent>({ type: 'people-changed' }),
      fc.boolean().map<LifeEvent>((composing) => ({ type: 'composition', composing })),
      fc.tuple(addresses, fc.boolean()).map(([list, empty]) => read(list, empty)),
      addresses.map<LifeEvent>((list) => ({ type: 'people', addresses: list })),
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        let life = NEW_LIFE;
        for (const one of events) {
          const next = step(life, one);
          life = next.life;
          if (next.effects.includes('assess')) expect(life.known).toEqual(life.wanted);
        }
      }),
    );
  });
});
