import type { Stage } from '../vocabulary/stages.ts';
import type { TrustNumbers } from './numbers.ts';
import { faded, halved } from './settings.ts';
import type { FadeClass, FadingSums } from './state.ts';
import { rankOf } from './stairs.ts';

/** Something to be put into the sums: `value` below zero is a withdrawal. */
export interface Faded {
  readonly value: number;
  /** Its own time, from which it fades. */
  readonly at: number;
  readonly fade: FadeClass;
}

/** The longer they have been known, the slower an entry fades. */
export function fadeClassOf(stage: Stage): FadeClass {
  if (rankOf(stage) >= rankOf('customer')) return 2;
  return stage === 'trusted' ? 1 : 0;
}

/** What an entry of value 1 is worth at `now`: a share stays, the rest is halved again and again. */
export function worthOf(
  { at, fade }: Omit<Faded, 'value'>,
  now: number,
  numbers: TrustNumbers,
): number {
  const { fadeFloor } = numbers;
  return fadeFloor + (1 - fadeFloor) * halved(now - at, halfLivesOf(numbers)[fade]);
}

/** Adds an entry to the running sums and brings them to `now`. */
export function added(
  sums: FadingSums,
  item: Faded,
  now: number,
  numbers: TrustNumbers,
): FadingSums {
  const lives = halfLivesOf(numbers);
  const part = (fade: FadeClass): number => {
    const kept = faded(sums.sums[fade], now - sums.at, lives[fade]);
    return fade === item.fade ? kept + item.value * halved(now - item.at, lives[fade]) : kept;
  };
  return { at: now, base: sums.base + item.value, sums: [part(0), part(1), part(2)] };
}

/** What all entries in the sums are worth at `now`. */
export function sumAt({ at, base, sums }: FadingSums, now: number, numbers: TrustNumbers): number {
  const lives = halfLivesOf(numbers);
  const left = ([0, 1, 2] as const).reduce<number>(
    (total, fade) => total + faded(sums[fade], now - at, lives[fade]),
    0,
  );
  return numbers.fadeFloor * base + (1 - numbers.fadeFloor) * left;
}

function halfLivesOf(numbers: TrustNumbers): readonly [number, number, number] {
  return [numbers.halfLifeWarm, numbers.halfLifeTrusted, numbers.halfLifeCustomer];
}
