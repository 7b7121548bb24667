import type { PageClient } from '../messaging/page-client.ts';
import type { Composer } from '../sites/site.ts';
import type { PageDraft } from '../vocabulary/drafts.ts';
import { sendPayload, type RecordingDeps } from './recording.ts';

/** What following the sends of a page needs. */
export interface SendsDeps extends Pick<
  RecordingDeps,
  'channel' | 'client' | 'greeting' | 'now' | 'reader'
> {
  /** Unique among all pages: makes the ids of sends unique. */
  readonly nonce: string;
  /** False once the extension was reloaded or updated under the page. */
  isAlive(): boolean;
  /** The background was told how a send ended. */
  ended(): void;
}

/** Tells the background of the page's sends. */
export interface Sends {
  readonly intended: (sendId: string, composer: Composer) => void;
  readonly scheduled: (sendId: string, draft: PageDraft) => void;
  readonly confirmed: (sendId: string) => void;
  readonly withdrawn: (sendId: string) => void;
}

/** Follows the sends of one page. The end of a send is told after the send itself, always. */
export function followSends(deps: SendsDeps): Sends {
  const { client } = deps;
  const told = new Map<string, Promise<void>>();
  const idOf = (sendId: string): string => `${deps.nonce}.${sendId}`;

  async function end(call: PageClient['sendConfirmed'], sendId: string): Promise<void> {
    await told.get(sendId);
    told.delete(sendId);
    if (!deps.isAlive()) return;
    await call({ id: idOf(sendId) }).catch(() => undefined);
    deps.ended();
  }

  function tell(sendId: string, draft: PageDraft, call: PageClient['sendIntended']): void {
    if (!deps.isAlive() || draft.isLent) return;
    const at = deps.now();
    const telling = nextTurn().then(async () => {
      const reader = await deps.reader.get();
      if (!reader) return;
      const payload = sendPayload(idOf(sendId), draft, deps, reader, at);
      if (payload.people.length === 0) return;
      await call(payload).catch(() => undefined);
    });
    told.set(sendId, telling);
  }

  return {
    intended(sendId, composer) {
      // The draft is read now, while it is there; understanding it waits until Send has run.
      const reading = composer.read();
      if (reading.status === 'read') tell(sendId, reading.value, client.sendIntended);
    },
    scheduled: (sendId, draft) => tell(sendId, draft, client.sendScheduled),
    confirmed: (sendId) => void end(client.sendConfirmed, sendId),
    withdrawn: (sendId) => void end(client.sendWithdrawn, sendId),
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
