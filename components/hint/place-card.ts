import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/** Distance from the edges of the window, in CSS pixels. */
const MARGIN = 12;
/** Distance from the chip; beside it also clears the edge of a docked compose window. */
const ABOVE = 8;
const BESIDE = 28;

/**
 * Keeps the card wholly inside the window while it is open: left of the chip where there is room, so
 * that the draft can still be read (Gmail docks its compose window at the right), else over it.
 */
export function keepPlaced(chip: HTMLElement, card: HTMLElement, signal: AbortSignal): void {
  const view = chip.ownerDocument.defaultView;
  if (view === null) return;
  const place = (): void => void placeOnce(chip, card, signal);
  place();
  const listening = { signal, passive: true, capture: true };
  view.addEventListener('scroll', place, listening);
  view.addEventListener('resize', place, listening);
  if (!('ResizeObserver' in view)) return;
  const observer = new view.ResizeObserver(place);
  observer.observe(card);
  observer.observe(chip);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

async function placeOnce(chip: HTMLElement, card: HTMLElement, signal: AbortSignal): Promise<void> {
  const { x, y } = await computePosition(chip, card, {
    strategy: 'fixed',
    placement: 'left-end',
    middleware: [
      offset(({ placement }) => (placement.startsWith('left') ? BESIDE : ABOVE)),
      flip({
        padding: MARGIN,
        crossAxis: false,
        fallbackPlacements: ['top-start', 'bottom-start'],
      }),
      size({ padding: MARGIN, apply: ({ availableHeight }) => limitHeight(card, availableHeight) }),
      shift({ padding: MARGIN, crossAxis: true }),
    ],
  });
  if (signal.aborted) return;
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
}

/** A card shorter than this scrolls too much to be read; it may then lie over the chip. */
const LEAST_HEIGHT = 260;

function limitHeight(card: HTMLElement, available: number): void {
  card.style.maxHeight = `${Math.max(LEAST_HEIGHT, Math.floor(available))}px`;
}
