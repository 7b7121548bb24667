import type { Driver, Tab } from '../browsers/driver.ts';

/** The mailbox in a new tab; `query` as in `stand-in/page/options.ts`. */
export async function openMail(driver: Driver, query: string): Promise<Tab> {
  const tab = await driver.open(`https://mail.google.com/mail/u/0/${query}`);
  await tab.waitFor('tr.zA');
  return tab;
}
