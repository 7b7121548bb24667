import { mkdirSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { markdownOf, type Row } from './rows.ts';

const PLACE = new URL('../../docs/bench.md', import.meta.url);

/** What the machine had to do besides. */
interface Machine {
  readonly cores: number;
  /** Mean number of running processes in the minute before the first round. */
  readonly load: number;
}

/** Writes the table of this run, and how it came about. */
export async function record(rows: readonly Row[], { cores, load }: Machine): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const text = `# What must be fast

Written by \`npm run bench -- --record\` on ${day}: ${cores} cores, Node ${process.versions.node.split('.')[0] ?? ''}, load ${load.toFixed(1)} before the first round. Aims are printed, never asserted; only the ratios carry from machine to machine.

${markdownOf(rows)}

- Every figure is the median of five rounds in which all that is compared takes turns; the ratio is taken round by round, and the worst round stands in brackets.
- Readings are in milliseconds of processor time, each reader in a process of its own and warmed up with drafts for some seconds; cold starts are by the clock, a new Node each time whose own start is not counted.
- The drafts are in \`tests/bench/texts.ts\`. _One sentence changed_ is a key typed: caches help everybody. _Every sentence fresh_ is a text pasted: no cache helps anybody.
- The peers do another job: harper.js and textlint check grammar and style, compromise and wink-nlp tag words. This is a bar for speed alone. They live in \`tests/bench/peers\` with a package file of their own and are installed when the bench first runs; textlint runs as its kernel, without the command line around it.
- _A second of 1,000 changes_ and the two after it are milliseconds of the main thread of a page in Chromium (its own account, all tasks): Ondo in an open draft, beside the same page at an address where Ondo does not run. The driver's own part of each press is in both. Growth is the figure of \`npm run soak\`, after a collection of garbage.
- Sizes are of files built for this, minified, bare and after gzip; 1 kB is 1,000 bytes.
- Not measured here: the store, which in Node would stand on an imitation of IndexedDB.
`;
  mkdirSync(new URL('.', PLACE), { recursive: true });
  writeFileSync(
    PLACE,
    await format(text, { parser: 'markdown', singleQuote: true, printWidth: 100 }),
  );
  console.log('\nRecorded in docs/bench.md');
}
