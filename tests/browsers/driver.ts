/** The browsers that a test can run in. */
export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** Folder of a built extension; without it the browser has none. */
  readonly extensionDir?: string;
  /** Port of the stand-in: all that the browser can reach, under the hosts of every site. */
  readonly standInPort: number;
  /** Default true. */
  readonly headless?: boolean;
  /** Default: a throw-away profile, removed at close. */
  readonly userDataDir?: string;
  /** What `navigator.language` says, such as `ja`; default `en-US`. */
  readonly lang?: string;
}

/** A browser with the extension in it. Nothing in it reaches a host but the stand-in. */
export interface Driver {
  readonly browserName: BrowserName;
  /** Chromium: the 32 letters; Firefox: the UUID of its addresses. */
  readonly extensionId: string;
  /** The address of one of the extension's own pages, such as `popup.html`. */
  extensionUrl(path: string): string;
  /** Opens a new tab in front. */
  open(url: string): Promise<Tab>;
  /** All tabs, also those that the extension opened. */
  tabs(): Promise<readonly Tab[]>;
  /** Waits for a tab whose address contains `part`. */
  tab(part: string): Promise<Tab>;
  /** Stops the service worker or event page, as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Installs the extension again from its folder while its tabs stay open: an update. */
  reloadExtension(): Promise<void>;
  /** From now on the browser says yes when the extension asks for these optional hosts. */
  willAllow(patterns: readonly string[]): Promise<void>;
  /** The text on the toolbar button while `tab` is in front. */
  badgeText(tab: Tab): Promise<string>;
  /** Every attempt of anything in this browser to reach another host than the stand-in. */
  requests(): readonly OutsideRequest[];
  /** Errors of tabs and of the extension's background. */
  errors(): Promise<readonly string[]>;
  /** Settles when the browser is gone: closed here, or by the person at its window. */
  ended(): Promise<void>;
  close(): Promise<void>;
}

export interface OutsideRequest {
  /** `CONNECT` for https and wss. */
  readonly method: string;
  /** `host:port`, or the whole address for plain http. */
  readonly target: string;
}

/** What travels between the test and the page: JSON. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a tab holds and has cost so far. What a browser cannot tell is absent. */
export interface Figures {
  /** Bytes in use: Chromium the script heap of page and content scripts, Firefox the whole process. */
  readonly heap: number;
  /** Nodes: Chromium all that live, Firefox those in the document. */
  readonly nodes: number;
  readonly listeners?: number;
  /** Milliseconds the main thread was busy since the page began, and how many of them in scripts. */
  readonly taskMs?: number;
  readonly scriptMs?: number;
}

/** One tab. Each act brings the tab to the front where a real mouse or keyboard needs it. */
export interface Tab {
  url(): Promise<string>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  bringToFront(): Promise<void>;
  /** Makes what shows of the page so many CSS pixels large; Firefox: its window, and never narrower than 450. */
  resize(width: number, height: number): Promise<void>;
  /** Waits for the element, scrolls it into view and clicks its middle with a trusted mouse. */
  click(selector: string): Promise<void>;
  /** Types key by key; into `selector` after clicking it, or where the caret is. */
  type(text: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  /** Inserts long text at the caret at once, as pasting does. */
  insert(text: string): Promise<void>;
  /** `Enter`, `Control+Enter`, `Shift+Tab`, … */
  press(combo: string): Promise<void>;
  /** Runs a self-contained function in the page; arguments and result are JSON. */
  evaluate<A extends readonly Json[], R>(
    run: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R>;
  /** Waits until the element is there, or the function gives something true; returns that. */
  waitFor(selector: string): Promise<true>;
  waitFor<A extends readonly Json[], R>(
    run: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<NonNullable<R>>;
  /** Visible text of the page or of an element; empty where it is missing. */
  text(selector?: string): Promise<string>;
  /** A picture of the window, or of one element. */
  screenshot(path: string, selector?: string): Promise<void>;
  close(): Promise<void>;
  /** Counts; `collect`: after everything that can be thrown away has been. */
  figures(collect: boolean): Promise<Figures>;
  /** Errors of this tab so far: uncaught, and written to its console. */
  errors(): Promise<readonly string[]>;
  /** What stands in shadow roots of this page, closed ones too. */
  readonly shadow: Shadow;
}

/** Which nodes are meant: all that is given must fit. A string fits as a whole, a RegExp anywhere. */
export interface ShadowQuery {
  readonly role?: string;
  readonly name?: string | RegExp;
  readonly selector?: string;
}

export interface ShadowNode {
  readonly role: string;
  /** Accessible name: `aria-label`, `aria-labelledby`, else the text. */
  readonly name: string;
  readonly text: string;
  /** `aria-*` attributes without the prefix. */
  readonly aria: Readonly<Record<string, string>>;
  readonly focused: boolean;
  readonly visible: boolean;
  /** CSS pixels of the viewport. */
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

export interface Shadow {
  /** How many elements of the page hold a shadow root. */
  hosts(): Promise<number>;
  /** Visible text of all roots. */
  text(): Promise<string>;
  find(query: ShadowQuery): Promise<readonly ShadowNode[]>;
  /** Waits for the first visible one. */
  waitFor(query: ShadowQuery): Promise<ShadowNode>;
  /** Waits until none is visible. */
  waitForNone(query: ShadowQuery): Promise<void>;
  /** Waits for the first visible one and clicks its middle with a trusted mouse. */
  click(query: ShadowQuery): Promise<void>;
  /** Runs a self-contained function with the roots as its first argument. */
  evaluate<A extends readonly Json[], R>(
    run: (roots: readonly ShadowRoot[], ...args: A) => R,
    ...args: A
  ): Promise<R>;
}
