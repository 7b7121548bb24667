import type { Tab } from '../browsers/driver.ts';
import { until } from '../browsers/until.ts';
import { kindsOf } from '../story/records.ts';
import { compose } from '../story/steps.ts';

const THANKS = 'Thank you so much for your help with the kiln. It was very kind of you.';
const DEEDS = ['send', 'send', 'keys', 'discard', 'close', 'undo', 'switch'] as const;
type Deed = (typeof DEEDS)[number];

const SUBJECTS = ['Lovely to meet you', 'Saturday wheel course', '秋の作品展'];

/**
 * Sends, takes back, discards, closes and goes elsewhere at random, each time with somebody new.
 * @returns what did not end as it must: one entry of who was sent something, none of all others.
 */
export async function ledgerStorm(
  tab: Tab,
  records: Tab,
  count: number,
  random: () => number,
): Promise<{ readonly done: Readonly<Record<string, number>>; readonly wrong: readonly string[] }> {
  const deeds: { readonly deed: Deed; readonly address: string }[] = [];
  for (let at = 0; at < count; at += 1) {
    const deed = DEEDS[Math.floor(random() * DEEDS.length)] ?? 'send';
    const address = `${deed}${at}@ledger.example.com`;
    await compose(tab, address, `Thanks ${at}`, THANKS);
    await finish(tab, deed, random);
    deeds.push({ deed, address });
  }
  const wrong: string[] = [];
  for (const { deed, address } of deeds) {
    const wanted = deed === 'send' || deed === 'keys' ? 1 : 0;
    await until(`${wanted} entries of ${address}`, async () => {
      return (await kindsOf(records, address)).length === wanted;
    }).catch((error: unknown) => wrong.push(String(error)));
  }
  const done = Object.fromEntries(
    DEEDS.map((deed) => [deed, deeds.filter((one) => one.deed === deed).length]),
  );
  return { done, wrong };
}

async function finish(tab: Tab, deed: Deed, random: () => number): Promise<void> {
  switch (deed) {
    case 'send':
      return tab.click('.aoI .aoO');
    case 'keys':
      return tab.press('Control+Enter');
    case 'discard':
      return throwAway(tab);
    case 'close':
      return tab.click('.Ha');
    case 'undo':
      await tab.click('.aoI .aoO');
      await tab.click('#link_undo');
      return throwAway(tab);
    case 'switch':
      await goElsewhere(tab, SUBJECTS[Math.floor(random() * SUBJECTS.length)] ?? '');
      return throwAway(tab);
  }
}

async function throwAway(tab: Tab): Promise<void> {
  await tab.click('.aoI .oh');
  await tab.waitFor(() => document.querySelector('.aoI') === null);
}

/** To a thread and back, with the draft open. */
async function goElsewhere(tab: Tab, subject: string): Promise<void> {
  const go = (wanted: string): boolean => {
    const rows = [...document.querySelectorAll<HTMLElement>('tr.zA')];
    const row = rows.find((one) => one.offsetParent !== null && one.innerText.includes(wanted));
    row?.click();
    return row !== undefined;
  };
  await tab.waitFor(go, subject);
  await tab.waitFor(() => {
    const titles = [...document.querySelectorAll<HTMLElement>('h2.hP')];
    return titles.some((one) => one.offsetParent !== null);
  });
  await tab.evaluate(() => {
    location.hash = '#inbox';
  });
  await tab.waitFor(() =>
    [...document.querySelectorAll<HTMLElement>('tr.zA')].some((one) => one.offsetParent !== null),
  );
}
