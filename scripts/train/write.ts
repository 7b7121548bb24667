import { writeFileSync } from 'node:fs';
import type { Bars, MessageHeads } from '../../utils/language/trained.ts';
import type { Language } from '../../utils/vocabulary/reading.ts';
import type { Models } from './learn.ts';

const WRITTEN = '// Written by `npm run train`; never change it by hand.\n';
const FOLDER = new URL('../../utils/language/', import.meta.url);

/** Writes the heads over whole messages. */
export function writeHeads(heads: MessageHeads): void {
  write('message-weights.ts', [
    "import type { MessageHeads } from './trained.ts';\n",
    '/** What makes a whole draft an ask, a sale, a hard one, and what it does. */',
    `export const messageHeads: MessageHeads = ${JSON.stringify(heads)};`,
  ]);
}

/** What training gives one language. */
interface Learned extends Models {
  readonly bars: Bars;
}

/** Writes what one language learned. */
export function writeLanguage(
  lang: Language,
  { sentences, drafts, signals, received, bars }: Learned,
): void {
  write(`${lang}/weights.ts`, [
    "import type { Bars } from '../trained.ts';",
    "import type { PackedWeights } from '../weights.ts';\n",
    '/** Bars of this language, chosen by cross-validation over authors. */',
    `export const bars: Bars = ${JSON.stringify(bars)};\n`,
    '/** What a sentence of a draft does. */',
    `export const sentenceWeights: PackedWeights = ${JSON.stringify(sentences)};\n`,
    '/** What a draft as a whole does. */',
    `export const draftWeights: PackedWeights = ${JSON.stringify(drafts)};\n`,
    '/** What a sentence of a received message shows. */',
    `export const signalWeights: PackedWeights = ${JSON.stringify(signals)};\n`,
    '/** What a received message as a whole shows. */',
    `export const receivedWeights: PackedWeights = ${JSON.stringify(received)};`,
  ]);
}

function write(name: string, lines: readonly string[]): void {
  writeFileSync(new URL(name, FOLDER), `${WRITTEN}${lines.join('\n')}\n`);
}
