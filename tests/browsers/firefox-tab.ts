import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Json } from './driver.ts';
import { chrome } from './firefox-chrome.ts';
import { keyCode, keyDowns, keyUps, typing } from './firefox-keys.ts';
import type { Marionette } from './marionette.ts';
import type { RawTab } from './tab.ts';

/** What Firefox can do in a tab. */
export function rawTab(marionette: Marionette, handle: string): RawTab {
  const within = <T>(focus: boolean, run: () => Promise<T>): Promise<T> =>
    marionette.exclusive(async () => {
      await marionette.send('WebDriver:SwitchToWindow', { handle, focus });
      return run();
    });
  const command = (name: string, parameters: Record<string, Json> = {}, focus = false) =>
    within(focus, () => marionette.send(name, parameters));
  const script = (text: string, args: readonly Json[], sandbox: string | null) =>
    command('WebDriver:ExecuteScript', { script: text, args, sandbox });
  const elementId = async (selector: string): Promise<Json> => {
    const found = await command('WebDriver:FindElement', {
      using: 'css selector',
      value: selector,
    });
    return Object.values(found ?? {})[0] ?? null;
  };
  const act = (actions: Json) => command('WebDriver:PerformActions', { actions }, true);
  return {
    url: async () => String(await command('WebDriver:GetCurrentURL')),
    goto: async (url) => void (await command('WebDriver:Navigate', { url })),
    reload: async () => void (await command('WebDriver:Refresh')),
    front: () => within(true, async () => undefined),
    resize: async (width, height) =>
      void (await command('WebDriver:SetWindowRect', { width, height }, true)),
    call: (source, args) => script(`return (${source})(...arguments)`, args, null),
    callWithRoots: (source, args) =>
      script(`${ALL_ROOTS}; return (${source})(roots(document), ...arguments)`, args, 'system'),
    clickAt: async ({ x, y }) => void (await act(mouseClick(x, y))),
    type: async (text) => void (await act(typing(text))),
    insert: async (text) =>
      void (await script('document.execCommand("insertText", false, arguments[0])', [text], null)),
    press: async (keys) => {
      const codes = keys.map(keyCode);
      await act([{ type: 'key', id: 'keyboard', actions: [...keyDowns(codes), ...keyUps(codes)] }]);
    },
    screenshot: async (path, selector) => {
      await mkdir(dirname(path), { recursive: true });
      const image = await command(
        'WebDriver:TakeScreenshot',
        { full: false, ...(selector !== undefined && { id: await elementId(selector) }) },
        true,
      );
      await writeFile(path, Buffer.from(String(image), 'base64'));
    },
    close: async () => void (await command('WebDriver:CloseWindow')),
    figures: async (collect) => {
      const [heap = 0, nodes = 0] = numbers(await script(FIGURES, [collect], 'system'));
      return { heap, nodes };
    },
    errors: async () => {
      const logged = strings(await script(LOGGED_ERRORS, [], 'system'));
      const id = Number(await script('return window.browsingContext.top.browserId', [], 'system'));
      const uncaught = await chrome(
        marionette,
        // 0: a content script's error, which comes without its tab.
        `return window.collectedErrors
          .filter((one) => [0, ${id}].includes(one.browser)).map((one) => one.text)`,
      );
      return [...strings(uncaught), ...logged];
    },
  };
}

/** Defines `roots`: every shadow root in and below a node; only privileged scripts see closed ones. */
const ALL_ROOTS = `
  const roots = (node) => [...node.querySelectorAll('*')].flatMap((element) => {
    const root = element.openOrClosedShadowRoot;
    return root && !root.isUAWidget?.() ? [root, ...roots(root)] : [];
  })
`;

/** Bytes of this page's process and elements in its document. */
const FIGURES = `
  if (arguments[0]) for (let round = 0; round < 3; round += 1) {
    Cu.forceGC();
    Cu.forceCC();
  }
  const memory = Cc['@mozilla.org/memory-reporter-manager;1'];
  const manager = memory.getService(Ci.nsIMemoryReporterManager);
  return [manager.heapAllocated, document.querySelectorAll('*').length];
`;

/** What this document and content scripts in it wrote with console.error. */
const LOGGED_ERRORS = `
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  return storage.getEvents(String(window.windowGlobalChild.innerWindowId))
    .filter((event) => event.level === 'error')
    .map((event) => event.arguments.map(String).join(' '));
`;

function mouseClick(x: number, y: number): Json {
  const actions = [
    { type: 'pointerMove', x, y, duration: 0, origin: 'viewport' },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  return [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }];
}

function numbers(value: unknown): number[] {
  return Array.isArray(value) ? value.map(Number) : [];
}

/** A list of strings out of an answer. */
export function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
