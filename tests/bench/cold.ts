import { execFileSync } from 'node:child_process';
import { LANGUAGES, type Language } from '../../utils/vocabulary/reading.ts';
import { takeTurns, type Taker } from './measure.ts';
import type { Peer } from './peers.ts';
import { compare, type Row } from './rows.ts';
import { fresh } from './texts.ts';

const ONCE = new URL('cold-once.js', import.meta.url).pathname;
const NAMES: Readonly<Record<Language, string>> = { en: 'English', ja: 'Japanese' };

/** From nothing to the first reading, each time in a new Node whose own start is not counted. */
export async function benchCold(own: string, peers: readonly Peer[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const language of LANGUAGES) {
    const theirs = peers.filter((peer) => peer.language === language);
    const adapters = [own, ...theirs.map((peer) => peer.adapter)];
    const [ours, ...others] = await takeTurns(adapters.map((one) => coldStart(one, language)));
    if (ours === undefined) continue;
    const what = `${NAMES[language]}: import and first reading`;
    for (const [at, { name: beside, aims }] of theirs.entries()) {
      const timing = others[at];
      if (timing === undefined) continue;
      rows.push(compare({ what, beside, ours, theirs: timing, atLeast: aims.cold }));
    }
  }
  return rows;
}

function coldStart(adapter: string, language: Language): Taker {
  const args = [ONCE, adapter, fresh(language, 1)];
  return {
    name: adapter,
    take: () => Number(execFileSync(process.execPath, args, { encoding: 'utf8' })),
  };
}
