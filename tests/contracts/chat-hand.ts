import { vi } from 'vitest';
import type { Site } from '../../utils/sites/site.ts';
import type { SiteFixture } from './site-fixtures.ts';
import { pass, showPage, startSite } from './site-page.ts';
import type { Told } from './site-page.ts';

/** A page of a site for direct messages with somebody's hand at it. */
export interface ChatHand {
  readonly told: Told;
  /** What became of the sends so far, without their numbers. */
  sends(): readonly string[];
  press(target: Element, key?: KeyboardEventInit): Promise<void>;
  click(target: Element): Promise<void>;
  /** The page goes to another path and lets `change` happen. */
  goTo(path: string, change?: () => void): Promise<void>;
  stop(): void;
}

/** Opens the page and starts the site on it; the clock is vitest's until `stop`. */
export async function handAt(site: Site, fixture: SiteFixture): Promise<ChatHand> {
  vi.useFakeTimers({ now: fixture.expected.now });
  history.replaceState(null, '', new URL(fixture.expected.url).pathname);
  showPage(fixture.html);
  const end = new AbortController();
  const told = startSite(site, end.signal);
  await pass(100);
  const common = { bubbles: true, cancelable: true, composed: true };
  const happen = async (target: Element, event: Event): Promise<void> => {
    target.dispatchEvent(event);
    await pass(1);
  };
  return {
    told,
    sends: () => told.sends.map((one) => one.split(' ')[0] ?? ''),
    press: (target, key = {}) =>
      happen(target, new KeyboardEvent('keydown', { ...common, key: 'Enter', ...key })),
    click: (target) => happen(target, new MouseEvent('click', common)),
    goTo: async (path, change) => {
      history.replaceState(null, '', path);
      change?.();
      await pass(2_000);
    },
    stop: () => {
      end.abort();
      vi.useRealTimers();
    },
  };
}

/** The first element that matches, which must be there. */
export function need(root: ParentNode, css: string): Element {
  const found = root.querySelector(css);
  if (!found) throw new Error(`the page holds no ${css}`);
  return found;
}

/** The fixture of a folder with this name, without its date. */
export function named(fixtures: readonly SiteFixture[], name: string): SiteFixture {
  const found = fixtures.find((one) => one.name.endsWith(`-${name}`));
  if (!found) throw new Error(`no fixture ${name}`);
  return found;
}
