import { parseArgs } from 'node:util';
import { buildFor } from '../tests/browsers/build.ts';
import type { BrowserName } from '../tests/browsers/driver.ts';
import { soak } from '../tests/soak/soak.ts';

const USAGE = `usage: npm run soak [-- --firefox] [--composes N] [--seconds N] [--sends N] [--seed N]

Storms in a real browser with the built extension, on the stand-in mailbox:
- N composes (500) opened, written and thrown away: heap, nodes and listeners after all of them
  against after a fifth of them; more than 5 % of growth fails;
- a page of 20,000 nodes changed 1,000 times a second for N seconds (10): no error, right hints;
- N drafts (60) sent, undone, discarded, closed and left at random: what was sent counts once, all
  else never. The seed is printed; the same seed does the same.

Costs: about eight minutes of one browser and one core (Firefox about twelve), 1 GB of memory,
nothing outside .output and a throw-away profile. Exits 1 where something did not hold.`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    firefox: { type: 'boolean', default: false },
    composes: { type: 'string', default: '500' },
    seconds: { type: 'string', default: '10' },
    sends: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
if (values.help) console.log(USAGE);
else await main(values.firefox ? 'firefox' : 'chromium');

async function main(browserName: BrowserName): Promise<void> {
  const weather = {
    composes: Number(values.composes),
    seconds: Number(values.seconds),
    sends: Number(values.sends),
    seed: Number(values.seed),
  };
  console.log(`Soak in ${browserName}, seed ${weather.seed}`);
  const wrong = await soak(browserName, buildFor(browserName), weather);
  for (const one of wrong) console.error(`FAILED: ${one}`);
  console.log(wrong.length === 0 ? 'All held.' : `${wrong.length} did not hold.`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}
