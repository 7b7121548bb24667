import type { TrustSettings } from '../trust/index.ts';
import type { OndoDatabase } from './schema.ts';

/** What every write needs; nothing of it is read from the surroundings. */
export interface StoreContext {
  readonly db: OndoDatabase;
  readonly trust: TrustSettings;
  /** IANA zone of the settings: it decides on which day an event lies. */
  readonly zone: string;
  /** Epoch milliseconds. */
  readonly now: number;
}
