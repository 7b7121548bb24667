import { oneRound } from './measure.ts';
import { startReader } from './peers.ts';
import { fresh, typed } from './texts.ts';

// One analyser in a process of its own, so that nobody's heap and nobody's compiled code weigh on
// another's. Reads drafts for one round whenever it is asked to.
const ROUND_MS = 600;
/** Before the first round: what V8 compiles for speed has been compiled. */
const WARM_UP_MS = 2500;

const [, , adapter = '', tag] = process.argv;
const language = tag === 'ja' ? 'ja' : 'en';
const read = await startReader(adapter);
let turn = 0;

function round(draft: typeof typed, roundMs: number): Promise<number> {
  return oneRound({ run: () => read(draft(language, (turn += 1))) }, roundMs);
}

process.on('message', (mode) => {
  void round(mode === 'typed' ? typed : fresh, ROUND_MS).then((time) => process.send?.(time));
});
await round(fresh, WARM_UP_MS);
process.send?.('ready');
