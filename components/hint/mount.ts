import type { Scheme } from '../ui/tokens.ts';
import type { HintActions } from './action-names.ts';
import type { MakeButton } from './action-row.ts';
import { createAnnouncer } from './announcer.ts';
import { createCard } from './card.ts';
import { createChip } from './chip.ts';
import { realGuard, type ClickGuard } from './click-guard.ts';
import { element } from './elements.ts';
import { createFrame, type Frame, type Place } from './frame.ts';
import { keepEventsIn } from './keep-events-in.ts';
import type { HintModel } from './model.ts';
import { createOpening } from './opening.ts';
import type { Kept } from './place-card.ts';
import { whenAborted } from '../../utils/vocabulary/when-aborted.ts';

/** One hint in a page: the chip and its card. After its signal aborts, calls do nothing. */
export interface Hint {
  update(model: HintModel): void;
  /** Opens the card from the keyboard: focus moves into it. Nothing before the first `update`. */
  openCard(): void;
  closeCard(): void;
  /** Moves the hint, open card and all, to where the site now has room for it. */
  remount(place: Place): void;
  /** False once the site has thrown the hint out with a part of its page. */
  readonly isInPage: boolean;
}

/** What a hint may be given besides. */
export interface HintOptions {
  readonly scheme?: Scheme;
  /** Tests pass their own; the default trusts only the user's own presses on a button in sight. */
  readonly guard?: ClickGuard;
  /** What the card must not cover, asked for each time it is placed; the default knows of nothing. */
  readonly kept?: Kept;
}

/** What a hint is made of. */
export interface HintParts {
  readonly place: Place;
  readonly actions: HintActions;
  /** The sheet of `styles.ts`. */
  readonly styles: string;
}

/** Puts a hint into the page. It shows nothing until its first `update`. */
export function mountHint(
  { place, actions, styles }: HintParts,
  signal: AbortSignal,
  { scheme = 'auto', guard = realGuard, kept = () => [] }: HintOptions = {},
): Hint {
  const document = place.parent.ownerDocument;
  const frame = createFrame(document, styles, scheme);
  const makeButton = buttonMaker(frame, guard);
  const chip = createChip(document);
  const announcer = createAnnouncer(document);
  const close = (): void => opening.close();
  const card = createCard({ document, makeButton, actions, close });
  const opening = createOpening({ frame, chip, card, guard, kept }, signal);
  const row = element(document, 'div', { class: 'row' }, [chip.button]);
  frame.body.append(row, card.element);
  // Outside of the body, which is hidden at first: a region must be there before it speaks.
  frame.root.append(announcer.element);

  let model: HintModel | undefined;
  chip.button.addEventListener('click', (event) => {
    // A click made by Enter or Space has no pointer behind it and counts no presses.
    if (!guard.trusts(event)) return;
    if (opening.isOpen) close();
    else opening.open(event.detail === 0);
  });
  keepEventsIn(frame.host, signal);
  whenAborted(signal, () => frame.remove());
  if (!signal.aborted) frame.put(place);

  return {
    update(next) {
      if (signal.aborted) return;
      model = next;
      frame.dress(next.chip.level, next.language, next.chip.rests);
      chip.show(next.chip);
      card.show(next);
      opening.follow();
      if (!next.chip.rests) announcer.announce(next.chip, next.language);
    },
    openCard: () => {
      if (model !== undefined && !signal.aborted) opening.open(true);
    },
    closeCard: close,
    remount(next) {
      if (signal.aborted) return;
      frame.put(next);
      opening.restore();
    },
    get isInPage() {
      return frame.host.isConnected;
    },
  };
}

/** Buttons of the card act only on a trusted press, and only where nothing covers them. */
function buttonMaker(frame: Frame, guard: ClickGuard): MakeButton {
  return (look, label, act) => {
    const { ownerDocument } = frame.host;
    const button = element(ownerDocument, 'button', { class: look, text: label, type: 'button' });
    button.addEventListener('click', (event) => {
      if (guard.trusts(event) && guard.sees(button, frame.root)) act();
    });
    return button;
  };
}
