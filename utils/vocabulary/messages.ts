import type { Act, PitchLevel, Signal, Worry } from './acts.ts';
import type { Channel } from './channels.ts';
import type { Purpose } from './reading.ts';

/**
 * What is kept of one message, sent or received: facts and acts, never the body.
 * Only a promise and a question keep their own sentence.
 */
interface MessageBase {
  /** The site's own id, prefixed by its channel (`gmail:198c9eecc182a5f3`). */
  readonly key: string;
  readonly channel: Channel;
  /** Epoch milliseconds; null where the date is unknown (then there is no event). */
  readonly at: number | null;
  readonly thread?: string;
  /** Version of the reader that made it. */
  readonly reader: number;
}

export interface ReceivedMessage extends MessageBase {
  readonly direction: 'in';
  readonly signals: readonly Signal[];
  readonly questions: readonly string[];
  /** The message is a like, an emoji or a sticker alone. */
  readonly reaction?: true;
  readonly purpose?: Purpose;
}

export interface SentMessage extends MessageBase {
  readonly direction: 'out';
  readonly pitch: PitchLevel;
  readonly acts: readonly Act[];
  readonly heat: number;
  readonly promises: readonly { readonly text: string; readonly due: string | null }[];
  /** Some sentence does more than greet, thank or praise: only such a message answers a question. */
  readonly saysMore?: true;
  /** Similarity hashes of its sentences that press or overclaim. */
  readonly urges?: readonly string[];
  /** The buyer's worries that it speaks to. */
  readonly worries?: readonly Worry[];
}

export type Message = ReceivedMessage | SentMessage;
