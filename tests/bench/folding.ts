import { addEntry, DEFAULT_SETTINGS, emptyState, foldEntries } from '../../utils/trust/index.ts';
import { INBOUND_KINDS, OUTBOUND_KINDS, type Entry } from '../../utils/vocabulary/events.ts';
import { measure, print } from './measure.ts';

const DAY_MS = 86_400_000;
const START = Date.parse('2016-01-01T00:00:00Z');
/** How many contacts of how many events are built anew. */
const BOOKS = [
  [100, 100],
  [1000, 100],
  [10_000, 100],
] as const;

/** Folding is constant time an event, however long the history. */
export async function benchFolding(): Promise<void> {
  const [short, long] = [history(10, 1), history(10_000, 2)];
  const shortState = foldEntries(short, DEFAULT_SETTINGS);
  const longState = foldEntries(long, DEFAULT_SETTINGS);
  const next = entry(START + 11_000 * DAY_MS, 'next', 3);
  const timings = await measure([
    { name: 'one event more, after 10', run: () => addEntry(shortState, next, DEFAULT_SETTINGS) },
    {
      name: 'one event more, after 10,000',
      run: () => addEntry(longState, next, DEFAULT_SETTINGS),
    },
  ]);
  print('Folding one event', timings, 'one event more, after 10');
  for (const [contacts, each] of BOOKS) await benchRebuild(contacts, each);
}

async function benchRebuild(contacts: number, each: number): Promise<void> {
  const histories = Array.from({ length: contacts }, (_, index) => history(each, index));
  const json = JSON.stringify(histories);
  const timings = await measure([
    { name: 'JSON.parse of the same', run: () => JSON.parse(json) },
    { name: 'fold all', run: () => histories.map((one) => foldEntries(one, DEFAULT_SETTINGS)) },
  ]);
  print(
    `Rebuilding ${contacts.toLocaleString('en')} contacts of ${each} events`,
    timings,
    'JSON.parse of the same',
  );
  const fold = timings.find(({ name }) => name === 'fold all')?.median ?? Number.NaN;
  const perSecond = Math.round((contacts * each * 1000) / fold);
  console.log(`${perSecond.toLocaleString('en')} events a second`);
  // What was folded is used, so that nothing of it can be left out.
  if (histories.some((one) => foldEntries(one, DEFAULT_SETTINGS) === emptyState()))
    throw new Error();
}

function history(length: number, seed: number): Entry[] {
  return Array.from({ length }, (_, index) =>
    entry(START + index * DAY_MS, `${seed}-${index}`, seed * 31 + index * 7),
  );
}

function entry(at: number, id: string, pick: number): Entry {
  const day = Math.floor(at / DAY_MS);
  const inbound = INBOUND_KINDS[pick % INBOUND_KINDS.length] ?? 'reply';
  const outbound = OUTBOUND_KINDS[pick % OUTBOUND_KINDS.length] ?? 'note';
  return pick % 2 === 0
    ? { id, at, day, direction: 'in', kind: inbound }
    : { id, at, day, direction: 'out', kind: outbound };
}
