import type { PagePart } from '../../vocabulary/health.ts';
import { hexHash } from '../../vocabulary/hash.ts';
import { all, holds, isShown } from '../dom.ts';
import { reportHealth } from '../health-report.ts';
import type { ReadThing } from '../health-report.ts';
import type { Conversation, Site, SiteListener, SitePage } from '../site.ts';
import { Arrivals } from './arrivals.ts';
import { DirectSending } from './direct-sending.ts';
import type { DirectComposer } from './direct-composer.ts';
import { OpenPlaces } from './open-places.ts';
import type { PlacesSight, Talk } from './open-places.ts';
import type { DirectReader } from './reader.ts';
import { listenAt } from './root-events.ts';
import type { EventContext, IsUserEvent } from './root-events.ts';
import { watchRoots } from './roots-watch.ts';
import { SettledTalks } from './settled-talks.ts';
import { readTalk } from './talk-reading.ts';
import type { TalkSight } from './talk-reading.ts';

/** How often the page is looked at though nothing seems to have changed, milliseconds. */
const RECHECK = 1_000;
/** How often a send is looked after, milliseconds. */
const FOLLOW_SEND = 250;
/** Messages are read again at most so often while nobody sends: a busy page changes all the time. */
const READ_TALKS = 400;

const TEXT_BOXES = '[contenteditable=true], [contenteditable=plaintext-only], textarea';

type Look = readonly (readonly [talk: Talk, sight: TalkSight])[];

/** One page being read. */
class DirectReading {
  readonly #reader: DirectReader;
  readonly #page: SitePage;
  readonly #listener: SiteListener;
  readonly #places: OpenPlaces;
  readonly #sending: DirectSending;
  readonly #health: ReturnType<typeof reportHealth>;
  readonly #arrivals = new Arrivals();
  readonly #settled = new SettledTalks();
  /** What was told of each conversation, as a hash. */
  readonly #shown = new Map<string, string>();
  #talks: readonly Talk[] = [];
  #look: Look = [];
  #readAt = Number.NEGATIVE_INFINITY;

  constructor(reader: DirectReader, page: SitePage, listener: SiteListener, signal: AbortSignal) {
    this.#reader = reader;
    this.#page = page;
    this.#listener = listener;
    this.#places = new OpenPlaces(reader, page.document, signal);
    this.#sending = new DirectSending(page, listener, reader.id);
    this.#health = reportHealth((health) => listener.healthChanged(health));
  }

  /** Looks at the whole page; returns when to look again. */
  look(): number {
    const sight = this.#lookAtPlaces();
    const now = this.#page.now();
    const isDue = this.#sending.isWaiting || sight.opened.length > 0;
    const wait = this.#readAt + READ_TALKS - now;
    if (isDue || wait <= 0) this.#readTalks(now);
    this.#health.update(this.#thingsOf(sight), now);
    if (this.#sending.isWaiting) return FOLLOW_SEND;
    return !isDue && wait > 0 ? wait : RECHECK;
  }

  /** Looks now, because the user may have asked to send. */
  lookNow(): readonly Talk[] {
    this.#lookAtPlaces();
    return this.#talks;
  }

  wished({ composer }: Talk): void {
    composer.compose(false);
    this.#readTalks(this.#page.now());
    const seen = this.#look.find(([talk]) => talk.composer === composer)?.[1].seen ?? [];
    this.#sending.intend(composer, seen);
  }

  composerAt(event: Event): DirectComposer | undefined {
    const path = new Set(event.composedPath());
    return this.#places.all().find(({ editor }) => path.has(editor));
  }

  /** Whether all of a change lies in editors; their drafts are told. */
  isTyping(records: readonly MutationRecord[]): boolean {
    const composers = records.map(({ target }) =>
      this.#places.all().find(({ editor }) => holds(editor, target)),
    );
    for (const composer of new Set(composers)) composer?.edited();
    return !composers.includes(undefined);
  }

  #lookAtPlaces(): PlacesSight {
    const sight = this.#places.look();
    this.#talks = sight.talks;
    for (const composer of sight.opened) this.#listener.composerOpened(composer);
    return sight;
  }

  #readTalks(now: number): void {
    this.#readAt = now;
    const channel = this.#reader.id;
    const context = { channel, arrivals: this.#arrivals, settled: this.#settled, now };
    this.#look = this.#talks.map((talk) => [talk, readTalk(talk.place, context)] as const);
    this.#sending.check(this.#look.map(([{ composer }, { seen }]) => ({ composer, seen })));
    for (const [, { conversation }] of this.#look) if (conversation) this.#tell(conversation);
  }

  #tell(conversation: Conversation): void {
    const content = hexHash(JSON.stringify(conversation));
    if (this.#shown.get(conversation.thread) === content) return;
    this.#shown.set(conversation.thread, content);
    this.#listener.conversationShown(conversation);
  }

  #thingsOf({ talks, lost, groups }: PlacesSight): readonly ReadThing[] {
    const things = talks.map((talk) => this.#thingOf(talk));
    const isAlone = talks.length === 0 && groups.length === 0;
    if (lost.length > 0 && (this.#reader.seemsOpen?.(this.#page.document) ?? true)) {
      return [...things, { lost: true, drifted: ['composer', 'body'] }];
    }
    return isAlone && this.#isUnknownOpen() ? [{ lost: true, drifted: ['composer'] }] : things;
  }

  #thingOf({ place, composer }: Talk): ReadThing {
    const vital = composer.recheck();
    const sight = this.#look.find(([talk]) => talk.composer === composer)?.[1];
    const drifted: readonly PagePart[] = [...vital, ...(sight?.drifted ?? []), ...place.drifted()];
    return { lost: vital.length > 0, drifted };
  }

  #isUnknownOpen(): boolean {
    const { document } = this.#page;
    if (this.#reader.seemsOpen) return this.#reader.seemsOpen(document);
    return all(document, TEXT_BOXES).some(isShown);
  }
}

/** A site for direct messages. `isUserEvent` is the one place where a test stands in for a person's hand. */
export function directSite(
  reader: DirectReader,
  { isUserEvent = (event) => event.isTrusted }: { readonly isUserEvent?: IsUserEvent } = {},
): Site {
  return {
    id: reader.id,
    matches: reader.matches,
    runsAt: (url) => reader.runsAt(url),
    start: (page, listener, signal) => {
      if (signal.aborted) return;
      const reading = new DirectReading(reader, page, listener, signal);
      const events: EventContext = {
        composerAt: (event) => reading.composerAt(event),
        lookNow: () => reading.lookNow(),
        wished: (talk) => reading.wished(talk),
        isUserEvent,
        heard: new WeakSet(),
      };
      const watched = {
        roots: () => reader.roots(page.document),
        rootAppeared: (root: EventTarget, life: AbortSignal) => listenAt(root, events, life),
        isTyping: (records: readonly MutationRecord[]) => reading.isTyping(records),
        look: () => reading.look(),
      };
      watchRoots(watched, signal);
    },
  };
}
