import { hexHash } from '../vocabulary/hash.ts';
import type { StepSize } from '../vocabulary/stages.ts';
import { DEFAULT_NUMBERS, type TrustNumbers } from './numbers.ts';

/** One day of elapsed time in milliseconds. */
export const DAY_MS = 86_400_000;
export const HOUR_MS = 3_600_000;

/** Points are sums of many fractions: what differs by less than this is equal. */
export const EQUAL = 1e-9;

/** What the user can set. A change of any of these asks for a new fold of every contact. */
export interface TrustSettings {
  /** How large a step of the staircase is (段). */
  readonly step: StepSize;
  readonly numbers: TrustNumbers;
  /** Epoch milliseconds; questions from before cost nothing. Null: no such limit. */
  readonly installedAt: number | null;
  /** Epoch milliseconds since when the history is known from imports; null where there is none. */
  readonly coveredFrom: number | null;
}

export const DEFAULT_SETTINGS: TrustSettings = {
  step: 'M',
  numbers: DEFAULT_NUMBERS,
  installedAt: null,
  coveredFrom: null,
};

/**
 * What a state was folded with, as a short text: a state of other settings must be folded anew.
 * Equal settings give the same text on every machine.
 */
export function foldKey({ step, numbers, installedAt }: TrustSettings): string {
  const known = keysOfNumbers.get(numbers);
  const key = known ?? keyOfNumbers(numbers);
  if (known === undefined) keysOfNumbers.set(numbers, key);
  return `${step} ${installedAt} ${key}`;
}

/** Asked for with each message, and the table mostly is the same one: hashing it takes some 25 µs. */
const keysOfNumbers = new WeakMap<TrustNumbers, string>();

function keyOfNumbers(numbers: TrustNumbers): string {
  const given = Object.entries(numbers).map(([name, value]) => `${name}=${value}`);
  return hexHash(given.toSorted().join());
}

/** What every balance number of stage, verdict and floor is multiplied by. */
export function stepFactor({ step, numbers }: TrustSettings): number {
  if (step === 'S') return numbers.stepSmall;
  return step === 'L' ? numbers.stepLarge : numbers.stepMedium;
}

/** Whether imports reach back far enough before the install for silence to mean silence. */
export function historyIsCovered({ installedAt, coveredFrom, numbers }: TrustSettings): boolean {
  if (coveredFrom === null) return false;
  return installedAt === null || coveredFrom <= installedAt - numbers.coveredDays * DAY_MS;
}

/** What is left of a sum after `age` milliseconds. Most sums are empty or were just brought up to date. */
export function faded(sum: number, age: number, halfLife: number): number {
  return sum === 0 || age <= 0 ? sum : sum * halved(age, halfLife);
}

/** What is left of something after `age` milliseconds, 1 at the start, halved every `halfLife` days. */
export function halved(age: number, halfLife: number): number {
  return 2 ** (-Math.max(0, age) / (halfLife * DAY_MS));
}
