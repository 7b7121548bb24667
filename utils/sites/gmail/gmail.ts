import type { PagePart } from '../../vocabulary/health.ts';
import { reportHealth } from '../health-report.ts';
import type { ReadThing } from '../health-report.ts';
import type { Site, SiteListener, SitePage } from '../site.ts';
import { OwnAddresses } from './account.ts';
import { hasUnknownComposer } from './compose-roots.ts';
import { openComposers } from './open-composers.ts';
import { isMailScreen } from './page-address.ts';
import { watchPage } from './page-watch.ts';
import { listenForIntent } from './send-intent.ts';
import type { IsUserEvent } from './send-intent.ts';
import { followSending } from './sending.ts';
import { threadReader } from './thread.ts';
import type { ThreadSight } from './thread.ts';

/** How often composers are looked at again though nothing seems to have changed, milliseconds. */
const RECHECK = 2_000;
/** How often a send is looked after: bars and dialogs also go by a change of class, milliseconds. */
const FOLLOW_SEND = 500;

/** Without these a draft is not read at all. */
const VITAL = new Set<PagePart>(['composer', 'body', 'recipients']);

function thingOf(drifted: readonly PagePart[]): ReadThing {
  return { drifted, lost: drifted.some((part) => VITAL.has(part)) };
}

function threadThing({ present, conversation, drifted }: ThreadSight): readonly ReadThing[] {
  if (!present) return [];
  return [{ drifted, lost: drifted.length > 0 && !conversation }];
}

/** One page of Gmail being read. */
function readPage(page: SitePage, listener: SiteListener, signal: AbortSignal) {
  const own = new OwnAddresses();
  const composers = openComposers({ document: page.document, own }, signal);
  const sending = followSending(page, listener);
  const threads = threadReader(page.document, own);
  const health = reportHealth((next) => listener.healthChanged(next));
  let shown = '';
  let recheckedAt = Number.NEGATIVE_INFINITY;
  let drafts: readonly ReadThing[] = [];

  /** Looks at the whole page; returns when to look again. */
  function look(): number | undefined {
    const now = page.now();
    const hasChanged = lookAtComposers(now);
    const thread = threads.look(now);
    tellConversation(thread);
    sending.check(composers.all());
    const isDue = hasChanged || now - recheckedAt >= RECHECK;
    if (isDue) recheck(now);
    health.update([...drafts, ...threadThing(thread)], now);
    return nextLook(isDue);
  }

  function lookAtComposers(now: number): boolean {
    const { opened, closed } = composers.look(now);
    for (const composer of closed) sending.composerClosed(composer);
    for (const composer of opened) {
      listener.composerOpened(composer);
      sending.composerOpened(composer);
    }
    return opened.length + closed.length > 0;
  }

  function tellConversation({ conversation }: ThreadSight): void {
    if (!conversation) return;
    sending.conversationSeen(conversation);
    const content = JSON.stringify(conversation);
    if (content === shown) return;
    shown = content;
    listener.conversationShown(conversation);
  }

  function recheck(now: number): void {
    recheckedAt = now;
    const open = composers.all();
    const roots = open.map((composer) => composer.root);
    const unknown = hasUnknownComposer(page.document, roots) ? [thingOf(['composer'])] : [];
    drafts = [...open.map((composer) => thingOf(composer.recheck())), ...unknown];
  }

  /** A change that came too soon after a recheck is looked at once more, also on a page at rest. */
  function nextLook(rechecked: boolean): number | undefined {
    if (sending.isWaiting) return FOLLOW_SEND;
    const isOpen = composers.all().length > 0;
    return isOpen || !rechecked || health.isSettling() ? RECHECK : undefined;
  }

  return { composers, sending, look };
}

/** Gmail. `isUserEvent` is the one place where a test stands in for a person's hand. */
export function gmailSite(isUserEvent: IsUserEvent = (event) => event.isTrusted): Site {
  return {
    id: 'gmail',
    matches: ['https://mail.google.com/*'],
    runsAt: isMailScreen,
    start: (page, listener, signal) => {
      if (signal.aborted) return;
      const { composers, sending, look } = readPage(page, listener, signal);
      const lookNow = (): void => void look();
      const context = { document: page.document, composers, sending, isUserEvent, lookNow };
      listenForIntent(context, signal);
      watchPage(page.document, look, signal);
    },
  };
}
