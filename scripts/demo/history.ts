import type { Driver, Tab } from '../../tests/browsers/driver.ts';
import { daniel, hana, nakamura } from '../../tests/stand-in/default-story.ts';
import { openRecords, untilRecorded } from '../../tests/story/records.ts';
import { agree, backToInbox, mailUrl, openThread } from '../../tests/story/steps.ts';

/** What each conversation leaves on record, all of that person together. */
const CONVERSATIONS = [
  { subject: 'Lovely to meet you', address: hana.address, entries: 1 },
  { subject: 'Saturday wheel course', address: daniel.address, entries: 1 },
  { subject: '秋の作品展', address: nakamura.address, entries: 3 },
  { subject: 'ろくろの高さ', address: nakamura.address, entries: 6 },
  { subject: '釉薬のご相談', address: nakamura.address, entries: 10 },
] as const;

/** Agrees and opens each conversation once, so that there is a history to speak of. */
export async function withHistory(driver: Driver, query: string): Promise<Tab> {
  const tab = await driver.open(mailUrl(query));
  await agree(driver);
  const records = await openRecords(driver);
  await tab.bringToFront();
  for (const { subject, address, entries } of CONVERSATIONS) {
    await openThread(tab, subject);
    await untilRecorded(records, address, entries);
  }
  await backToInbox(tab);
  await records.close();
  await tab.bringToFront();
  return tab;
}
