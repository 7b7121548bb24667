import type { PageMessage } from '../sites/site.ts';
import type { Channel } from '../vocabulary/channels.ts';
import { hexHash } from '../vocabulary/hash.ts';
import type { Message, ReceivedMessage, SentMessage } from '../vocabulary/messages.ts';
import type { DraftReading, Language, ReadingContext, Span } from '../vocabulary/reading.ts';
import type { Reader } from './reader.ts';

/** Enough of a text to know it again, little enough that a changed footer does not matter. */
const HEAD_LENGTH = 200;
const MOST_SENTENCES = 20;
const LONGEST_SENTENCE = 2000;

/** Hash of the head of a text, blind to white space, width and case; empty for an empty text. */
export function headOf(text: string): string {
  const head = text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase().slice(0, HEAD_LENGTH);
  return head && hexHash(head);
}

/** Who reads, and in what circumstances. */
export interface Reads {
  readonly reader: Reader;
  readonly context: ReadingContext;
}

/** What is known of a message apart from its words. */
interface Frame {
  readonly key: string;
  readonly channel: Channel;
  readonly at: number | null;
  readonly thread?: string;
}

/** What is kept of a message the user sent: acts and promises, no body. */
export function sentFacts(frame: Frame, text: string, { reader, context }: Reads): SentMessage {
  const reading = reader.readDraft(text, context);
  return {
    ...frame,
    direction: 'out',
    reader: reader.version,
    pitch: reading.pitch,
    acts: reading.acts,
    heat: reading.heat,
    ...(reading.worries.length > 0 && { worries: reading.worries }),
    ...(reading.urges && { urges: reading.urges.slice(0, MOST_SENTENCES).map(({ hash }) => hash) }),
    promises: reading.promises
      .slice(0, MOST_SENTENCES)
      .map(({ text: words, due }) => ({ text: words.slice(0, LONGEST_SENTENCE), due })),
    ...(saysMore(reading) && { saysMore: true }),
  };
}

/** Greetings and closings are shorter than this, in characters of each language. */
const SHORTEST_STATEMENT: Readonly<Record<Language, number>> = { en: 25, ja: 12 };

function saysMore({ lang, sentences }: DraftReading): boolean {
  return sentences.some(
    ({ start, end, acts }) =>
      end - start >= SHORTEST_STATEMENT[lang] &&
      !acts.some((act) => act === 'thanks' || act === 'praise'),
  );
}

/** What is kept of a message the other person wrote: signals and open questions, no body. */
function receivedFacts(frame: Frame, text: string, { reader, context }: Reads): ReceivedMessage {
  const reading = reader.readReceived(text, context);
  return {
    ...frame,
    direction: 'in',
    reader: reader.version,
    signals: reading.signals,
    questions: reading.questions.slice(0, MOST_SENTENCES).map((span) => wordsOf(text, span)),
    ...(reading.purpose && { purpose: reading.purpose }),
  };
}

/** What is kept of a message that stands on the page. */
export function pageFacts(
  message: PageMessage,
  channel: Channel,
  thread: string,
  { reader, context }: Reads,
): Message {
  const frame = { key: message.key, channel, at: message.at, thread };
  const then = { reader, context: message.at === null ? context : { ...context, now: message.at } };
  return message.direction === 'out'
    ? sentFacts(frame, message.text, then)
    : receivedFacts(frame, message.text, then);
}

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, Math.min(end, start + LONGEST_SENTENCE)).trim();
}
