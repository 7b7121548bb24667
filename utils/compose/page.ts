import type { DraftReport, Greeting, PageReport } from '../messaging/protocol.ts';
import type { PageClient } from '../messaging/page-client.ts';
import type { Composer, Conversation, Site, SiteListener, SitePage } from '../sites/site.ts';
import type { SiteHealth } from '../vocabulary/health.ts';

import type { HintSurface } from './hint-surface.ts';
import { readerLoading, type ReaderLoading } from './reader-loading.ts';
import type { Reader } from './reader.ts';
import { startRecording } from './recording.ts';
import { followSends } from './sends.ts';
import { peopleOf, runSession, type Session } from './session.ts';
import { whenAborted } from '../vocabulary/when-aborted.ts';
import { eitherSignal } from '../vocabulary/either-signal.ts';

/** What a page of a site needs from outside; nothing of the browser is read from here. */
export interface PageDeps {
  readonly site: Site;
  readonly page: SitePage;
  readonly client: PageClient;
  /** Asked anew after anything changed elsewhere. */
  greeting: Greeting;
  surfaceFor(composer: Composer, session: () => Session, signal: AbortSignal): HintSurface;
  isAlive(): boolean;
  /** Unique among all pages: makes the ids of sends unique. */
  readonly nonce: string;
}

/** A page being read. */
export interface PageLife {
  /** For who wants it there before it is needed. */
  readonly reader: ReaderLoading;
  report(): PageReport;
  /** False where there is no card to open. */
  openCard(): boolean;
  refresh(): void;
}

/** Reads one page of one site until the signal aborts. */
export function startPage(deps: PageDeps, signal: AbortSignal): PageLife {
  const { site, page, client } = deps;
  const sessions = new Map<string, Session>();
  const unread = new Set<string>();
  let siteHealth: SiteHealth = { status: 'idle', drifted: [], since: page.now() };
  let readerMissingSince: number | undefined;
  let told = '';
  const reader = readerLoading({
    inject: () => client.needReader(),
    told(isMissing) {
      readerMissingSince = isMissing ? (readerMissingSince ?? page.now()) : undefined;
      changed();
    },
  });

  const shared = {
    channel: site.id,
    client,
    reader,
    greeting: () => deps.greeting,
    now: () => page.now(),
  };
  const recording = startRecording({ ...shared, recorded: refresh }, signal);
  const sends = followSends({
    ...shared,
    nonce: deps.nonce,
    isAlive: () => deps.isAlive(),
    ended: refresh,
  });

  function refresh(): void {
    for (const session of sessions.values()) session.refresh();
  }

  /** Without the reader a page is as good as unreadable, whatever the site finds on it. */
  function health(): SiteHealth {
    if (readerMissingSince === undefined) return siteHealth;
    const drifted = [...siteHealth.drifted, 'reader' as const];
    return { status: 'unreadable', drifted, since: readerMissingSince };
  }

  /** One message to the background for each change, none for each key. */
  function changed(): void {
    const level = newestFirst()[0]?.current()?.assessment.verdict.level ?? null;
    const { drifted, ...rest } = health();
    const state = { channel: site.id, level, ...rest, drifted: [...drifted] };
    const telling = JSON.stringify(state);
    if (telling === told || signal.aborted) return;
    told = telling;
    // What was not heard is told again with the next change, whatever that is.
    void client.pageChanged(state).catch(() => (told = ''));
  }

  function newestFirst(): Session[] {
    return [...sessions.values()].toSorted((a, b) => b.focusedAt() - a.focusedAt());
  }

  /** Told when the draft closes, so that its own advice does not change while it is written. */
  function remember(session: Session): void {
    if (signal.aborted || !deps.isAlive()) return;
    const said = session.lastSaid();
    if (said) void client.hintShown({ channel: site.id, ...said }).catch(() => undefined);
    const last = session.lastGift();
    if (!last) return;
    const people = peopleOf(last.draft);
    void client.giftNamed({ channel: site.id, people, gift: last.gift }).catch(() => undefined);
  }

  const listener: SiteListener = {
    composerOpened(composer) {
      const life = eitherSignal(signal, composer.signal);
      const surface = deps.surfaceFor(composer, () => session, life);
      const session: Session = runSession(
        composer,
        {
          ...shared,
          surface,
          recorded: () => recording.settled(),
          threadUnread: (thread) => thread !== undefined && unread.has(thread),
          isAlive: () => deps.isAlive(),
          changed,
        },
        life,
      );
      sessions.set(composer.id, session);
      whenAborted(life, () => {
        sessions.delete(composer.id);
        remember(session);
        changed();
      });
    },
    sendIntended: sends.intended,
    sendScheduled: sends.scheduled,
    sendConfirmed: sends.confirmed,
    sendWithdrawn: sends.withdrawn,
    conversationShown(conversation: Conversation) {
      if (conversation.complete) unread.delete(conversation.thread);
      else unread.add(conversation.thread);
      if (deps.isAlive() && !conversation.isLent) recording.offer(conversation);
    },
    healthChanged(next) {
      siteHealth = next;
      changed();
    },
  };

  site.start(page, listener, signal);

  return {
    reader,
    report: () => ({
      channel: site.id,
      health: health(),
      drafts: newestFirst().flatMap((session) => reportOf(session, site.id, reader.current())),
    }),
    openCard: () => newestFirst()[0]?.openCard() ?? false,
    refresh,
  };
}

function reportOf(
  session: Session,
  channel: PageReport['channel'],
  reader: Reader | undefined,
): DraftReport[] {
  const current = session.current();
  if (!current || !reader) return [];
  const { draft, people, assessment } = current;
  const { verdict, reading, pitching } = assessment;
  return [
    {
      channel,
      people: peopleOf(draft).map((person) => ({
        ...person,
        id: people.find(({ address }) => address === person.address)?.id ?? person.address,
      })),
      verdict,
      reading,
      quotes: pitching.map(({ start, end }) => draft.text.slice(start, end).trim()),
      register: reader.registerOf(draft.text, reading.lang),
    },
  ];
}
