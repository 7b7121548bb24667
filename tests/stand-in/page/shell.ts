import type { App } from './app.ts';
import { newDraft } from './draft.ts';
import { el } from './element.ts';
import { LISTS, threadsOf, type ListName } from './list.ts';

/** What stands around the list or thread. */
export interface Shell {
  /** Holds the views; only one is visible. */
  readonly views: HTMLElement;
  /** Counts, current list and title. */
  update(current: string): void;
  /** Puts a floating compose beside the others. */
  float(box: HTMLElement): void;
}

/** Builds banner, top bar, navigation. */
export function makeShell(app: App): Shell {
  const views = el('div', 'nH bkK', { look: 's-views' });
  const links = new Map(LISTS.map((name) => [name, navLink(app, name)]));
  const nav = el('nav', 'aeN', { look: 's-nav' }, [composeButton(app), ...links.values()]);
  const page = el('div', 'nH', { look: 's-page' }, [
    el('div', '', { look: 's-banner', role: 'note' }, [app.words.banner]),
    topBar(app),
    el('div', 'nH', { look: 's-columns' }, [nav, views]),
  ]);
  document.body.append(page);
  let dock: HTMLElement | undefined;
  return {
    views,
    update: (current) => updateNav(app, links, current),
    float: (box) => {
      // The site makes this holder only when the first compose opens.
      dock ??= makeDock();
      dock.append(box);
    },
  };
}

function makeDock(): HTMLElement {
  const row = el('div', 'no', { look: 's-dock' });
  const holder = el('div', 'dw', {}, [
    el('div', '', {}, [el('div', 'nH', {}, [el('div', 'nH', {}, [row])])]),
  ]);
  document.body.append(holder);
  return row;
}

function topBar(app: App): HTMLElement {
  const { name, address } = app.mailbox.account;
  const account = el(
    'a',
    'gb_A gb_Xa',
    {
      look: 's-account',
      href: 'https://accounts.google.com/SignOutOptions',
      role: 'button',
      'aria-label': app.words.account(`${name} (${address})`),
    },
    [name.slice(0, 1)],
  );
  account.addEventListener('click', (event) => event.preventDefault());
  return el('header', '', { look: 's-top' }, [
    el('span', '', { look: 's-product' }, [app.words.product]),
    el('span', '', { look: 's-address s-quiet' }, [address]),
    account,
  ]);
}

function composeButton(app: App): HTMLElement {
  const button = el(
    'div',
    'T-I T-I-KE L3',
    { look: 's-compose-button', role: 'button', tabindex: '0' },
    [app.words.compose],
  );
  const open = (): void => app.open(newDraft(app.options));
  button.addEventListener('click', open);
  button.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') open();
  });
  return el('div', 'z0', {}, [button]);
}

function navLink(app: App, name: ListName): HTMLElement {
  return el('a', 'J-Ke n0', { look: 's-nav-link', href: `#${name}` }, [app.words[name]]);
}

function updateNav(app: App, links: ReadonlyMap<ListName, HTMLElement>, current: string): void {
  for (const [name, link] of links) {
    const count = countOf(app, name);
    link.textContent = app.words[name] + (count === 0 ? '' : ` (${count})`);
    link.classList.toggle('s-current', name === current);
    if (name === current) document.title = `${link.textContent} - ${app.mailbox.account.address}`;
  }
}

function countOf(app: App, name: ListName): number {
  if (name === 'inbox') return threadsOf(app, name).filter((thread) => thread.unread).length;
  if (name === 'drafts') return app.mailbox.drafts.length;
  return name === 'scheduled' ? app.mailbox.scheduled.length : 0;
}
