import { describe, expect, it } from 'vitest';
import { spotFor, type Surroundings } from './spot.ts';

const window = { width: 1280, height: 800 };
const card = { width: 392, height: 400 };
const chipAt = (left: number, top: number) => ({ left, top, right: left + 240, bottom: top + 30 });
const spot = (left: number, top: number, more: Partial<Surroundings> = {}) =>
  spotFor({ chip: chipAt(left, top), card, window, isRightToLeft: false, ...more });

describe('the place of the card', () => {
  it('is left of a docked compose window, on one foot with the chip', () => {
    expect(spot(800, 700)).toEqual({ x: 800 - 28 - 392, y: 330, room: 718 });
  });

  it('is over the chip where there is no room at its left, under it where there is none over it', () => {
    expect(spot(100, 700)).toEqual({ x: 100, y: 700 - 8 - 400, room: 680 });
    expect(spot(100, 100)).toEqual({ x: 100, y: 138, room: 650 });
  });

  it('begins at the chip’s right end on a page that runs from right to left', () => {
    expect(spot(100, 700, { isRightToLeft: true }).x).toBe(12);
    expect(spot(200, 700, { isRightToLeft: true }).x).toBe(48);
  });

  it.each([
    [0, 0],
    [1270, 790],
    [-500, 400],
    [600, -90],
    [2000, 3000],
  ])('is inside the window also for a chip at %i, %i', (left, top) => {
    const { x, y } = spot(left, top);
    expect(x).toBeGreaterThanOrEqual(12);
    expect(y).toBeGreaterThanOrEqual(12);
    expect(x).toBeLessThanOrEqual(1280 - 392 - 12);
    expect(y).toBeLessThanOrEqual(800 - 400 - 12);
  });

  it('is where least is cut off in a window too small for it', () => {
    const small = { width: 400, height: 420 };
    expect(spot(20, 300, { window: small }).room).toBe(280);
    expect(spot(20, 40, { window: small }).room).toBe(330);
    expect(spot(20, 300, { window: small })).toMatchObject({ x: 12, y: 12 });
  });
});
