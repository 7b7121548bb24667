import type { SiteListener, SitePage } from '../site.ts';
import type { DirectComposer } from './direct-composer.ts';
import { isCertainlySame } from './place-identity.ts';
import { outcomeOf, plainWords, proofIn } from './send-proof.ts';
import type { SendOutcome } from './send-proof.ts';
import type { SeenMessage } from './talk-reading.ts';

/** One send between the user's wish and its end. */
interface PendingSend {
  readonly id: string;
  /** The conversation's composer; another where it was closed for a moment. */
  composer: DirectComposer;
  /** Epoch milliseconds. */
  readonly intendedAt: number;
  /** As `plainWords` gives them. */
  readonly words: string;
  /** Keys of the messages that stood on the page at the wish. */
  readonly before: ReadonlySet<string>;
  /** The editor was seen empty since, or with other words: what stands there now is another message. */
  hasLeft: boolean;
  isProven: boolean;
}

/** What was read of a conversation just now, for `check`. */
export interface TalkNow {
  readonly composer: DirectComposer;
  readonly seen: readonly SeenMessage[];
}

/** Follows every send from the user's wish to its proof or its refusal. */
export class DirectSending {
  readonly #page: SitePage;
  readonly #listener: SiteListener;
  readonly #prefix: string;
  readonly #pending = new Set<PendingSend>();
  /** A message proves one send only. */
  readonly #used = new Set<string>();
  #count = 0;

  constructor(page: SitePage, listener: SiteListener, prefix: string) {
    this.#page = page;
    this.#listener = listener;
    this.#prefix = prefix;
  }

  get isWaiting(): boolean {
    return this.#pending.size > 0;
  }

  /**
   * The user asked to send what stands in this composer; `seen` are the messages that stand on the
   * page now. The same words again before anything has happened are the same wish.
   */
  intend(composer: DirectComposer, seen: readonly SeenMessage[]): void {
    const words = wordsToSend(composer);
    const earlier = [...this.#pending].find((send) => send.composer === composer);
    if (words === undefined || (earlier && !earlier.hasLeft && earlier.words === words)) return;
    // Other words in the same editor: the earlier key made a new line, or its proof never came.
    if (earlier) this.#end(earlier, 'withdrawn');
    this.#count += 1;
    const send: PendingSend = {
      id: `${this.#prefix}-send-${this.#count}`,
      composer,
      intendedAt: this.#page.now(),
      words,
      before: new Set([...seen.map(({ key }) => key), ...this.#used]),
      hasLeft: false,
      isProven: false,
    };
    this.#pending.add(send);
    this.#listener.sendIntended(send.id, composer);
  }

  /** Judges every send by what was read just now. */
  check(talks: readonly TalkNow[]): void {
    for (const send of this.#pending) {
      const { signal, identity } = send.composer;
      const talk = talks.find(({ composer }) =>
        signal.aborted ? isCertainlySame(identity, composer.identity) : composer === send.composer,
      );
      if (talk) send.composer = talk.composer;
      if (!talk && hasEnded(send.composer, talks)) this.#end(send, 'withdrawn');
      else this.#judge(send, talk?.seen ?? []);
    }
  }

  #judge(send: PendingSend, seen: readonly SeenMessage[]): void {
    if (send.composer.showsSent()) return this.#end(send, 'confirmed');
    const left = leftIn(send.composer);
    if (left !== undefined && !left.startsWith(send.words)) send.hasLeft = true;
    const proof = send.isProven ? undefined : proofIn(send.words, send.before, seen);
    if (proof) {
      this.#used.add(proof.key);
      send.isProven = true;
    }
    const { intendedAt, isProven } = send;
    const sight = { intendedAt, isProven, left: send.hasLeft ? '' : left };
    const outcome = outcomeOf(sight, this.#page.now());
    if (outcome !== 'waiting') this.#end(send, outcome);
  }

  #end(send: PendingSend, outcome: Exclude<SendOutcome, 'waiting'>): void {
    this.#pending.delete(send);
    if (outcome === 'confirmed') this.#listener.sendConfirmed(send.id);
    else this.#listener.sendWithdrawn(send.id);
  }
}

/**
 * Whether a composer has gone with its conversation: what becomes of its message is not seen here,
 * but for one that closes by sending. While nobody can be told in its place, it may come back.
 */
function hasEnded(composer: DirectComposer, talks: readonly TalkNow[]): boolean {
  if (!composer.signal.aborted || composer.closesBySending) return false;
  const after = talks.find((talk) => talk.composer.root === composer.root);
  return after === undefined || after.composer.identity.people !== undefined;
}

/** The words of a draft that can be sent: read, to somebody known, and not empty. */
function wordsToSend(composer: DirectComposer): string | undefined {
  const draft = composer.read();
  if (draft.status === 'unreadable' || draft.value.recipients.length === 0) return undefined;
  return plainWords(draft.value.text) || undefined;
}

function leftIn(composer: DirectComposer): string | undefined {
  const draft = composer.read();
  return draft.status === 'read' ? plainWords(draft.value.text) : undefined;
}
