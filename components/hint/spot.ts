/** What the place of the card is reckoned from; all in CSS pixels of the window. */
export interface Surroundings {
  readonly chip: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly card: Size;
  readonly window: Size;
  readonly isRightToLeft: boolean;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the card's left upper corner stands, and how high it may be there. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

/** Distance from the edges of the window. */
const MARGIN = 12;
/** Distance from the chip; beside it also clears the edge of a docked compose window. */
const ABOVE = 8;
const BESIDE = 28;

/**
 * Left of the chip where there is room, so that the draft can still be read (Gmail docks its compose
 * window at the right), else over it, else under it; where it fits nowhere, where least of it is out
 * of the window. Then it is moved until all of it is inside.
 */
export function spotFor(around: Surroundings): Spot {
  const { card, window } = around;
  const [first, ...others] = candidates(around);
  const best = others.reduce(
    (found, one) => (found.out > 0 && one.out < found.out ? one : found),
    first,
  );
  return {
    x: inside(best.x, window.width - card.width),
    y: inside(best.y, window.height - card.height),
    room: best.room,
  };
}

interface Candidate extends Spot {
  /** How far it reaches into the margin or out of the window, on the side away from the chip. */
  readonly out: number;
}

function candidates({ chip, card, window, isRightToLeft }: Surroundings) {
  const beside = chip.left - BESIDE - card.width;
  const along = isRightToLeft ? chip.right - card.width : chip.left;
  const above = chip.top - ABOVE - card.height;
  const below = chip.bottom + ABOVE;
  const roomBelow = window.height - MARGIN - below;
  const left: Candidate = {
    x: beside,
    y: chip.bottom - card.height,
    room: chip.bottom - MARGIN,
    out: MARGIN - beside,
  };
  const over = { x: along, y: above, room: chip.top - ABOVE - MARGIN, out: MARGIN - above };
  const under = { x: along, y: below, room: roomBelow, out: card.height - roomBelow };
  return [left, over, under] as const;
}

/** `most`: as far as it may go without a margin. */
function inside(at: number, most: number): number {
  return Math.max(MARGIN, Math.min(at, most - MARGIN));
}
