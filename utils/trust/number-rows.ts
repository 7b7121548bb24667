/** What is said of one number of the model that the user can see and change. */
export interface About {
  readonly meaning: string;
  readonly unit: Unit;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  /** Where the number comes from; *chosen* where research gives only a direction. */
  readonly source: string;
}

export type Unit =
  'points' | 'share' | 'days' | 'hours' | 'count' | 'rhythms' | 'degrees' | 'times';

export const CHOSEN = 'chosen; research gives only the direction';
export const REPLIES = 'chosen; replies weigh most in relationship trackers';
export const NEGATIVE = 'chosen; what draws out weighs more than what pays in';
export const COVEY = 'chosen; understanding and small things pay in (Covey)';
export const INTEGRITY =
  'chosen; a broken word does not fade and is hard to rebuild (Schweitzer, Lewicki)';
export const CADENCE = 'bursty ties die sooner, 8 intervals of silence mean decay (Navarro 2017)';
export const CONTACT_DAYS = 'contact-days beat message counts (Urena-Carrion 2020); size chosen';

export const points = (value: number, meaning: string, source: string, max = 20): About => ({
  meaning,
  unit: 'points',
  default: value,
  min: 0,
  max,
  source,
});
export const share = (value: number, meaning: string, source = CHOSEN): About => ({
  meaning,
  unit: 'share',
  default: value,
  min: 0,
  max: 1,
  source,
});
export const days = (value: number, meaning: string, source = CHOSEN, max = 3650): About => ({
  meaning,
  unit: 'days',
  default: value,
  min: 1,
  max,
  source,
});
export const count = (value: number, meaning: string, source = CHOSEN): About => ({
  meaning,
  unit: 'count',
  default: value,
  min: 1,
  max: 100,
  source,
});
export const other = (
  unit: Unit,
  value: number,
  max: number,
  meaning: string,
  source = CHOSEN,
): About => ({
  meaning,
  unit,
  default: value,
  min: max / 1000,
  max,
  source,
});
