import { sendMessage, type PageToBackground } from './protocol.ts';

/** The calls a page makes, as functions; tests pass their own. */
export type PageClient = {
  readonly [K in keyof PageToBackground]: (
    ...data: Parameters<PageToBackground[K]>
  ) => Promise<ReturnType<PageToBackground[K]>>;
};

/** The calls a content script makes, each one message to the background. */
export const pageClient: PageClient = {
  greet: () => sendMessage('greet', undefined),
  peopleAt: (query) => sendMessage('peopleAt', query),
  recordConversation: (conversation) => sendMessage('recordConversation', conversation),
  sendIntended: (send) => sendMessage('sendIntended', send),
  sendConfirmed: (send) => sendMessage('sendConfirmed', send),
  sendWithdrawn: (send) => sendMessage('sendWithdrawn', send),
  pageChanged: (state) => sendMessage('pageChanged', state),
  act: (act) => sendMessage('act', act),
  undo: (undo) => sendMessage('undo', undo),
};
