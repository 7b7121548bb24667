import { dropLeftoverHighlights } from '../../components/hint/highlight.ts';
import { createWordsInPage } from '../locales/in-page.ts';
import { pageClient } from '../messaging/page-client.ts';
import { onMessage, type Greeting } from '../messaging/protocol.ts';
import type { Site } from '../sites/site.ts';
import { cardActions } from './card-actions.ts';
import { startPage, type PageDeps, type PageLife } from './page.ts';
import { warmUpWhenIdle } from './warm-up.ts';
import { whereWanted } from './hint-surface.ts';
import { pageHint } from './page-hint.ts';
import type { ScriptLife } from './script-life.ts';
import { whenAborted } from '../vocabulary/when-aborted.ts';
import { eitherSignal } from '../vocabulary/either-signal.ts';

/**
 * Runs a site's content script: sleeps until the user has agreed, then reads the page until the
 * extension goes away.
 */
export async function run(site: Site, script: ScriptLife): Promise<void> {
  if (!site.runsAt(new URL(location.href))) return;
  let reading: { readonly life: PageLife; readonly stop: AbortController } | undefined;

  const start = async (): Promise<void> => {
    const greeting = await pageClient.greet();
    if (!greeting.agreed || reading || script.signal.aborted) return;
    const stop = new AbortController();
    const signal = eitherSignal(script.signal, stop.signal);
    reading = { stop, life: awake(site, { ...script, signal }, greeting) };
  };
  const stop = (): void => {
    reading?.stop.abort();
    reading = undefined;
  };
  listen(script.signal, { start, stop, life: () => reading?.life });
  await start();
}

function awake(site: Site, script: ScriptLife, greeting: Greeting): PageLife {
  let words = createWordsInPage(greeting.language, greeting.texts);
  const page = { document, now: () => Date.now() };
  const deps: PageDeps = {
    site,
    page,
    client: pageClient,
    greeting,
    isAlive: () => script.isAlive(),
    nonce: crypto.randomUUID(),
    surfaceFor: (composer, session, signal) => {
      const hint = pageHint(
        {
          document,
          composer,
          words: () => words,
          styles: greeting.styles,
          now: page.now,
          actions: cardActions({
            channel: site.id,
            client: pageClient,
            session,
            greetAgain: () => void greetAgain(),
          }),
        },
        signal,
      );
      return whereWanted(hint, () => site.surface !== 'badge' || deps.greeting.chip === true);
    },
  };

  async function greetAgain(): Promise<void> {
    const next = await pageClient.greet().catch(() => undefined);
    if (!next) return;
    deps.greeting = next;
    words = createWordsInPage(next.language, next.texts);
  }

  dropLeftoverHighlights(document);
  const life = startPage(deps, script.signal);
  warmUpWhenIdle(life.reader, script.signal);
  return { ...life, refresh: () => void greetAgain().then(() => life.refresh()) };
}

interface Reading {
  readonly start: () => Promise<void>;
  readonly stop: () => void;
  readonly life: () => PageLife | undefined;
}

/** Calls that reach this tab. */
function listen(signal: AbortSignal, { start, stop, life }: Reading): void {
  const stops = [
    onMessage('agreed', async () => {
      await start();
      return true as const;
    }),
    onMessage('withdrawn', stop),
    onMessage('pageReport', () => life()?.report() ?? null),
    onMessage('openCard', () => life()?.openCard() ?? false),
    onMessage('changedElsewhere', () => life()?.refresh()),
  ];
  whenAborted(signal, () => {
    for (const off of stops) off();
  });
}
