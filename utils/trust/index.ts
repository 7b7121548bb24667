export {
  DEFAULT_NUMBERS,
  NUMBER_TABLE,
  type NumberKey,
  type NumberRow,
  type TrustNumbers,
} from './numbers.ts';
export { DEFAULT_SETTINGS, type TrustSettings } from './settings.ts';
export { emptyState, type ContactState } from './state.ts';
export { comesLast } from './order.ts';
export { addEntry, foldEntries } from './fold.ts';
export { standingAt, type Standing } from './standing.ts';
export { linesOf, type Lines } from './lines.ts';
export type { DraftFacts, Person } from './view.ts';
export { judge } from './verdict.ts';
export { doubtsIn, entriesFromMessage, type Doubt } from './from-message.ts';
