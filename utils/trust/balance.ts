import type { Stage } from '../vocabulary/stages.ts';
import { debtOf } from './breaches.ts';
import { pendingWorth } from './deposits.ts';
import { sumAt } from './fading.ts';
import type { NumberKey } from './numbers.ts';
import { questionsCost } from './questions.ts';
import { stepFactor, type TrustSettings } from './settings.ts';
import type { ContactState } from './state.ts';

const FLOOR_DEPOSIT: Partial<Record<Stage, NumberKey>> = {
  acquainted: 'floorAcquainted',
  warm: 'floorWarm',
  trusted: 'floorTrusted',
  customer: 'floorTrusted',
  repeat: 'floorTrusted',
  advocate: 'floorTrusted',
};

/** The trust balance in points: what I gave and took (`design.md` "Balance"). */
export function balanceAt(state: ContactState, now: number, settings: TrustSettings): number {
  const { numbers } = settings;
  return (
    sumAt(state.fading, now, numbers) +
    pendingWorth(state, now, numbers) -
    questionsCost(state, now, numbers) -
    debtOf(state) +
    floorDeposit(state, settings)
  );
}

/** *I know this person* saves up something that does not fade. */
export function floorDeposit({ floor }: ContactState, settings: TrustSettings): number {
  const key = floor === null ? undefined : FLOOR_DEPOSIT[floor];
  return key === undefined ? 0 : settings.numbers[key] * stepFactor(settings);
}
