import type { Channel } from '../../vocabulary/channels.ts';
import type { PagePart } from '../../vocabulary/health.ts';
import type { Conversation, PageMessage } from '../site.ts';
import type { Arrivals } from './arrivals.ts';
import { keysOf } from './message-keys.ts';
import { timesOf } from './message-times.ts';
import type { MessageTime } from './message-times.ts';
import { partsOf, recipientOf, threadOf } from './place-draft.ts';
import type { SettledTalks } from './settled-talks.ts';
import type { DirectMessage, DirectPerson, DirectPlace } from './reader.ts';

/** What one look at a conversation's messages found. */
export interface TalkSight {
  /** Undefined where there are none, or it is not certain who wrote with whom. */
  readonly conversation: Conversation | undefined;
  /** All messages that count, with their keys, in the order of the page. */
  readonly seen: readonly SeenMessage[];
  readonly drifted: readonly PagePart[];
}

/** A message of the page with its key. */
export interface SeenMessage {
  readonly key: string;
  readonly direction: 'in' | 'out';
  readonly text: string;
}

/** What reading the messages of a place needs of its surroundings. */
export interface TalkContext {
  readonly channel: Channel;
  readonly arrivals: Arrivals;
  readonly settled: SettledTalks;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** The page does not tell who the user is, and nobody needs it: an own message is known by its direction. */
const USER = { address: '' };

/** One line of a conversation on its way to being told. */
interface Line {
  readonly key: string;
  readonly message: DirectMessage;
  readonly time: MessageTime;
}

function messageOf({ key, message, time }: Line, person: DirectPerson): PageMessage {
  const { direction, text } = message;
  const isIn = direction === 'in';
  const { address, name } = person;
  return {
    key,
    direction,
    at: time.at,
    ...(time.isNear ? { isTimeNear: true } : {}),
    from: isIn ? { address, ...(name === undefined ? {} : { name }) } : USER,
    to: isIn ? [] : [recipientOf(person)],
    text,
  };
}

function nothing(drifted: readonly PagePart[] = []): TalkSight {
  return { conversation: undefined, seen: [], drifted };
}

/** The one person of a conversation; undefined where there are several, none, or none for certain. */
function onlyPerson(place: DirectPlace): DirectPerson | undefined {
  const people = place.people();
  const [only, another] = people.status === 'read' ? people.value : [];
  return another ? undefined : only;
}

/** An own message that has not gone out yet, or was refused, is none. */
function hasGone({ direction, sent }: DirectMessage): boolean {
  return direction === 'in' || sent !== false;
}

/** Reads the messages of a place together with the person they are with. */
export function readTalk(place: DirectPlace, context: TalkContext): TalkSight {
  const person = onlyPerson(place);
  const thread = person && threadOf(place, [person]);
  if (person === undefined || thread === undefined) return nothing();
  const reading = place.messages();
  if (reading.status === 'unreadable') return nothing(partsOf(reading));
  const { settled, now } = context;
  if (!settled.isSettled(place.root, thread, reading.value.messages, now)) return nothing();
  const messages = reading.value.messages.filter(hasGone);
  const keys = keysOf(`${context.channel}:${thread}`, messages);
  const times = timesOf(messages, context.arrivals.look(thread, keys, context.now));
  const lines = linesOf(messages, keys, times);
  const seen = lines.map(({ key, message: { direction, text } }) => ({ key, direction, text }));
  if (lines.length === 0) return nothing();
  const told = lines.map((line) => messageOf(line, person));
  const isWhole = reading.value.complete && messages.length === reading.value.messages.length;
  return {
    conversation: { thread, messages: told, complete: isWhole },
    seen,
    drifted: [],
  };
}

function linesOf(
  messages: readonly DirectMessage[],
  keys: readonly string[],
  times: readonly MessageTime[],
): readonly Line[] {
  const lines = new Map<string, Line>();
  messages.forEach((message, index) => {
    const [key, time] = [keys[index], times[index]];
    // A page that shows one message twice, while it moves, has it once.
    if (key !== undefined && time && !lines.has(key)) lines.set(key, { key, message, time });
  });
  return [...lines.values()];
}
