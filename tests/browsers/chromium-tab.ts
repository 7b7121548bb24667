import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { CDPSession, KeyInput, Page, Protocol } from 'puppeteer-core';
import type { Figures, Json } from './driver.ts';
import type { RawTab } from './tab.ts';

/** What Chromium can do in a tab. `errors` is filled by its listener as they come. */
export function rawTab(page: Page, errors: readonly string[]): RawTab {
  let session: Promise<CDPSession> | undefined;
  const cdp = (): Promise<CDPSession> => (session ??= page.createCDPSession());
  return {
    url: async () => page.url(),
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    front: () => page.bringToFront(),
    resize: (width, height) => page.setViewport({ width, height }),
    call: (source, args) => page.evaluate(`(${source})(...${JSON.stringify(args)})`),
    callWithRoots: async (source, args) => callWithRoots(await cdp(), source, args),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    insert: (text) => page.keyboard.sendCharacter(text),
    press: (keys) => pressKeys(page, keys),
    screenshot: async (path, selector) => {
      await mkdir(dirname(path), { recursive: true });
      const element = selector === undefined ? page : await page.$(selector);
      await element?.screenshot({ path: withPng(path) });
    },
    close: () => page.close(),
    figures: async (collect) => figuresOf(await cdp(), collect),
    errors: async () => [...errors],
  };
}

/** Garbage is collected twice: what the first round sets free may hold the next. */
async function figuresOf(cdp: CDPSession, collect: boolean): Promise<Figures> {
  await cdp.send('Performance.enable');
  if (collect) {
    await cdp.send('HeapProfiler.collectGarbage');
    await cdp.send('HeapProfiler.collectGarbage');
  }
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string): number =>
    metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    heap: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    taskMs: of('TaskDuration') * 1000,
    scriptMs: of('ScriptDuration') * 1000,
  };
}

function withPng(path: string): `${string}.png` {
  return `${path.replace(/\.png$/, '')}.png`;
}

async function pressKeys(page: Page, keys: readonly string[]): Promise<void> {
  // The names are those of KeyboardEvent.key, which is what the driver's callers write too.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const named = keys as readonly KeyInput[];
  for (const key of named) await page.keyboard.down(key);
  for (const key of named.toReversed()) await page.keyboard.up(key);
}

async function callWithRoots(
  cdp: CDPSession,
  source: string,
  args: readonly Json[],
): Promise<unknown> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const ids: string[] = [];
  for (const { backendNodeId } of shadowRootsOf(root)) {
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
    if (object.objectId !== undefined) ids.push(object.objectId);
  }
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  const answer = await cdp.send('Runtime.callFunctionOn', {
    functionDeclaration: `(args, ...roots) => (${source})(roots, ...args)`,
    ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
    arguments: [{ value: args }, ...ids.map((objectId) => ({ objectId }))],
    returnByValue: true,
    awaitPromise: true,
  });
  if (answer.exceptionDetails !== undefined) {
    throw new Error(answer.exceptionDetails.exception?.description ?? 'failed in the page');
  }
  return answer.result.value;
}

function shadowRootsOf(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  const roots = (node.shadowRoots ?? []).filter((root) => root.shadowRootType !== 'user-agent');
  return [...roots, ...[...roots, ...(node.children ?? [])].flatMap(shadowRootsOf)];
}
