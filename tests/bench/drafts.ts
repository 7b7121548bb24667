import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { LANGUAGES, type Language } from '../../utils/vocabulary/reading.ts';
import { takeTurns, type Taker, type Timing } from './measure.ts';
import type { Peer } from './peers.ts';
import { compare, type Row } from './rows.ts';

const NAMES: Readonly<Record<Language, string>> = {
  en: 'English draft of 300 words',
  ja: 'Japanese draft of 842 characters',
};
const MODES = [
  ['typed', 'one sentence changed'],
  ['fresh', 'every sentence fresh'],
] as const;
const PROCESS = new URL('reader-process.ts', import.meta.url).pathname;

/** How long a draft takes to be understood, beside peers and the browser's own word splitter. */
export async function benchDrafts(own: string, peers: readonly Peer[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const language of LANGUAGES) {
    const theirs = [wordsOf(language), ...peers.filter((peer) => peer.language === language)];
    const readers: ChildProcess[] = [];
    for (const adapter of [own, ...theirs.map((peer) => peer.adapter)])
      readers.push(await started(adapter, language));
    const timings = await takeTurns(readers.flatMap(takersOf));
    for (const reader of readers) reader.kill();
    rows.push(...rowsOf(NAMES[language], theirs, timings));
  }
  return rows;
}

/** The splitting alone; in Japanese, reading may take twice as long at a key. */
function wordsOf(language: Language): Peer {
  return {
    name: 'Intl.Segmenter, words',
    language,
    adapter: new URL('words.ts', import.meta.url).href,
    aims: language === 'ja' ? { typed: 0.5 } : {},
  };
}

async function started(adapter: string, language: Language): Promise<ChildProcess> {
  const reader = fork(PROCESS, [adapter, language]);
  await once(reader, 'message');
  return reader;
}

/** One taker for each mode, in their order. */
function takersOf(reader: ChildProcess): Taker[] {
  return MODES.map(([mode]) => ({ name: mode, take: () => askFor(mode, reader) }));
}

async function askFor(mode: string, reader: ChildProcess): Promise<number> {
  reader.send(mode);
  const [time]: unknown[] = await once(reader, 'message');
  return Number(time);
}

function rowsOf(name: string, peers: readonly Peer[], timings: readonly Timing[]): Row[] {
  return MODES.flatMap(([mode, words]) => {
    const [ours, ...others] = timings.filter((one) => one.name === mode);
    if (ours === undefined) return [];
    return peers.flatMap(({ name: beside, aims }, at) => {
      const theirs = others[at];
      if (theirs === undefined) return [];
      return [compare({ what: `${name}, ${words}`, beside, ours, theirs, atLeast: aims[mode] })];
    });
  });
}
