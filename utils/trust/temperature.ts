import { WARMTH_HALF_LIVES, warmthClass } from './conversations.ts';
import { DAY_MS, faded, type TrustSettings } from './settings.ts';
import type { ContactState, WarmthClass, WarmthSums } from './state.ts';

/** Adds the weight of an event of theirs at its time to each of the running sums. */
export function warmed({ at, sums }: WarmthSums, weight: number, now: number): WarmthSums {
  const part = (place: WarmthClass): number =>
    faded(sums[place], now - at, WARMTH_HALF_LIVES[place]) + weight;
  return { at: now, sums: [part(0), part(1), part(2), part(3), part(4), part(5)] };
}

/** How warm they are, 0–100, from what they do (`design.md` "Temperature"). */
export function temperatureAt(state: ContactState, now: number, settings: TrustSettings): number {
  const fresh = 1 - Math.exp(-warmthAt(state, now, settings) / settings.numbers.saturation);
  return 100 * fresh * evenness(state);
}

/** R: days they wrote for each day of mine, 1 at most, 1 where there is none of mine. */
export function reciprocity({ theirDays, myDays }: ContactState): number {
  return myDays === 0 ? 1 : Math.min(1, theirDays / myDays);
}

/**
 * When the temperature falls below the cold line, epoch milliseconds; null where it is below
 * already at the last event.
 */
export function coldFrom(state: ContactState, settings: TrustSettings): number | null {
  const { numbers } = settings;
  const share = numbers.coldBelow / (100 * evenness(state));
  if (share >= 1) return null;
  const needed = -numbers.saturation * Math.log(1 - share);
  const sum = warmthAt(state, state.warmth.at, settings);
  if (sum < needed) return null;
  const halfLife = halfLifeOfWarmth(state, settings);
  return state.warmth.at + halfLife * DAY_MS * Math.log2(sum / needed);
}

/** Days in which the warmth of this person's events is halved. */
export function halfLifeOfWarmth(state: ContactState, { numbers }: TrustSettings): number {
  return WARMTH_HALF_LIVES[warmthClass(state.conversations, numbers)];
}

function warmthAt(state: ContactState, now: number, settings: TrustSettings): number {
  const index = warmthClass(state.conversations, settings.numbers);
  const sum = state.warmth.sums[index];
  return faded(sum, now - state.warmth.at, halfLifeOfWarmth(state, settings));
}

/** Only my surplus cools: half of the warmth stands whatever I send. */
function evenness(state: ContactState): number {
  return 0.5 + 0.5 * reciprocity(state);
}
