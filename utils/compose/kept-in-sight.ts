import type { Box } from '../../components/hint/free-place.ts';
import { boxOf, seenOf, type Kept } from '../../components/hint/place-card.ts';
import type { Composer } from '../sites/site.ts';

/**
 * What the card must not cover: the site's row of buttons, then the lines that are written.
 * `length`: of the text that was read last.
 */
export function keptInSight(composer: Composer, length: () => number): Kept {
  let written: Range | undefined;
  return (): Box[] => {
    const before = composer.hintPlace()?.before;
    // While keys are typed nothing can be located: the range from before grows with what it holds.
    written = wholeOf(composer.locate({ start: 0, end: length() })) ?? written;
    return [
      ...(before instanceof Element ? [boxOf(before)] : []),
      ...(written ? [seenOf(written)] : []),
    ];
  };
}

/** One range from the first to the last of them. */
function wholeOf(ranges: readonly Range[]): Range | undefined {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return undefined;
  const whole = first.cloneRange();
  whole.setEnd(last.endContainer, last.endOffset);
  return whole;
}
