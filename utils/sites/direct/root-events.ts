import { entersHere, isSendKey, talkAt, talkOfForm, talkSentBy } from './send-wish.ts';
import type { DirectComposer } from './direct-composer.ts';
import type { Talk } from './open-places.ts';

/** Tells what a person did from what a script of the page did. */
export type IsUserEvent = (event: Event) => boolean;

/** What the listeners need of the page they listen to. */
export interface EventContext {
  /** The composer whose editor the event went through, as of the last look: cheap, for every key. */
  composerAt(event: Event): DirectComposer | undefined;
  /** Looks at the whole page now, and returns its conversations: before a wish is told. */
  lookNow(): readonly Talk[];
  wished(talk: Talk): void;
  readonly isUserEvent: IsUserEvent;
  /** Events that were taken already. */
  readonly heard: WeakSet<Event>;
}

/** Listens passively in the capture phase: before the page's own handlers, and never in their way. */
function listen(
  root: EventTarget,
  type: string,
  heard: (event: Event) => void,
  signal: AbortSignal,
): void {
  const options = { capture: true, passive: true, signal };
  EventTarget.prototype.addEventListener.call(root, type, heard, options);
}

/**
 * Listens to one root. An event inside a shadow root is heard there and at its document, but for some
 * that do not leave it; so each is taken once, by whoever hears it first.
 */
export function listenAt(root: EventTarget, context: EventContext, signal: AbortSignal): void {
  listenToTyping(root, context, signal);
  listenToWishes(root, context, signal);
}

function once({ heard }: EventContext, act: (event: Event) => void): (event: Event) => void {
  return (event) => {
    if (heard.has(event)) return;
    heard.add(event);
    act(event);
  };
}

function listenToTyping(root: EventTarget, context: EventContext, signal: AbortSignal): void {
  const hear = (type: string, tell: (composer: DirectComposer) => void): void => {
    const tellOnce = once(context, (event) => {
      const composer = context.composerAt(event);
      if (composer) tell(composer);
    });
    listen(root, type, tellOnce, signal);
  };
  hear('input', (composer) => composer.edited());
  hear('change', (composer) => composer.edited());
  hear('focusin', (composer) => composer.focused());
  hear('compositionstart', (composer) => composer.compose(true));
  hear('compositionend', (composer) => composer.compose(false));
  // A conversion that is left without its end is over all the same.
  hear('focusout', (composer) => composer.compose(false));
}

function listenToWishes(root: EventTarget, context: EventContext, signal: AbortSignal): void {
  const hear = (type: string, find: (event: Event) => Talk | undefined): void => {
    const wish = once(context, (event) => {
      const talk = context.isUserEvent(event) ? find(event) : undefined;
      if (talk) context.wished(talk);
    });
    listen(root, type, wish, signal);
  };
  hear('click', (event) => talkSentBy(context.lookNow(), event));
  hear('submit', (event) => talkOfForm(context.lookNow(), event));
  hear('keydown', (event) => {
    // A key event of a frame is of another realm: asked for what it has, not for what made it.
    if (!isKey(event) || !isSendKey(event)) return undefined;
    const talk = talkAt(context.lookNow(), event);
    return talk && entersHere(talk, event) ? talk : undefined;
  });
}

function isKey(event: Event): event is KeyboardEvent {
  return 'key' in event && 'isComposing' in event;
}
