export { DEFAULT_SETTINGS, type TrustSettings } from './settings.ts';
export { emptyState, type ContactState } from './state.ts';
export { comesLast } from './order.ts';
export { addEntry, foldEntries } from './fold.ts';
export { standingAt, type Standing } from './standing.ts';
export { linesOf } from './lines.ts';
export { judge } from './verdict.ts';
export { doubtsIn, entriesFromMessage, type Doubt } from './from-message.ts';
export {
  explainBalance,
  type BalanceLine,
  type BalanceExplained,
  type LineWhy,
} from './explain-balance.ts';
export {
  explainTemperature,
  type TemperatureExplained,
  type WarmthLine,
} from './explain-temperature.ts';
export { explainStage, type Criterion, type StageExplained } from './explain-stage.ts';
export { giveAndTake, type MonthOfGiving } from './give-and-take.ts';
export { bookOf, lifeOf, type BookLine, type CustomerLife, type Referral } from './life.ts';
export { refusalOn } from './boundaries.ts';
export { openWorriesOf } from './needs.ts';
export type { Boundary, Problem, Spending } from './state.ts';
export type { Person } from './view.ts';
