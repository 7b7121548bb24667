import { availableParallelism, loadavg } from 'node:os';
import { shipped } from './bundle.ts';
import { benchCold } from './cold.ts';
import { benchDrafts } from './drafts.ts';
import { benchFolding } from './folding.ts';
import { benchLongDrafts } from './long-drafts.ts';
import { benchPage } from './page-cost.ts';
import { findPeers } from './peers.ts';
import { record } from './record.ts';
import { printRows } from './rows.ts';
import { benchSizes } from './sizes.ts';

// Everything that must be fast, as ratios within one run: printed, never asserted.
// `npm run bench -- --record` keeps the table in docs/bench.md.
const load = loadavg()[0] ?? Number.NaN;
const cores = availableParallelism();
console.log(`Load ${load.toFixed(1)} on ${cores} cores before the first round.`);

const peers = findPeers();
const own = await shipped();
const drafts = await benchDrafts(own, peers);
printRows('Reading a draft', drafts);
const long = await benchLongDrafts();
printRows('Reading a draft beyond the limit', long);
const cold = await benchCold(own, peers);
printRows('From a cold start', cold);
await benchFolding();
const page = await benchPage();
printRows('A page with Ondo in it', page);
const sizes = await benchSizes();
printRows('Sizes', sizes);

if (process.argv.includes('--record')) {
  if (peers.length === 0) console.log('\nNothing was recorded: the peers are missing.');
  else await record([...drafts, ...long, ...cold, ...page, ...sizes], { load, cores });
}
