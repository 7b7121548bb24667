import { readFileSync } from 'node:fs';
import { readDraft, readReceived } from '../utils/language/index.ts';
import {
  BadLine,
  labelledLine,
  parseLines,
  plainLine,
  type LabelledLine,
  type PlainLine,
} from './eval-lines.ts';
import {
  scoreDrafts,
  scoreReceived,
  table,
  type ReadDraft,
  type ReadReceived,
} from './eval-score.ts';

const USAGE = 'usage: npm run --silent eval -- [--predictions] FILE…';

/** Labelled lines in, scores out; with `--predictions` one JSON object a line instead. */
function main(args: readonly string[]): number {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--predictions');
  if (files.length === 0 || unknown !== undefined) {
    console.error(unknown === undefined ? USAGE : `unknown option ${unknown}\n${USAGE}`);
    return 2;
  }
  try {
    if (args.includes('--predictions')) predict(files);
    else score(files);
    return 0;
  } catch (error) {
    if (!(error instanceof BadLine)) throw error;
    console.error(error.message);
    return 1;
  }
}

function predict(files: readonly string[]): void {
  const lines = files.flatMap((file) => parseLines(file, contents(file), plainLine));
  process.stdout.write(lines.map((line) => `${JSON.stringify(prediction(line))}\n`).join(''));
}

function prediction(line: PlainLine): unknown {
  if (line.kind === 'received') {
    const { lang, signals } = readReceived(line.text, line.context);
    return { id: line.id, lang, signals };
  }
  const { lang, pitch, heat, acts, promises, worries } = readDraft(line.text, line.context);
  const vows = promises.map(({ text, due }) => ({ text, due }));
  return { id: line.id, lang, pitch, heat, acts, promises: vows, worries };
}

function score(files: readonly string[]): void {
  const lines = files.flatMap((file) => parseLines(file, contents(file), labelledLine));
  for (const lang of ['en', 'ja'])
    printScores(
      lang,
      lines.filter((line) => line.lang === lang),
    );
}

function printScores(lang: string, lines: readonly LabelledLine[]): void {
  const drafts: ReadDraft[] = [];
  const received: ReadReceived[] = [];
  for (const line of lines) {
    if (line.kind === 'draft')
      drafts.push({ labels: line, reading: readDraft(line.text, line.context) });
    else received.push({ labels: line, reading: readReceived(line.text, line.context) });
  }
  if (drafts.length > 0)
    console.log(table(`${lang}: ${drafts.length} drafts`, scoreDrafts(drafts)));
  if (received.length > 0)
    console.log(table(`${lang}: ${received.length} received`, scoreReceived(received)));
}

function contents(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new BadLine(`${file}: cannot be read`);
  }
}

process.exitCode = main(process.argv.slice(2));
