import browser from 'webextension-polyfill';
import { changeItem } from '../store/change-item.ts';
import { hasAgreed, remindedItem } from '../store/preferences.ts';
import { promisesDue } from '../store/promises.ts';
import type { OndoDatabase } from '../store/schema.ts';
import { REMINDER } from './badge.ts';

const ALARM = 'remind-of-promises';
const EVERY_MINUTES = 60;
const DAY_MS = 86_400_000;
/** More promises than anybody keeps; a bound for the list of those already told. */
const MOST_TOLD = 500;
const LOOKED_AT = 50;

/**
 * Marks the toolbar button where a promise has come due that was not told of before: once, and gently.
 * Opening the popup takes the mark away.
 * @returns whether there was something to tell.
 */
export async function remind(db: OndoDatabase, now: number): Promise<boolean> {
  if (!(await hasAgreed())) return false;
  // A promise is late from the day after its own: on its day it is due.
  const due = await promisesDue(db, now + DAY_MS, LOOKED_AT);
  const ids = due.map(({ entry }) => entry.id);
  const told = await changeItem(remindedItem, (before) =>
    [...before, ...ids.filter((id) => !before.includes(id))].slice(-MOST_TOLD),
  );
  if (ids.every((id) => told.includes(id))) return false;
  await browser.action.setBadgeBackgroundColor({ color: REMINDER.color });
  await browser.action.setBadgeText({ text: REMINDER.text });
  return true;
}

/** Must be called in the first turn of the background: that is how an alarm wakes it. */
export function remindOnAlarm(db: OndoDatabase): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) void remind(db, Date.now());
  });
  void keepAlarm();
}

/** Making an alarm anew would put it off each time the worker wakes. */
async function keepAlarm(): Promise<void> {
  if (await browser.alarms.get(ALARM)) return;
  await browser.alarms.create(ALARM, { delayInMinutes: 1, periodInMinutes: EVERY_MINUTES });
}
