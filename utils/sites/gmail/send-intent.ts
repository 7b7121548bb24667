import { closest, first, holds, listen, targetOf } from '../dom.ts';
import type { GmailComposer } from './composer.ts';
import type { OpenComposers } from './open-composers.ts';
import { SELECTORS } from './selectors.ts';
import { sendButtonAt } from './send-button.ts';
import type { Sending } from './sending.ts';

/** Tells what a person did from what a script of the page did. */
export type IsUserEvent = (event: Event) => boolean;

/** What the listeners need of the page they listen to. */
export interface IntentContext {
  readonly document: Document;
  readonly composers: OpenComposers;
  readonly sending: Sending;
  readonly isUserEvent: IsUserEvent;
  /** Looks at the page now: what opened a moment ago is not known before the next look. */
  lookNow(): void;
}

const PRESS_KEYS = new Set(['Enter', ' ']);
/** Keydown of an input method that has not finished; Safari sends it after composition ended. */
const IME_KEY = 229;

/** The key confirms a word of an input method and does nothing else. */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === IME_KEY;
}

/** Anything that could stand in a composer not yet known. */
const PERHAPS_IN_COMPOSER = '[role=button], [contenteditable=true], input, textarea';

function composerAround(context: IntentContext, target: Element): GmailComposer | undefined {
  const known = context.composers.around(target);
  if (known || !closest(target, PERHAPS_IN_COMPOSER)) return known;
  context.lookNow();
  return context.composers.around(target);
}

/** The user worked whatever stands at `target` by mouse, pen, finger, key or assistive technology. */
function pressed(context: IntentContext, target: Element): void {
  const { sending } = context;
  const composer = composerAround(context, target);
  if (closest(target, SELECTORS.snackbar.undo)) sending.undo();
  else if (closest(target, SELECTORS.send.later)) schedule(context, composer);
  else if (!composer) sending.answer(target);
  else if (sendButtonAt(target, composer.root)) sending.intend(composer);
  else if (closest(target, SELECTORS.send.discard)) sending.discard(composer);
}

/** The menu may stand outside its composer: then it is the one whose menu is open, or the only one. */
function schedule({ composers, sending }: IntentContext, around: GmailComposer | undefined): void {
  const open = composers.all();
  const unfolded = open.filter((one) => first(one.root, SELECTORS.send.unfolded));
  const [only] = unfolded.length > 0 ? unfolded : open;
  const isCertain = unfolded.length === 1 || open.length === 1;
  const composer = around ?? (isCertain ? only : undefined);
  if (composer) sending.schedule(composer);
}

function keyPressed(context: IntentContext, target: Element, event: KeyboardEvent): void {
  if (isComposing(event) || event.altKey) return;
  const withControl = event.ctrlKey || event.metaKey;
  if (!withControl && PRESS_KEYS.has(event.key)) pressed(context, target);
  if (!withControl || event.key !== 'Enter') return;
  const composer = composerAround(context, target);
  if (composer) context.sending.intend(composer);
}

/**
 * Listens for what makes Gmail send or undo. Gmail's buttons act when the mouse button goes up,
 * and may be gone before the click comes; so both are heard, and the second changes nothing.
 */
export function listenForIntent(context: IntentContext, signal: AbortSignal): void {
  const { document, isUserEvent } = context;
  let down: Element | undefined;
  const onUser = (type: string, act: (event: Event, target: Element) => void): void =>
    listen(
      document,
      type,
      (event) => {
        const target = targetOf(event);
        if (target && isUserEvent(event)) act(event, target);
      },
      signal,
    );
  onUser('pointerdown', (_, target) => (down = target));
  onUser('pointerup', (event, target) => {
    const isMain = event instanceof MouseEvent && event.button === 0;
    const stayed = down !== undefined && (holds(down, target) || holds(target, down));
    if (isMain && stayed) pressed(context, target);
  });
  onUser('click', (_, target) => pressed(context, target));
  onUser('keydown', (event, target) => {
    if (event instanceof KeyboardEvent) keyPressed(context, target, event);
  });
}
