import type { Card } from './card.ts';
import type { Chip } from './chip.ts';
import type { ClickGuard } from './click-guard.ts';
import type { Frame } from './frame.ts';
import { keepPlaced, type Kept } from './place-card.ts';
import { hideFromTopLayer, showInTopLayer } from './popover.ts';
import { whenAborted } from '../../utils/vocabulary/when-aborted.ts';

/** Opens and closes the card. */
export interface Opening {
  readonly isOpen: boolean;
  /** `moveFocus`: for those who opened it from the keyboard. */
  open(moveFocus: boolean): void;
  /** Focus that was in the card goes back to the chip. */
  close(): void;
  /** Looks for the best place again, where the card is open. */
  follow(): void;
  /** Shows an open card again after its host was moved in the page, which hides popovers. */
  restore(): void;
}

interface Parts {
  readonly frame: Frame;
  readonly chip: Chip;
  readonly card: Card;
  readonly guard: ClickGuard;
  readonly kept: Kept;
}

/** Keeps the state of one card: shut, or open with the listeners that go with it. */
export function createOpening(parts: Parts, signal: AbortSignal): Opening {
  const { frame, chip, card, guard, kept } = parts;
  let opened: AbortController | undefined;
  let follow = (): void => undefined;

  const show = (life: AbortController): void => {
    showInTopLayer(card.element);
    chip.showExpanded(true);
    const placing = { host: frame.host, chip: chip.button, card: card.element, kept };
    follow = keepPlaced(placing, life.signal);
    watchForClosing(life.signal);
  };
  const close = (): void => {
    if (opened === undefined) return;
    opened.abort();
    opened = undefined;
    const hadFocus = card.element.contains(frame.root.activeElement);
    hideFromTopLayer(card.element);
    chip.showExpanded(false);
    if (hadFocus) chip.button.focus();
  };
  const watchForClosing = (signal: AbortSignal): void => {
    const pressedOutside = (event: Event): void => {
      if (guard.trusts(event) && !event.composedPath().includes(frame.host)) close();
    };
    const keyPressed = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.isComposing && guard.trusts(event)) close();
    };
    const page = frame.host.ownerDocument;
    page.addEventListener('pointerdown', pressedOutside, { signal, capture: true });
    frame.body.addEventListener('keydown', keyPressed, { signal });
  };

  whenAborted(signal, close);
  return {
    get isOpen() {
      return opened !== undefined;
    },
    open(moveFocus) {
      if (opened === undefined) {
        opened = new AbortController();
        card.reset();
        show(opened);
      }
      if (moveFocus) card.element.focus();
    },
    close,
    follow: () => {
      if (opened !== undefined) follow();
    },
    restore() {
      if (opened === undefined) return;
      opened.abort();
      opened = new AbortController();
      show(opened);
    },
  };
}
