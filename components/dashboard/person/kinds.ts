import {
  INBOUND_BY_HAND,
  OUTBOUND_BY_HAND,
  type Correction,
} from '../../../utils/messaging/correction-shapes.ts';
import type { NamedEvent } from '../../words/names.ts';

type Of<What extends Correction['what']> = Extract<Correction, { what: What }>;

/** An event that the user can add by hand. */
export type ByHand = Pick<Of<'theirs'>, 'what' | 'kind'> | Pick<Of<'mine'>, 'what' | 'kind'>;

/** What they can have done. */
export const THEIRS: readonly ByHand[] = INBOUND_BY_HAND.map((kind) => ({ what: 'theirs', kind }));
/** What the user can have done. */
export const MINE: readonly ByHand[] = OUTBOUND_BY_HAND.map((kind) => ({ what: 'mine', kind }));

/** The value of an option for it. */
export function valueOf({ what, kind }: ByHand): string {
  return `${what} ${kind}`;
}

/** The event of that value; undefined where there is none. */
export function byValue(value: string): ByHand | undefined {
  return [...THEIRS, ...MINE].find((one) => valueOf(one) === value);
}

/** How the ledger names it. */
export function eventOf(one: ByHand): NamedEvent {
  return one.what === 'theirs'
    ? { direction: 'in', kind: one.kind }
    : { direction: 'out', kind: one.kind };
}
