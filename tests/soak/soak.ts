import type { BrowserName, Driver, Tab } from '../browsers/driver.ts';
import { launch } from '../browsers/launch.ts';
import { startStandIn } from '../stand-in/server.ts';
import { openMail } from './open-mail.ts';
import { openRecords } from '../story/records.ts';
import { agree, compose, discard, hint } from '../story/steps.ts';
import { measureComposes } from './composes.ts';
import { figuresText, growth, inPercent, MOST_GROWTH } from './growth.ts';
import { ledgerStorm } from './ledger.ts';
import { fillPage, mutate, NODES, PER_SECOND } from './mutations.ts';
import { seeded } from '../../scripts/train/random.ts';

/** How long and how wild. */
export interface Weather {
  readonly composes: number;
  readonly seconds: number;
  readonly sends: number;
  readonly seed: number;
}

const PITCH = 'My wheel course starts on Monday. Only two seats are left, book yours now for $480.';

/**
 * All storms in one browser, each on a page of its own.
 * @returns what went wrong, in words; empty where all held.
 */
export async function soak(
  browserName: BrowserName,
  extensionDir: string,
  weather: Weather,
): Promise<string[]> {
  const standIn = await startStandIn({ port: 0 });
  const driver = await launch(browserName, { extensionDir, standInPort: standIn.port });
  try {
    await agree(driver);
    const wrong = [
      ...(await soakComposes(driver, weather)),
      ...(await soakMutations(driver, weather)),
      ...(await soakLedger(driver, weather)),
      ...(await driver.errors()),
      ...driver.requests().map(({ target }) => `a request to ${target}`),
    ];
    return wrong;
  } finally {
    await driver.close();
    await standIn.close();
  }
}

async function soakComposes(driver: Driver, { composes }: Weather): Promise<string[]> {
  const { early, from, to } = await measureComposes(driver, composes);
  console.log(`After ${early} composes: ${figuresText(from)}`);
  console.log(`After ${composes} composes: ${figuresText(to)}`);
  const grown = Object.entries(growth(from, to));
  for (const [name, share] of grown) console.log(`  ${name}: ${inPercent(share)}`);
  return grown
    .filter(([, share]) => !(share < MOST_GROWTH))
    .map(([name, share]) => `${name} grew by ${inPercent(share)} in ${composes} composes`);
}

async function soakMutations(driver: Driver, { seconds }: Weather): Promise<string[]> {
  const tab = await openMail(driver, '?undo=0');
  await compose(tab, 'storm@soak.example.com', 'Course', PITCH);
  await fillPage(tab);
  await mutate(tab, seconds);
  const words = await right(tab);
  const errors = await tab.errors();
  await tab.close();
  console.log(`${NODES} nodes, ${PER_SECOND} changes a second for ${seconds} s: ${words}`);
  return errors.map((error) => `in the storm of changes: ${error}`);
}

/** Right hints afterwards: of the draft that was open, of one that is begun now. */
async function right(tab: Tab): Promise<string> {
  const first = await hint(tab, /too early|stop and think/);
  await discard(tab);
  await compose(tab, 'after@soak.example.com', 'Sunday', 'Thank you for the tea on Sunday.');
  const second = await hint(tab, /fine/);
  await discard(tab);
  return [first, second].map(({ name }) => `"${name}"`).join(', then ');
}

async function soakLedger(driver: Driver, { sends, seed }: Weather): Promise<string[]> {
  const records = await openRecords(driver);
  const tab = await openMail(driver, '?undo=1');
  const { done, wrong } = await ledgerStorm(tab, records, sends, seeded(seed));
  const text = Object.entries(done).map(([deed, count]) => `${deed} ${count}`);
  console.log(`Drafts at random: ${text.join(', ')}; wrong in the ledger: ${wrong.length}`);
  return [...wrong];
}
