import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { withoutExplanations } from '../../scripts/without-explanations.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

/** One file as it would be shipped: minified, with everything it imports, and all its exports. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    plugins: [withoutExplanations()],
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (first === undefined || !('output' in first)) throw new Error('vite built nothing');
  return first.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
}

/** Address of a file that holds the own analysis as it is shipped: one minified module. */
export async function shipped(): Promise<string> {
  const file = new URL('../../.output/bench/own.mjs', import.meta.url);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, await bundle('tests/bench/own.ts'));
  return file.href;
}
