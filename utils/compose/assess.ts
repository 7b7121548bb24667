import { pitchingSpans } from '../../components/hint/quotes.ts';
import type { Greeting, KnownPerson, MutedList } from '../messaging/protocol.ts';
import {
  judgeStandings,
  openWorriesOf,
  type PersonStanding,
  type Standing,
} from '../trust/index.ts';
import type { Channel } from '../vocabulary/channels.ts';
import type { PageDraft } from '../vocabulary/drafts.ts';
import type { DraftReading, ReadingContext, Span } from '../vocabulary/reading.ts';
import type { Verdict } from '../vocabulary/verdict.ts';
import { offsetMinutesAt } from '../vocabulary/zone.ts';
import type { Reader } from './reader.ts';

/** A draft as understood, judged against the person it fits least. */
export interface Assessment {
  readonly verdict: Verdict;
  readonly reading: DraftReading;
  /** Of the person the verdict is about. */
  readonly standing: Standing;
  /** The sentences that sell, urge, overclaim or ask a favour, as offsets into the draft. */
  readonly pitching: readonly Span[];
}

/** A draft to be judged, and all that the verdict may know. */
export interface Question {
  readonly draft: PageDraft;
  readonly channel: Channel;
  /** At least one person. */
  readonly people: readonly KnownPerson[];
  readonly greeting: Greeting;
  readonly now: number;
  /** Earlier messages of the draft's thread could not be read. */
  readonly threadUnread: boolean;
}

/** Reads a draft and judges it. */
export function assess(question: Question, reader: Reader): Assessment | undefined {
  const { draft, channel, people, greeting, now } = question;
  const reading = reader.readDraft(draft.text, readingContext(greeting, now));
  const persons = people.map((person) => personFor(person, question, reading, reader));
  const judged = judgeStandings({ ...reading, channel }, persons, now, greeting.trust);
  const verdict = withLowered(judged, greeting.muted.lowered);
  const who = persons.find((person) => person.id === verdict.who);
  return who && { verdict, reading, standing: who.standing, pitching: pitchingSpans(reading) };
}

/** A rule that was of no use to this user too often speaks a level lower. */
function withLowered(verdict: Verdict, lowered: MutedList['lowered']): Verdict {
  const [leading] = verdict.reasons;
  if (verdict.level === 0 || leading === undefined || !lowered.includes(leading.code))
    return verdict;
  return { ...verdict, level: LOWER[verdict.level] };
}

const LOWER = { 1: 0, 2: 1, 3: 2 } as const;

/** All that the verdict may know of a person the draft is addressed to. */
function personFor(
  { id, standing, urges, recentGifts }: KnownPerson,
  { draft, threadUnread }: Question,
  reading: DraftReading,
  reader: Reader,
): PersonStanding {
  const problems = standing.problems.map(({ sentence }) => sentence);
  return {
    id,
    standing: threadUnread ? withUnreadThread(standing) : standing,
    recentGifts,
    openWorries: openWorriesOf(standing),
    problems,
    problemNamed: problems.some((problem) => reader.mentions(draft.text, problem)),
    urgedBeforeAt: urgedBefore(reading, urges, reader),
  };
}

/** Of somebody whose earlier messages stand unread on the page, too little is known. */
function withUnreadThread(standing: Standing): Standing {
  const { flags } = standing;
  return flags.includes('unknown') ? standing : { ...standing, flags: [...flags, 'unknown'] };
}

/** When something this draft presses with was said to them before, in whatever words. */
function urgedBefore(
  { urges = [] }: DraftReading,
  before: KnownPerson['urges'],
  reader: Reader,
): number | null {
  const again = before.filter(({ hash }) =>
    urges.some((urge) => reader.isSaidAgain(urge.hash, hash)),
  );
  return again.at(-1)?.at ?? null;
}

/** The circumstances in which a text is read. */
export function readingContext({ zone, offer, phrases }: Greeting, now: number): ReadingContext {
  return { now, offsetMinutes: offsetMinutesAt(zone, now), offer, phrases };
}

/** Whether the user asked not to be told this. A boundary of theirs is never muted. */
export function isMuted({ verdict }: Assessment, muted: MutedList, channel: Channel): boolean {
  const codes = verdict.reasons.map((reason) => reason.code);
  if (codes.includes('boundary')) return false;
  if (muted.sites.includes(channel) || muted.people.includes(verdict.who)) return true;
  const [leading] = codes;
  if (leading === undefined) return false;
  const paired = muted.pairs.some((pair) => pair.person === verdict.who && pair.rule === leading);
  return paired || muted.rules.includes(leading);
}
