import { Dexie, type EntityTable, type Table } from 'dexie';
import type {
  BlockRow,
  ContactRow,
  IdentityRow,
  MetaRow,
  SeenRow,
  SendRow,
  SummaryRow,
} from './rows.ts';

/** Version of the shapes in `rows.ts`. A store written by a newer build is never written to. */
export const SCHEMA_VERSION = 1;

/**
 * Ondo's database. Stores only grow and indexes are fixed from the first version: adding an index
 * to a large store never finishes in a background worker (facts measured 2026-11-22).
 */
export class OndoDatabase extends Dexie {
  declare contacts: EntityTable<ContactRow, 'id'>;
  declare summaries: EntityTable<SummaryRow, 'id'>;
  declare identities: EntityTable<IdentityRow, 'id'>;
  declare blocks: Table<BlockRow, [string, number]>;
  declare seen: Table<SeenRow, [string, number]>;
  declare sends: EntityTable<SendRow, 'id'>;
  declare meta: EntityTable<MetaRow, 'key'>;

  constructor(name = 'ondo') {
    super(name);
    this.version(SCHEMA_VERSION).stores({
      contacts: 'id, foldedWith',
      summaries:
        'id, lastAt, metAt, stage, warmUntil, coolingFrom, dormantFrom, askedAt, promiseDue, offerAt, offerSentAt, boughtAt, problemAt, boundaryAt, breachAt, doubtAt, *channels, *words',
      identities: 'id, contact',
      blocks: '[identity+seq]',
      seen: '[identity+seq]',
      sends: 'id, at, *fingerprints',
      meta: 'key',
    });
  }
}
