/** One call from one context of Ondo to another, as it crosses between them. */
interface Call {
  readonly operation: string;
  readonly data: unknown;
}

/** What comes back: the result, or why there is none. A field that is undefined is lost on the way. */
type Answer = { readonly result?: unknown } | { readonly error: string };

/** Who sent a call, as the browser vouches for it. */
export interface CallSender {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  /** Names the very document, where the browser has such names. */
  readonly documentId?: string;
  readonly tab?: { readonly id?: number; readonly incognito?: boolean };
}

type Listener = (
  call: unknown,
  sender: CallSender,
  answer: (answer: Answer) => void,
) => true | undefined;

/**
 * The door to the browser, as narrow as calls need it. Both browsers give promises by this name in
 * the third version of manifests (tried 2026-11-24), so that a page need not carry a polyfill. Not
 * `globalThis.browser`: an element of the page with that id would stand in its place in Chromium.
 */
declare const chrome: {
  readonly runtime?: {
    readonly id?: string;
    sendMessage(call: Call): Promise<unknown>;
    readonly onMessage: { addListener(listener: Listener): void };
  };
  readonly tabs?: { sendMessage(tab: number, call: Call): Promise<unknown> };
};

/** Whether the browser still answers: an extension that was updated or removed reaches nothing. */
export function canReachBrowser(): boolean {
  return chrome.runtime?.id !== undefined;
}

/** Calls the background, or the script in the page of a tab. Rejects where nobody answers. */
export async function call(operation: string, data: unknown, tab?: number): Promise<unknown> {
  const message = { operation, data };
  const answer =
    tab === undefined
      ? await chrome.runtime?.sendMessage(message)
      : await chrome.tabs?.sendMessage(tab, message);
  if (!isRecord(answer)) throw new Error(`no answer to ${operation}`);
  if ('error' in answer) throw new Error(String(answer['error']));
  return answer['result'];
}

type Handler = (data: unknown, sender: CallSender) => unknown;

const handlers = new Map<string, Handler>();

/**
 * Answers calls of one operation from now on; the returned function ends it. One answerer for each
 * operation in each context.
 */
export function answerCalls(operation: string, handler: Handler): () => void {
  if (handlers.has(operation)) throw new Error(`${operation} is answered already`);
  // In the first turn of the background: that is how a call wakes it.
  if (handlers.size === 0) chrome.runtime?.onMessage.addListener(listen);
  handlers.set(operation, handler);
  return () => void handlers.delete(operation);
}

function listen(message: unknown, sender: CallSender, answer: (answer: Answer) => void) {
  const operation = isRecord(message) ? message['operation'] : undefined;
  const handler = typeof operation === 'string' ? handlers.get(operation) : undefined;
  if (!handler || !isRecord(message)) return undefined;
  void answerOf(handler, message['data'], sender).then(answer);
  return true;
}

/** What is thrown while a call is answered is told to the caller, by its words alone. */
async function answerOf(handler: Handler, data: unknown, sender: CallSender): Promise<Answer> {
  try {
    return { result: await handler(data, sender) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
