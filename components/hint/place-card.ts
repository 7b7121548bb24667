import { clip, placeFree, type Box } from './free-place.ts';
import { whenAborted } from '../../utils/vocabulary/when-aborted.ts';

/** Distance from the edges of the window, in CSS pixels. */
const MARGIN = 12;

/** What the site needs in sight, the most important first: its buttons, then what is written. */
export type Kept = () => readonly Box[];

interface Placing {
  readonly host: Element;
  readonly chip: HTMLElement;
  readonly card: HTMLElement;
  readonly kept: Kept;
}

/**
 * Keeps the card wholly inside the window while it is open and off all that is kept in sight.
 * @returns looks again at once; scrolling and changes of size are followed by themselves.
 */
export function keepPlaced(placing: Placing, signal: AbortSignal): () => void {
  const { chip, card } = placing;
  const view = chip.ownerDocument.defaultView;
  if (view === null) return () => undefined;
  let asked = 0;
  const place = (): void => {
    asked = 0;
    if (!signal.aborted) placeOnce(placing, view);
  };
  // Measuring what is written lays the page out: once a frame is enough.
  const placeSoon = (): void => {
    if (asked === 0) asked = view.requestAnimationFrame(place);
  };
  place();
  const listening = { signal, passive: true, capture: true };
  view.addEventListener('scroll', placeSoon, listening);
  view.addEventListener('resize', placeSoon, listening);
  whenAborted(signal, () => view.cancelAnimationFrame(asked));
  if (!('ResizeObserver' in view)) return placeSoon;
  const observer = new view.ResizeObserver(placeSoon);
  observer.observe(card);
  observer.observe(chip);
  whenAborted(signal, () => observer.disconnect());
  return placeSoon;
}

function placeOnce({ host, chip, card, kept }: Placing, view: Window): void {
  const column = boxOf(host.parentElement ?? host);
  const chipBox = boxOf(chip);
  const natural = naturalSize(card);
  const { left, top, height } = placeFree({
    window: {
      left: MARGIN,
      top: MARGIN,
      right: view.document.documentElement.clientWidth - MARGIN,
      bottom: view.innerHeight - MARGIN,
    },
    chip: chipBox,
    column,
    kept: [chipBox, ...kept()].filter((box) => box.right > box.left && box.bottom > box.top),
    ...natural,
  });
  card.style.left = `${Math.round(left)}px`;
  card.style.top = `${Math.round(top)}px`;
  card.style.maxHeight = `${Math.floor(height)}px`;
}

/** Where it stands in the window. */
export function boxOf(it: Element | Range): Box {
  return it.getBoundingClientRect();
}

function naturalSize(card: HTMLElement): { width: number; height: number } {
  card.style.maxHeight = '';
  return { width: card.offsetWidth, height: card.offsetHeight };
}

/** The part of a range that can be seen: without what its scrolling box has scrolled away. */
export function seenOf(range: Range): Box {
  let box = boxOf(range);
  const { commonAncestorContainer: within } = range;
  let at = within instanceof Element ? within : within.parentElement;
  for (; at !== null && at !== document.body; at = at.parentElement) {
    const { overflowY, position } = getComputedStyle(at);
    if (overflowY !== 'visible') box = clip(box, boxOf(at));
    // Nothing around a box that is fixed in the window cuts it off.
    if (position === 'fixed') break;
  }
  return box;
}
