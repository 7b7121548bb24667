import { expect, it } from 'vitest';
import { build } from 'vite';
import { withoutExplanations } from '../scripts/without-explanations.ts';

it('builds rules without their reasons and examples, and with their patterns', async () => {
  const code = await built('utils/language/en/tone.ts');
  expect(code).toContain('pattern');
  expect(code).toContain('veto');
  for (const word of ['why:', 'example:', 'notExample:']) expect(code).not.toContain(word);
});

async function built(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: new URL('..', import.meta.url).pathname,
    plugins: [withoutExplanations()],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (first === undefined || !('output' in first)) throw new Error('vite built nothing');
  return first.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
}
