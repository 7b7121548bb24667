import type { Driver, Tab } from '../browsers/driver.ts';
import { buildFor } from '../browsers/build.ts';
import { installedBrowser } from '../browsers/find-browser.ts';
import { launch } from '../browsers/launch.ts';
import { measureComposes } from '../soak/composes.ts';
import { growth, inPercent, MOST_GROWTH } from '../soak/growth.ts';
import { fillPage, mutate } from '../soak/mutations.ts';
import { startStandIn } from '../stand-in/server.ts';
import { agree, compose, hint } from '../story/steps.ts';
import { takeTurns, type Taker, type Timing } from './measure.ts';
import { compare, type Row } from './rows.ts';

const MAIL = 'https://mail.google.com/mail/u/0/?undo=0';
/** The original of a message: Ondo keeps away from it, and the stand-in shows its mailbox there. */
const WITHOUT_ONDO = `${MAIL}&view=om`;
const STORM_SECONDS = 2;
const PRESSES = 100;
/** As many as the soak. */
const COMPOSES = 500;
const TEXT = 'My wheel course starts on Monday. Book your seat now for $480.';

/**
 * What Ondo costs a mail page, in Chromium: milliseconds of its main thread, beside the same page
 * without Ondo in which somebody else listens and does nothing. Empty where there is no Chromium.
 */
export async function benchPage(count = COMPOSES): Promise<Row[]> {
  if (!installedBrowser('chromium')) {
    console.log('\nNo Chromium: what Ondo costs a page was not measured.');
    return [];
  }
  const standIn = await startStandIn({ port: 0 });
  const driver = await launch('chromium', {
    extensionDir: buildFor('chromium'),
    standInPort: standIn.port,
  });
  try {
    await agree(driver);
    const ours = await openDraft(driver, MAIL);
    await hint(ours, /too early|stop and think/);
    const theirs = await openDraft(driver, WITHOUT_ONDO);
    const bare = await openDraft(driver, WITHOUT_ONDO);
    await theirs.evaluate(listenAndDoNothing);
    return [
      ...(await storm(ours, theirs, bare)),
      ...(await presses('A key pressed in a draft', press, ours, theirs)),
      ...(await presses('A click in a draft', click, ours, theirs)),
      ...(await composes(driver, count)),
    ];
  } finally {
    await driver.close();
    await standIn.close();
  }
}

async function openDraft(driver: Driver, url: string): Promise<Tab> {
  const tab = await driver.open(url);
  await compose(tab, 'bench@example.com', 'Course', TEXT);
  await fillPage(tab);
  return tab;
}

/** Runs in the page. */
function listenAndDoNothing(): void {
  const nothing = (): void => undefined;
  new MutationObserver(nothing).observe(document.body, { childList: true, subtree: true });
  for (const type of ['mousedown', 'mouseup', 'click', 'keydown']) {
    document.addEventListener(type, nothing, { capture: true });
  }
}

async function storm(ours: Tab, theirs: Tab, bare: Tab): Promise<Row[]> {
  const taker = (name: string, tab: Tab): Taker => ({
    name,
    take: () => mainThread(tab, () => mutate(tab, STORM_SECONDS), STORM_SECONDS),
  });
  const taken = await takeTurns([
    taker('Ondo', ours),
    taker('an observer', theirs),
    taker('nobody', bare),
  ]);
  const [mine, observer, nobody] = taken;
  if (!mine || !observer || !nobody) return [];
  const what = 'A second of 1,000 changes in 20,000 nodes';
  // Ondo may take twice what an observer takes that does nothing.
  const beside = 'an observer that does nothing';
  return [
    compare({ what, beside, ours: mine, theirs: observer, atLeast: 0.5 }),
    compare({ what, beside: 'no observer at all', ours: mine, theirs: nobody }),
  ];
}

/** What stays behind, as figures and as a share. */
async function composes(driver: Driver, count: number): Promise<Row[]> {
  const { early, from, to } = await measureComposes(driver, count);
  const shown: Readonly<Record<string, readonly [string, string]>> = {
    heap: [inMB(to.heap), inMB(from.heap)],
    nodes: [String(to.nodes), String(from.nodes)],
    listeners: [String(to.listeners), String(from.listeners)],
  };
  return Object.entries(growth(from, to)).map(([name, share]) => ({
    what: `Page after ${count} composes: ${name}`,
    beside: `after ${early} of them`,
    ours: shown[name]?.[0] ?? '',
    theirs: shown[name]?.[1] ?? '',
    ratio: inPercent(share),
    aim: `< +5 %: ${share < MOST_GROWTH ? 'held' : 'missed'}`,
  }));
}

function inMB(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}

async function presses(
  what: string,
  act: (tab: Tab) => Promise<void>,
  ours: Tab,
  theirs: Tab,
): Promise<Row[]> {
  const many = async (tab: Tab): Promise<void> => {
    for (let at = 0; at < PRESSES; at += 1) await act(tab);
  };
  const taker = (name: string, tab: Tab): Taker => ({
    name,
    take: () => mainThread(tab, () => many(tab), PRESSES),
  });
  const [mine, empty]: Timing[] = await takeTurns([taker('Ondo', ours), taker('empty', theirs)]);
  if (!mine || !empty) return [];
  return [compare({ what, beside: 'empty listeners', ours: mine, theirs: empty, atLeast: 0.5 })];
}

/** A key that writes nothing: what is measured is the listening, not the reading. */
const press = (tab: Tab): Promise<void> => tab.press('Shift');
const click = (tab: Tab): Promise<void> => tab.click('.aoI [g_editable=true]');

/** Milliseconds of the page's main thread for each of `times`. */
async function mainThread(tab: Tab, work: () => Promise<void>, times: number): Promise<number> {
  await tab.bringToFront();
  const before = await tab.figures(true);
  await work();
  const after = await tab.figures(false);
  return ((after.taskMs ?? Number.NaN) - (before.taskMs ?? Number.NaN)) / times;
}
