import browser from 'webextension-polyfill';
import { leaveTabs, settleSends, UNPROVED_MS } from '../store/sends.ts';
import type { OndoDatabase } from '../store/schema.ts';
import { storeContext } from './context.ts';

const ALARM = 'settle-sends';

/** Looks again at sends without proof, a little after their time has run out. */
export async function settleLater(): Promise<void> {
  await browser.alarms.create(ALARM, { delayInMinutes: UNPROVED_MS / 60_000 + 0.1 });
}

/** Decides about sends whose proof never came, and comes again while some still wait. */
export async function settle(db: OndoDatabase): Promise<void> {
  const waiting = await settleSends(await storeContext(db), isTabAlive);
  if (waiting > 0) await settleLater();
}

/** The same after a start of the browser, when every tab a send came from is gone. */
export async function settleAfterStart(db: OndoDatabase): Promise<void> {
  await leaveTabs(await storeContext(db));
  await settle(db);
}

/** Must be called in the first turn of the background: that is how an alarm wakes it. */
export function settleOnAlarm(db: OndoDatabase): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) void settle(db);
  });
}

async function isTabAlive(tab: number): Promise<boolean> {
  return browser.tabs.get(tab).then(
    () => true,
    () => false,
  );
}
