import type { Driver } from '../../tests/browsers/driver.ts';
import { withHistory } from './history.ts';

const STORY = `
Ondo is open on a stand-in mailbox. Nothing leaves this machine. Try this:
  1. Compose to hana.sato@example.jp, whom you met two days ago, and offer her your course.
  2. Open "Lovely to meet you at the fair", reply, thank her and answer her question instead.
  3. Make the same offer to nakamura.naoki@example.jp, after months of exchange.
  4. Open "Saturday wheel course" and tell Daniel, who asked, what it costs.
Ondo's button (behind the puzzle piece of the toolbar) shows the person. Close the window to end.
`;

/** Leaves the browser to a person, with the history already there, until its window is closed. */
export async function handOver(driver: Driver): Promise<void> {
  await withHistory(driver, 'undo=5');
  console.log(STORY);
  await driver.ended();
}
