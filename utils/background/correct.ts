import type { Correction } from '../messaging/correction-shapes.ts';
import type { CorrectionPayload } from '../messaging/shapes.ts';
import { removalOf, sayByHand, type Said } from '../store/by-hand.ts';
import type { StoreContext } from '../store/context.ts';
import { dayIn, offsetMinutesAt } from '../vocabulary/zone.ts';

const DAY_MS = 86_400_000;
const NOON_MS = DAY_MS / 2;

/**
 * Writes what the user says of a person by hand.
 * @returns the id of the entry, by which it can be taken back; empty where there was nothing to write.
 */
export async function correct(
  context: StoreContext,
  { contact, correction }: CorrectionPayload,
): Promise<{ token: string }> {
  const said = await saidBy(context, contact, correction);
  if (said === null) return { token: '' };
  return { token: (await sayByHand(context, contact, said)) ?? '' };
}

async function saidBy(
  context: StoreContext,
  contact: string,
  correction: Correction,
): Promise<Said | null> {
  const now = today(context);
  const note = 'note' in correction && correction.note ? { note: correction.note } : {};
  switch (correction.what) {
    case 'theirs': {
      const { kind, paid } = correction;
      const about = kind === 'purchase' && paid ? { paid } : {};
      return { ...onDay(context, correction.day), ...note, ...about, direction: 'in', kind };
    }
    case 'mine':
      return {
        ...onDay(context, correction.day),
        ...note,
        direction: 'out',
        kind: correction.kind,
      };
    case 'floor':
      return { ...now, ...note, direction: 'self', kind: 'floor', floor: correction.floor };
    case 'boundary':
      return { ...now, ...note, ...boundaryOf(correction) };
    case 'restore': {
      const target = await removalOf(context, contact, correction.target);
      return target === null ? null : { ...now, direction: 'self', kind: 'removed', target };
    }
    case 'remove':
      return { ...now, ...note, direction: 'self', kind: 'removed', target: correction.target };
    case 'problem':
      return { ...now, direction: 'self', kind: 'problem', sentence: correction.sentence };
    case 'solved':
      return { ...now, ...note, direction: 'self', kind: 'solved', problem: correction.problem };
    case 'worry_answered':
      return {
        ...now,
        ...note,
        direction: 'self',
        kind: 'worry_answered',
        worry: correction.worry,
      };
    case 'promised': {
      const { sentence, due } = correction;
      return { ...now, direction: 'self', kind: 'promised', sentence, due };
    }
  }
}

function boundaryOf({ refused, purpose, on }: Extract<Correction, { what: 'boundary' }>) {
  const where = on === null ? {} : { on };
  return refused
    ? { direction: 'in' as const, kind: 'optout' as const, purpose, ...where }
    : { direction: 'in' as const, kind: 'optin' as const, ...where };
}

function today({ zone, now }: StoreContext) {
  return { at: now, day: dayIn(zone, now) };
}

/** Noon of a past day in the user's zone, or now for today; never ahead. */
function onDay(context: StoreContext, text: string) {
  const day = Date.parse(`${text}T00:00:00Z`) / DAY_MS;
  const present = today(context);
  if (day >= present.day) return present;
  const noon = day * DAY_MS + NOON_MS;
  const at = noon - offsetMinutesAt(context.zone, noon) * 60_000;
  return { at, day };
}
