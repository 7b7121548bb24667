import { sendMessage, type PageToBackground } from './protocol.ts';

type Ask<K extends keyof PageToBackground> = (
  ...data: Parameters<PageToBackground[K]>
) => Promise<ReturnType<PageToBackground[K]>>;

/** The calls a page makes, as functions; tests pass their own. */
export type PageClient = { readonly [K in keyof PageToBackground]: Ask<K> };

/**
 * The calls a content script makes, each one message to the background. A background that is
 * stopped in the middle of a call wakes for the next: what may be asked twice is then asked again.
 */
export const pageClient: PageClient = {
  greet: askedAgain('greet'),
  needReader: askedAgain('needReader'),
  peopleAt: askedAgain('peopleAt'),
  recordConversation: askedAgain('recordConversation'),
  sendIntended: askedAgain('sendIntended'),
  sendScheduled: askedAgain('sendScheduled'),
  sendConfirmed: askedAgain('sendConfirmed'),
  sendWithdrawn: askedAgain('sendWithdrawn'),
  pageChanged: askedOnce('pageChanged'),
  act: askedOnce('act'),
  undo: askedOnce('undo'),
  hintShown: askedOnce('hintShown'),
  giftNamed: askedOnce('giftNamed'),
};

/** Time for a background that was stopped, and for a page's script to be taken down with it. */
const AGAIN_AFTER_MS = 200;

function askedOnce<K extends keyof PageToBackground>(operation: K): Ask<K> {
  return async (...[data]) => await sendMessage(operation, data);
}

function askedAgain<K extends keyof PageToBackground>(operation: K): Ask<K> {
  const ask = askedOnce(operation);
  return (...data) =>
    ask(...data).catch(async () => {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
      return ask(...data);
    });
}
