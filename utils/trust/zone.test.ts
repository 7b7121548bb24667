import { expect, test } from 'vitest';
import { INBOUND_KINDS, type Entry } from '../vocabulary/events.ts';
import { foldEntries } from './fold.ts';
import { DAY_MS, DEFAULT_SETTINGS, HOUR_MS } from './settings.ts';
import { standingAt } from './standing.ts';

const START = 20_000;
const NOW = (START + 200) * DAY_MS;

// Node takes a change of `TZ` at once, as long as the tests run in a process and not in a thread.
test('the zone of the machine makes no difference', () => {
  const own = process.env['TZ'];
  const zones = [
    'Pacific/Kiritimati',
    'Asia/Tokyo',
    'UTC',
    'America/New_York',
    'Pacific/Pago_Pago',
  ];
  const entries = Array.from({ length: 200 }, (_, place) => {
    const kind = INBOUND_KINDS[place % INBOUND_KINDS.length] ?? 'reply';
    const at = (START + place) * DAY_MS + ((place * 5) % 24) * HOUR_MS;
    return { id: `e${place}`, at, day: START + place, direction: 'in', kind } as const;
  });
  const promise: Entry = {
    id: 'p',
    at: NOW,
    day: START + 200,
    direction: 'self',
    kind: 'promised',
    sentence: 'I will.',
    due: '2025-04-10',
  };
  const seen = zones.map((zone) => {
    process.env['TZ'] = zone;
    const state = foldEntries([...entries, promise], DEFAULT_SETTINGS);
    const standing = standingAt(state, NOW + 300 * DAY_MS, DEFAULT_SETTINGS);
    return { offset: new Date(NOW).getTimezoneOffset(), state, standing };
  });
  if (own === undefined) delete process.env['TZ'];
  else process.env['TZ'] = own;
  // The zones were really taken: no two of them agree.
  expect(new Set(seen.map(({ offset }) => offset)).size).toBe(zones.length);
  for (const { state, standing } of seen) {
    expect(state).toEqual(seen[0]?.state);
    expect(standing).toEqual(seen[0]?.standing);
  }
});
