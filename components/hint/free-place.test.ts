import fc from 'fast-check';
import { expect, it } from 'vitest';
import { meets, placeFree, type Box, type Surroundings } from './free-place.ts';

const box = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** A compose docked at the right of a wide window, with three lines in it. */
const DOCKED: Surroundings = {
  window: box(12, 12, 1256, 836),
  chip: box(712, 760, 240, 30),
  column: box(696, 760, 492, 90),
  kept: [box(712, 760, 240, 30), box(696, 800, 492, 35), box(712, 420, 480, 66)],
  width: 392,
  height: 420,
};
const placed = (around: Surroundings): Box => {
  const { left, top, height } = placeFree(around);
  return box(left, top, around.width, height);
};

it('stands beside the compose, level with the chip, where there is room', () => {
  expect(placeFree(DOCKED)).toEqual({ left: 276, top: 370, height: 420 });
});

it('stands at the other side where the compose is docked at the left', () => {
  const moved = (one: Box): Box => box(one.left - 600, one.top, one.right - one.left, 30);
  const around = { ...DOCKED, chip: moved(DOCKED.chip), column: moved(DOCKED.column) };
  expect(placed({ ...around, kept: [around.chip] }).left).toBe(616);
});

it('becomes shorter rather than lie over the lines of a compose that fills the window', () => {
  const wide = { ...DOCKED, column: box(112, 760, 1056, 90) };
  const kept = [wide.chip, box(112, 800, 1056, 35), box(112, 340, 1020, 66)];
  const card = placed({ ...wide, kept });
  expect(kept.some((one) => meets(one, card))).toBe(false);
  expect(card.bottom - card.top).toBeLessThan(420);
});

it('gives up the lines before the buttons, and stays in the window, where there is no room', () => {
  const full = { ...DOCKED, window: box(12, 12, 500, 500), height: 470 };
  const [chip, buttons, lines] = [
    box(20, 440, 240, 30),
    box(12, 475, 492, 35),
    box(12, 30, 492, 400),
  ];
  const card = placed({ ...full, chip, column: lines, kept: [chip, buttons, lines] });
  expect([meets(card, chip), meets(card, buttons), meets(card, lines)]).toEqual([
    false,
    false,
    true,
  ]);
});

it('never leaves the window, and covers nothing kept that it could stay off', () => {
  const side = fc.integer({ min: 0, max: 700 });
  const somewhere = fc.tuple(side, side, side, side).map(([x, y, w, h]) => box(x, y, w + 1, h + 1));
  fc.assert(
    fc.property(
      somewhere,
      somewhere,
      somewhere,
      fc.integer({ min: 40, max: 900 }),
      (chip, bar, text, height) => {
        const around = { ...DOCKED, window: box(0, 0, 1280, 860), chip, column: bar, height };
        const card = placed({ ...around, kept: [bar, text] });
        expect(meets(card, box(0, 0, 1280, 860))).toBe(true);
        expect(card.left).toBeGreaterThanOrEqual(0);
        expect(card.right).toBeLessThanOrEqual(1280);
        expect(card.top).toBeGreaterThanOrEqual(0);
        expect(card.bottom).toBeLessThanOrEqual(860);
        // Left of both there is room for a card of any height.
        if (Math.min(bar.left, text.left) > around.width + 8) {
          expect(meets(card, bar) || meets(card, text)).toBe(false);
        }
      },
    ),
  );
});
