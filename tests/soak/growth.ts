import type { Figures } from '../browsers/driver.ts';

/** More than this share is a leak (`facts`: heap and listeners flat, 5 % at most). */
export const MOST_GROWTH = 0.05;

/** How much each figure grew from one moment to another, as a share of what it was. */
export function growth(from: Figures, to: Figures): Readonly<Record<string, number>> {
  const pairs: readonly (readonly [string, number | undefined, number | undefined])[] = [
    ['heap', from.heap, to.heap],
    ['nodes', from.nodes, to.nodes],
    ['listeners', from.listeners, to.listeners],
  ];
  return Object.fromEntries(
    pairs.flatMap(([name, before, after]) =>
      before === undefined || after === undefined ? [] : [[name, after / before - 1]],
    ),
  );
}

/** `heap 9.1 MB, nodes 812, listeners 96`. */
export function figuresText({ heap, nodes, listeners }: Figures): string {
  const parts = [`heap ${(heap / 1e6).toFixed(2)} MB`, `nodes ${nodes}`];
  return [...parts, ...(listeners === undefined ? [] : [`listeners ${listeners}`])].join(', ');
}

/** `+2.1 %`. */
export function inPercent(share: number): string {
  return `${share < 0 ? '' : '+'}${(share * 100).toFixed(1)} %`;
}
