import type { ScreenWords } from '../../utils/locales/screens/index.ts';
import type { Channel } from '../../utils/vocabulary/channels.ts';
import type { Entry, HandEntry, InboundEntry } from '../../utils/vocabulary/events.ts';
import { dateWords } from './explain-day.ts';
import { money } from './explain-money.ts';
import { stageWord, worryWord } from './names.ts';

/** What stands beside the kind of an entry. */
export interface EntryDetail {
  /** A sentence of its own: of a promise, a question, a problem. */
  readonly quote: string | null;
  /** What it was about otherwise. */
  readonly fact: string | null;
}

const NOTHING: EntryDetail = { quote: null, fact: null };

/** Finds another entry of the same person by its id. */
export type FindEntry = (id: string) => Entry | undefined;

/** The sentence or the fact that belongs to an entry. */
export function entryDetail(entry: Entry, find: FindEntry, t: ScreenWords): EntryDetail {
  if (entry.direction === 'in') return detailOfTheirs(entry, t);
  if (entry.direction === 'self') return detailByHand(entry, find, t);
  return entry.promise === undefined ? NOTHING : quoted(sentenceOf(find(entry.promise)));
}

/** Where an entry came from; null where the user said it. */
export function sourceWords({ channel }: Pick<Entry, 'channel'>, t: ScreenWords): string | null {
  return channel === undefined || channel === 'hand' ? null : channelWord(channel, t);
}

/** The name of a site. */
export function channelWord(channel: Channel, t: ScreenWords): string {
  return t(`person.channel.${channel}`);
}

function detailOfTheirs(entry: InboundEntry, t: ScreenWords): EntryDetail {
  const quote = entry.sentence ?? null;
  if (entry.kind === 'purchase') return { quote, fact: purchaseWords(entry, t) };
  if (entry.kind !== 'optout' && entry.kind !== 'optin') return { quote, fact: null };
  const place = entry.on === undefined ? t('person.everywhere') : channelWord(entry.on, t);
  if (entry.kind === 'optin') return { quote, fact: place };
  const purpose = t(`person.purpose.${entry.purpose ?? 'offers'}`);
  return { quote, fact: `${purpose} · ${place}` };
}

/** What was bought for how much; null where the user did not say. */
export function purchaseWords({ paid }: InboundEntry, t: ScreenWords): string | null {
  if (paid === undefined) return null;
  const amount = money(paid.amount, paid.currency, t);
  return paid.item === undefined ? amount : `${paid.item} · ${amount}`;
}

function detailByHand(entry: HandEntry, find: FindEntry, t: ScreenWords): EntryDetail {
  switch (entry.kind) {
    case 'promised':
      return {
        quote: entry.sentence,
        fact: entry.due === null ? null : t('person.promise.by', { day: dateWords(entry.due, t) }),
      };
    case 'problem':
      return quoted(entry.sentence);
    case 'solved':
      return quoted(sentenceOf(find(entry.problem)));
    case 'worry_answered':
      return { quote: null, fact: worryWord(entry.worry, t) };
    case 'floor':
      return { quote: null, fact: floorWord(entry.floor, t) };
    case 'removed':
      return NOTHING;
  }
}

/** How well the user said they know somebody; *stranger* takes that back. */
export function floorWord(floor: Extract<HandEntry, { kind: 'floor' }>['floor'], t: ScreenWords) {
  return floor === 'stranger' ? t('person.know.none') : stageWord(floor, t);
}

function quoted(quote: string | null): EntryDetail {
  return { quote, fact: null };
}

function sentenceOf(entry: Entry | undefined): string | null {
  return entry !== undefined && 'sentence' in entry ? (entry.sentence ?? null) : null;
}
