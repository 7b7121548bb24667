export { DEFAULT_SETTINGS, type TrustSettings } from './settings.ts';
export { emptyState, type ContactState } from './state.ts';
export { comesLast } from './order.ts';
export { addEntry, foldEntries } from './fold.ts';
export { standingAt, type Standing } from './standing.ts';
export { linesOf } from './lines.ts';
export { judge } from './verdict.ts';
export { doubtsIn, entriesFromMessage, type Doubt } from './from-message.ts';
