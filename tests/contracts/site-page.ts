import { vi } from 'vitest';
import type { Composer, Conversation, Site, SiteListener } from '../../utils/sites/site.ts';
import type { SiteHealth } from '../../utils/vocabulary/health.ts';
import { everywhere, openFrames, openShadows } from './site-shadows.ts';

/** Longer than any site waits before it tells of a drift, milliseconds. */
export const SETTLED = 5_000;

/** Makes the test's document the page `html`; fields count as typed in, as in a living page. */
export function showPage(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const fresh = parsed.documentElement;
  // The page before may have hidden members of the document behind names.
  const old = Reflect.get(Document.prototype, 'documentElement', document);
  Node.prototype.replaceChild.call(document, fresh, old);
  openShadows(fresh);
  openFrames(fresh);
  for (const field of everywhere(fresh, 'input:not([type=hidden]), textarea')) {
    const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
    if (!isField) continue;
    const { value } = field;
    field.value = value;
  }
}

/** Everything a site told, in the order it told it. */
export interface Told {
  readonly composers: Composer[];
  readonly conversations: Conversation[];
  readonly health: SiteHealth[];
  /** `intended`, `confirmed` or `withdrawn`, a blank, and the id of the send. */
  readonly sends: string[];
}

function listenerInto(told: Told): SiteListener {
  return {
    composerOpened: (composer) => void told.composers.push(composer),
    sendIntended: (id) => void told.sends.push(`intended ${id}`),
    sendConfirmed: (id) => void told.sends.push(`confirmed ${id}`),
    sendWithdrawn: (id) => void told.sends.push(`withdrawn ${id}`),
    conversationShown: (conversation) => void told.conversations.push(conversation),
    healthChanged: (health) => void told.health.push(health),
  };
}

/** Starts `site` on the test's document. The clock is vitest's. */
export function startSite(site: Site, signal: AbortSignal): Told {
  const told: Told = { composers: [], conversations: [], health: [], sends: [] };
  site.start({ document, now: () => Date.now() }, listenerInto(told), signal);
  return told;
}

/** Lets observers and timers run for so many milliseconds. */
export async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}
