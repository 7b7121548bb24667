import type { Message, ReceivedMessage, SentMessage } from '../vocabulary/messages.ts';
import type { InboundKind, OutboundKind, TrustEntry } from '../vocabulary/events.ts';
import { hexHash } from '../vocabulary/hash.ts';
import { refusalOn } from './boundaries.ts';
import { isInRepair } from './breaches.ts';
import { isPitch } from './kinds.ts';
import { DAY_MS, type TrustSettings } from './settings.ts';
import type { ContactState, OpenQuestion } from './state.ts';

/** Readings that count once they are confirmed or seen twice (`design.md` "Doubt before verdict"). */
export type Doubt = 'complaint' | 'optout' | 'optin';

/**
 * The entries that a message makes. `state` is that of the contact just before the message, `day`
 * its day number in the zone of the settings. Of `certain` are the doubtful readings that the user
 * confirmed or that were seen before; others are left out here and stand in `doubtsIn`.
 */
export function entriesFromMessage(
  message: Message,
  state: ContactState,
  day: number,
  settings: TrustSettings,
  certain: readonly Doubt[] = [],
): TrustEntry[] {
  if (message.at === null) return [];
  const dated = { ...message, at: message.at };
  if (dated.direction === 'in') return received(dated, state, day, settings, certain);
  return sent(dated, state, day, settings);
}

/**
 * What a received message seems to say that the user should be asked about first. Somebody who refused
 * and now asks about an offer may want to hear of it again: only the user can say.
 */
export function doubtsIn({ signals }: ReceivedMessage, state: ContactState): readonly Doubt[] {
  if (signals.includes('auto')) return [];
  const agreesAgain = signals.includes('interest') && refusalOn(state) !== null;
  return [
    ...(['complaint', 'optout'] as const).filter((doubt) => signals.includes(doubt)),
    ...(agreesAgain && !signals.includes('optout') ? (['optin'] as const) : []),
  ];
}

type Dated<T extends Message> = T & { readonly at: number };

function received(
  message: Dated<ReceivedMessage>,
  state: ContactState,
  day: number,
  settings: TrustSettings,
  certain: readonly Doubt[],
): TrustEntry[] {
  if (message.signals.includes('auto')) return [];
  const kind = inboundKind(message, state, settings, certain);
  const [sentence] = message.questions;
  const asks = sentence !== undefined || message.signals.includes('question');
  return [
    {
      ...commonOf(message, day, `in:${kind}`),
      direction: 'in',
      kind,
      ...(asks ? { asks } : {}),
      ...(sentence === undefined ? {} : { sentence }),
      ...(kind === 'optout' ? { purpose: message.purpose ?? 'offers' } : {}),
    },
  ];
}

/** The strongest of what the message shows. */
function inboundKind(
  message: Dated<ReceivedMessage>,
  state: ContactState,
  settings: TrustSettings,
  certain: readonly Doubt[],
): InboundKind {
  const shows = (signal: ReceivedMessage['signals'][number]): boolean =>
    message.signals.includes(signal);
  const doubt = (['complaint', 'optout'] as const).find(
    (one) => shows(one) && certain.includes(one),
  );
  if (doubt !== undefined) return doubt;
  if (shows('purchase')) return 'purchase';
  if (shows('referral')) return 'referral';
  if (shows('interest')) return 'ask_offer';
  if (shows('decline')) return 'decline';
  if (shows('thanks')) return 'thanks';
  if (shows('question') || message.questions.length > 0) return 'question';
  if (message.reaction === true) return 'reaction';
  return begins(message, state, settings) ? 'start' : 'reply';
}

/** They begin: no message of mine in that thread, nor for two weeks. */
function begins(
  { at, thread }: Dated<ReceivedMessage>,
  { myThreads, lastOutAt }: ContactState,
  { numbers }: TrustSettings,
): boolean {
  if (thread !== undefined && myThreads.includes(thread)) return false;
  return lastOutAt === null || at - lastOutAt > numbers.startSilence * DAY_MS;
}

function sent(
  message: Dated<SentMessage>,
  state: ContactState,
  day: number,
  settings: TrustSettings,
): TrustEntry[] {
  return outboundKinds(message, state, settings).map((kind) => outbound(message, day, kind));
}

function outbound(message: Dated<SentMessage>, day: number, kind: OutboundKind): TrustEntry {
  const common = commonOf(message, day, `out:${kind}`);
  const urges = isPitch(kind) || kind === 'hype' ? message.urges : undefined;
  return { ...common, direction: 'out', kind, heat: message.heat, ...(urges && { urges }) };
}

function outboundKinds(
  message: Dated<SentMessage>,
  state: ContactState,
  settings: TrustSettings,
): readonly OutboundKind[] {
  const asks: readonly OutboundKind[] = message.acts.includes('referral') ? ['ask_referral'] : [];
  if (message.pitch !== 'none') return [...asks, `pitch_${message.pitch}`];
  const kinds = [...asks, ...kindWords(message, state)];
  if (kinds.length > 0) return kinds;
  return [followsUp(message, state, settings) ? 'followup' : 'note'];
}

function kindWords(message: Dated<SentMessage>, state: ContactState): readonly OutboundKind[] {
  const { acts } = message;
  const answers = answersSomething(message, state);
  const kinds: readonly (readonly [OutboundKind, boolean])[] = [
    ['answer', answers],
    ['help', acts.includes('give') && !answers],
    ['thanks', acts.includes('thanks') || acts.includes('praise')],
    ['story', acts.includes('story')],
    ['hype', acts.includes('hype')],
    ['repair', acts.includes('apology') && isInRepair(state)],
  ];
  return kinds.filter(([, holds]) => holds).map(([kind]) => kind);
}

/** They had asked something in this thread, and the message is more than thanks. */
function answersSomething(message: Dated<SentMessage>, { questions }: ContactState): boolean {
  const { acts, thread, at, saysMore } = message;
  const kind = acts.length > 0 && acts.every((act) => act === 'thanks' || act === 'praise');
  const onlyThanks = kind && !saysMore;
  const isHere = (question: OpenQuestion): boolean =>
    thread === undefined || question.thread === null || question.thread === thread;
  return !onlyThanks && questions.some((question) => question.at <= at && isHere(question));
}

/** Some days after one of mine, with no word of theirs between. */
function followsUp(
  { at }: Dated<SentMessage>,
  { waitingSince, lastOutAt }: ContactState,
  { numbers }: TrustSettings,
): boolean {
  if (waitingSince === null || lastOutAt === null) return false;
  const { followupFrom, followupUntil } = numbers;
  return at - waitingSince >= followupFrom * DAY_MS && at - lastOutAt <= followupUntil * DAY_MS;
}

function commonOf(message: Dated<Message>, day: number, kind: string) {
  const { key, at, thread, channel, reader } = message;
  return {
    id: hexHash(`${key} ${kind}`),
    at,
    day,
    channel,
    reader,
    message: key,
    ...(thread === undefined ? {} : { thread }),
  };
}
