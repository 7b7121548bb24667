import { sendMessage, type PageToBackground } from './protocol.ts';

/** The calls a page makes, as functions; tests pass their own. */
export type PageClient = {
  readonly [K in keyof PageToBackground]: (
    ...data: Parameters<PageToBackground[K]>
  ) => Promise<ReturnType<PageToBackground[K]>>;
};

/**
 * The calls a content script makes, each one message to the background. A background that is
 * stopped in the middle of a call wakes for the next: what may be asked twice is then asked again.
 */
export const pageClient: PageClient = {
  greet: () => again(() => sendMessage('greet', undefined)),
  needReader: () => again(() => sendMessage('needReader', undefined)),
  peopleAt: (query) => again(() => sendMessage('peopleAt', query)),
  recordConversation: (conversation) =>
    again(() => sendMessage('recordConversation', conversation)),
  sendIntended: (send) => again(() => sendMessage('sendIntended', send)),
  sendScheduled: (send) => again(() => sendMessage('sendScheduled', send)),
  sendConfirmed: (send) => again(() => sendMessage('sendConfirmed', send)),
  sendWithdrawn: (send) => again(() => sendMessage('sendWithdrawn', send)),
  pageChanged: (state) => sendMessage('pageChanged', state),
  act: (act) => sendMessage('act', act),
  undo: (undo) => sendMessage('undo', undo),
  hintShown: (shown) => sendMessage('hintShown', shown),
  giftNamed: (named) => sendMessage('giftNamed', named),
};

/** Time for a background that was stopped, and for a page's script to be taken down with it. */
const AGAIN_AFTER_MS = 200;

function again<T>(call: () => Promise<T>): Promise<T> {
  return call().catch(async () => {
    await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
    return call();
  });
}
