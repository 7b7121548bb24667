import type { Figures, Json, Shadow, ShadowNode, ShadowQuery, Tab } from './driver.ts';
import { hasElement, middleOf, visibleText, type Point } from './page-script.ts';
import { findInRoots, textOfRoots, type PlainQuery } from './shadow-script.ts';
import { until } from './until.ts';

/** What a browser must be able to do in a tab; the rest is the same for all. */
export interface RawTab {
  url(): Promise<string>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  front(): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Calls the function written in `source`. */
  call(source: string, args: readonly Json[]): Promise<unknown>;
  /** The same with the page's shadow roots, open and closed, as its first argument. */
  callWithRoots(source: string, args: readonly Json[]): Promise<unknown>;
  clickAt(point: Point): Promise<void>;
  type(text: string): Promise<void>;
  insert(text: string): Promise<void>;
  press(keys: readonly string[]): Promise<void>;
  screenshot(path: string, selector?: string): Promise<void>;
  close(): Promise<void>;
  figures(collect: boolean): Promise<Figures>;
  errors(): Promise<readonly string[]>;
}

/** A function of any arguments, as far as its text goes. */
type Sendable = (...args: never[]) => unknown;

/** Makes a tab out of what the browser can do. */
export function makeTab(raw: RawTab): Tab {
  const evaluate = <R>(run: Sendable, ...args: readonly Json[]): Promise<R> =>
    received(raw.call(String(run), args));
  const click = async (selector: string): Promise<void> => {
    await raw.front();
    await raw.clickAt(await until(`a click on ${selector}`, () => pointOf(raw, selector)));
  };
  return {
    url: () => raw.url(),
    goto: (url) => raw.goto(url),
    reload: () => raw.reload(),
    bringToFront: () => raw.front(),
    resize: (width, height) => raw.resize(width, height),
    click,
    type: async (first: string, second?: string) => {
      if (second !== undefined) await click(first);
      await raw.front();
      await raw.type(second ?? first);
    },
    insert: async (text) => {
      await raw.front();
      await raw.insert(text);
    },
    press: async (combo) => {
      await raw.front();
      await raw.press(combo.split('+'));
    },
    evaluate,
    waitFor: <R>(wanted: string | Sendable, ...args: readonly Json[]) =>
      typeof wanted === 'string'
        ? until(wanted, () => evaluate<R>(hasElement, wanted))
        : until(String(wanted), () => evaluate<R>(wanted, ...args)),
    text: (selector = 'body') => evaluate(visibleText, selector),
    screenshot: (path, selector) => raw.screenshot(path, selector),
    close: () => raw.close(),
    figures: (collect) => raw.figures(collect),
    errors: () => raw.errors(),
    shadow: makeShadow(raw),
  };
}

function makeShadow(raw: RawTab): Shadow {
  const evaluate = <R>(run: Sendable, ...args: readonly Json[]): Promise<R> =>
    received(raw.callWithRoots(String(run), args));
  const find = (query: ShadowQuery): Promise<ShadowNode[]> =>
    received(raw.callWithRoots(String(findInRoots), [{ ...plain(query) }]));
  const visible = async (query: ShadowQuery): Promise<ShadowNode | undefined> =>
    (await find(query)).find((node) => node.visible);
  const waitFor = (query: ShadowQuery): Promise<ShadowNode> =>
    until(`${describe(query)} in a shadow root`, () => visible(query));
  return {
    hosts: () => evaluate((roots: readonly ShadowRoot[]) => roots.length),
    text: () => evaluate(textOfRoots),
    find,
    waitFor,
    waitForNone: async (query) => {
      await until(`no ${describe(query)}`, async () => (await visible(query)) === undefined);
    },
    click: async (query) => {
      await raw.front();
      const { x, y, width, height } = (await waitFor(query)).box;
      await raw.clickAt({ x: Math.floor(x + width / 2), y: Math.floor(y + height / 2) });
    },
    evaluate,
  };
}

function pointOf(raw: RawTab, selector: string): Promise<Point | null> {
  return received(raw.call(String(middleOf), [selector]));
}

/**
 * The one boundary between the page and the test's types: what comes is the JSON of what the sent
 * function returned.
 */
async function received<R>(answer: Promise<unknown>): Promise<R> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return (await answer) as R;
}

function plain(query: ShadowQuery): PlainQuery {
  const { name } = query;
  const exact =
    typeof name === 'string' ? `^${name.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&')}$` : '';
  return {
    role: query.role ?? '',
    selector: query.selector ?? '*',
    source: name instanceof RegExp ? name.source : exact,
    flags: name instanceof RegExp ? name.flags.replaceAll(/[gy]/g, '') : '',
  };
}

function describe(query: ShadowQuery): string {
  return [query.role, query.name, query.selector].filter((part) => part !== undefined).join(' ');
}

/** The first of the tabs whose address contains `part`. */
export async function tabAt(
  tabs: () => Promise<readonly Tab[]>,
  part: string,
): Promise<Tab | undefined> {
  for (const tab of await tabs()) if ((await tab.url()).includes(part)) return tab;
  return undefined;
}
