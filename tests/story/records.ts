import type { Driver, Tab } from '../browsers/driver.ts';
import type { Channel } from '../../utils/vocabulary/channels.ts';
import { until } from '../browsers/until.ts';

/** Opens one of Ondo's own pages, where its records can be looked at. */
export function openRecords(driver: Driver): Promise<Tab> {
  return driver.open(driver.extensionUrl('dashboard.html#people'));
}

/** The kinds of all entries of one address, oldest first. */
export function kindsOf(
  records: Tab,
  address: string,
  channel: Channel = 'gmail',
): Promise<string[]> {
  return records.evaluate(async (wanted) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('ondo');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('cannot open')));
    });
    const rows = await new Promise<{ identity: string; entries: { kind: string; at: number }[] }[]>(
      (resolve, reject) => {
        const request = database.transaction('blocks').objectStore('blocks').getAll();
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('cannot read')));
      },
    );
    database.close();
    return rows
      .filter((row) => row.identity === wanted)
      .flatMap((row) => row.entries)
      .toSorted((a, b) => a.at - b.at)
      .map((entry) => entry.kind);
  }, `${channel}:${address}`);
}

/** Waits until so many entries of an address are on record. */
export async function untilRecorded(
  records: Tab,
  address: string,
  count: number,
  channel: Channel = 'gmail',
): Promise<string[]> {
  return until(`${count} entries of ${address}`, async () => {
    const kinds = await kindsOf(records, address, channel);
    if (kinds.length < count) throw new Error(`only ${kinds.join(', ') || 'none'}`);
    return kinds;
  });
}
