import type { Greeting, KnownPerson } from '../messaging/protocol.ts';
import type { PageClient } from '../messaging/page-client.ts';
import type { ActPayload } from '../messaging/shapes.ts';
import type { Composer } from '../sites/site.ts';
import type { Channel } from '../vocabulary/channels.ts';
import type { Gift } from '../vocabulary/verdict.ts';
import type { PageDraft, Recipient } from '../vocabulary/drafts.ts';
import { assess, isMuted, type Assessment } from './assess.ts';

import type { HintSurface } from './hint-surface.ts';
import type { ReaderLoading } from './reader-loading.ts';
import { NEW_LIFE, sameAddresses, step, type LifeEffect, type LifeEvent } from './life.ts';
import { createVoice, type SaidAloud } from './voice.ts';
import { whenAborted } from '../vocabulary/when-aborted.ts';

/** Long enough to be a pause, short enough to be noticed as an answer (facts, section 6). */
const PAUSE_MS = 300;
/** Where somebody stands changes by days; what is this old is asked for again, at the next pause. */
const FRESH_MS = 600_000;

/** What a session needs from the page it lives in. */
export interface SessionDeps {
  readonly channel: Channel;
  readonly client: PageClient;
  greeting(): Greeting;
  readonly surface: HintSurface;
  readonly reader: ReaderLoading;
  now(): number;
  /** Settles when the messages on the page have been recorded. */
  recorded(): Promise<void>;
  /** Whether earlier messages of this thread could not be read. */
  threadUnread(thread: string | undefined): boolean;
  /** False once the extension was reloaded or updated under the page. */
  isAlive(): boolean;
  /** Called whenever what the popup or the badge shows may have changed. */
  changed(): void;
}

/** What is shown of a draft, and of whom. */
export interface Shown {
  readonly draft: PageDraft;
  readonly people: readonly KnownPerson[];
  readonly assessment: Assessment;
}

/** One draft being written. */
export interface Session {
  /** What was last judged; undefined where nothing is to be said. */
  readonly current: () => Shown | undefined;
  readonly focusedAt: () => number;
  /** People were recorded or corrected: fetch them again. */
  refresh(): void;
  /** False where there is no card to open. */
  openCard(): boolean;
  /** What the last next step of this draft named to give, and to whom. */
  readonly lastGift: () => { readonly gift: Gift; readonly draft: PageDraft } | undefined;
  /** The last hint of this draft that was said aloud and was more than quiet. */
  readonly lastSaid: () => SaidAloud | undefined;
}

/** Reads a composer for as long as it lives. */
export function runSession(composer: Composer, deps: SessionDeps, signal: AbortSignal): Session {
  let life = NEW_LIFE;
  let draft: PageDraft | undefined;
  let people: readonly KnownPerson[] = [];
  let shown: Shown | undefined;
  let lastGift: { gift: Gift; draft: PageDraft } | undefined;
  const voice = createVoice();
  let focusedAt = deps.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  let answered = 0;
  let answeredAt = 0;

  const effects: Record<LifeEffect, () => void> = { wait, read, fetch, assess: show, hide };

  function happen(event: LifeEvent): void {
    if (signal.aborted || !deps.isAlive()) return;
    const next = step(life, event);
    life = next.life;
    for (const effect of next.effects) effects[effect]();
  }

  function wait(): void {
    clearTimeout(timer);
    timer = setTimeout(() => happen({ type: 'paused' }), PAUSE_MS);
  }

  function read(): void {
    const reading = composer.read();
    if (reading.status === 'unreadable') return happen({ type: 'unreadable' });
    draft = reading.value;
    // A lent mailbox is somebody else's: what is between those two is not known here.
    const empty = draft.text.trim() === '' || draft.isLent === true;
    if (deps.now() - answeredAt > FRESH_MS) life = { ...life, stale: true };
    happen({ type: 'read', addresses: addressesOf(draft), empty });
  }

  function fetch(): void {
    const addresses = life.wanted;
    asked += 1;
    const number = asked;
    void fetchPeople(addresses).then((answer) => {
      // Answers may overtake one another, and the draft may be to somebody else by now.
      if (!answer || number < answered || !sameAddresses(life.wanted, addresses)) return;
      answered = number;
      answeredAt = deps.now();
      people = answer;
      happen({ type: 'people', addresses });
    });
  }

  /** The visible thread is recorded first, so that the verdict knows it. */
  async function fetchPeople(addresses: readonly string[]): Promise<KnownPerson[] | undefined> {
    await deps.recorded();
    const query = { channel: deps.channel, addresses: [...addresses] };
    const [people, reader] = await Promise.all([
      deps.client.peopleAt(query).catch(() => undefined),
      deps.reader.get(),
    ]);
    // Without the reader nobody is known: the next pause asks again.
    return reader && people;
  }

  function show(): void {
    const reader = deps.reader.current();
    if (!draft || !reader) return;
    const { channel } = deps;
    const threadUnread = deps.threadUnread(draft.thread);
    const question = { draft, channel, people, greeting: deps.greeting(), now: deps.now() };
    const assessment = assess({ ...question, threadUnread }, reader);
    if (!assessment || isMuted(assessment, deps.greeting().muted, deps.channel)) return hide();
    shown = { draft, people, assessment };
    const gift = assessment.verdict.next.what;
    if (gift) lastGift = { gift, draft };
    deps.surface.show(assessment, draft, voice.speaks(assessment, people, deps.now()));
    deps.changed();
  }

  function hide(): void {
    if (shown) deps.surface.hide();
    shown = undefined;
    deps.changed();
  }

  composer.watch(
    {
      edited: () => happen({ type: 'edited' }),
      focused: () => {
        focusedAt = deps.now();
        happen({ type: 'edited' });
      },
      compositionChanged: (composing) => happen({ type: 'composition', composing }),
    },
    signal,
  );
  whenAborted(signal, () => clearTimeout(timer));
  wait();

  return {
    current: () => shown,
    focusedAt: () => focusedAt,
    refresh: () => happen({ type: 'people-changed' }),
    openCard: () => deps.surface.openCard(),
    lastGift: () => lastGift,
    lastSaid: () => voice.last(),
  };
}

/** As many people as the background answers at once; a draft to more is judged by the first. */
const MOST_PEOPLE = 100;

/** Distinct addresses in the order of the page; the user's own is nobody to be judged. */
export function addressesOf({
  recipients,
  from,
  own = [],
}: Pick<PageDraft, 'recipients' | 'from' | 'own'>): string[] {
  return [...new Set(recipients.map(({ address }) => address))]
    .filter((address) => address !== from && !own.includes(address))
    .slice(0, MOST_PEOPLE);
}

/** The people of a draft as the background wants them. */
export function peopleOf(
  draft: Pick<PageDraft, 'recipients' | 'from' | 'own'>,
): ActPayload['people'] {
  return addressesOf(draft).map((address) => ({
    address,
    name: nameOf(draft.recipients, address),
  }));
}

function nameOf(recipients: readonly Recipient[], address: string): string {
  return recipients.find((one) => one.address === address && one.name)?.name?.slice(0, 200) ?? '';
}
