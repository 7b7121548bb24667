import { spotFor, type Spot } from './spot.ts';

/** Keeps the card wholly inside the window, at the best place beside the chip, while it is open. */
export function keepPlaced(chip: HTMLElement, card: HTMLElement, signal: AbortSignal): void {
  const view = chip.ownerDocument.defaultView;
  if (view === null) return;
  const place = (): void => placeOnce(chip, card, view);
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

/** A card shorter than this scrolls too much to be read; it may then lie over the chip. */
const LEAST_HEIGHT = 260;

function placeOnce(chip: HTMLElement, card: HTMLElement, view: Window): void {
  const { room } = spotOf(chip, card, view);
  card.style.maxHeight = `${Math.max(LEAST_HEIGHT, Math.floor(room))}px`;
  // Only now: it may have become lower.
  const { x, y } = spotOf(chip, card, view);
  card.style.left = `${Math.round(x)}px`;
  card.style.top = `${Math.round(y)}px`;
}

function spotOf(chip: HTMLElement, card: HTMLElement, view: Window): Spot {
  const { visualViewport, innerWidth, innerHeight } = view;
  const { width = innerWidth, height = innerHeight } = visualViewport ?? {};
  return spotFor({
    chip: chip.getBoundingClientRect(),
    card: { width: card.offsetWidth, height: card.offsetHeight },
    window: { width, height },
    isRightToLeft: view.getComputedStyle(card).direction === 'rtl',
  });
}
