/** A rectangle of the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a card is to be placed by. */
export interface Surroundings {
  /** Where it may lie. */
  readonly window: Box;
  readonly chip: Box;
  /** The column of the compose that holds the chip: beside it the whole draft stays in sight. */
  readonly column: Box;
  /** What must stay uncovered, the most important first. */
  readonly kept: readonly Box[];
  /** The card, if nothing is in its way. */
  readonly width: number;
  readonly height: number;
}

/** Where the card lies, and how much height it has. */
export interface Placement {
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

/** Distance from what is kept uncovered, and from the chip's own column when beside it. */
const GAP = 8;
const BESIDE = 28;
/** A card shorter than this cannot be read. */
const LEAST_HEIGHT = 180;
/** A pixel of height that is missing counts as much as this many of distance; a choice. */
const SHORT = 2;
/** What it costs to lie within the compose, over its other parts, in pixels of distance; a choice. */
const WITHIN = 200;

/**
 * The best place that covers nothing that is kept: beside the compose and level with the chip where
 * there is room, else near to the chip. Where there is no such place at all, the least
 * important of what is kept is given up.
 */
export function placeFree(around: Surroundings): Placement {
  const found = regionsOf(around).flatMap((region) => placementsIn(region, around));
  const [best] = found.toSorted((a, b) => costOf(a, around) - costOf(b, around));
  if (best) return best;
  if (around.kept.length > 0) return placeFree({ ...around, kept: around.kept.slice(0, -1) });
  const { left, top, bottom } = around.window;
  return { left, top, height: bottom - top };
}

/** Every rectangle between the edges of window and kept boxes that is large enough and free. */
function regionsOf({ window, kept, width }: Surroundings): Box[] {
  const lefts = [window.left, ...kept.map(({ right }) => right + GAP)];
  const rights = [window.right, ...kept.map(({ left }) => left - GAP)];
  const tops = [window.top, ...kept.map(({ bottom }) => bottom + GAP)];
  const bottoms = [window.bottom, ...kept.map(({ top }) => top - GAP)];
  const boxes = lefts.flatMap((left) =>
    rights.flatMap((right) =>
      tops.flatMap((top) => bottoms.map((bottom) => clip({ left, top, right, bottom }, window))),
    ),
  );
  return boxes.filter(
    (box) =>
      box.right - box.left >= width &&
      box.bottom - box.top >= LEAST_HEIGHT &&
      !kept.some((one) => meets(one, box)),
  );
}

/** In a region: left and right of the compose level with the chip, and above the chip. */
function placementsIn(region: Box, { chip, column, width, height }: Surroundings): Placement[] {
  const tall = Math.min(height, region.bottom - region.top);
  const wanted = [
    { left: column.left - BESIDE - width, top: chip.bottom - tall },
    { left: column.right + BESIDE, top: chip.bottom - tall },
    { left: chip.left, top: chip.top - GAP - tall },
  ];
  return wanted.map(({ left, top }) => ({
    left: between(left, region.left, region.right - width),
    top: between(top, region.top, region.bottom - tall),
    height: tall,
  }));
}

function costOf(placement: Placement, { chip, column, width, height }: Surroundings): number {
  const box = boxOf(placement, width);
  const beside = Math.max(column.left - box.right, box.left - column.right);
  const within = beside < BESIDE ? WITHIN : 0;
  const dx = Math.max(beside, 0);
  const dy = Math.max(chip.top - box.bottom, box.top - chip.bottom, 0);
  return within + SHORT * (height - placement.height) + dx + dy;
}

function boxOf({ left, top, height }: Placement, width: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

/** Whether two boxes share more than an edge. */
export function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** What of a box lies in the other one; may be empty. */
export function clip(box: Box, by: Box): Box {
  const left = between(box.left, by.left, by.right);
  const top = between(box.top, by.top, by.bottom);
  return {
    left,
    top,
    right: between(box.right, left, by.right),
    bottom: between(box.bottom, top, by.bottom),
  };
}

function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
