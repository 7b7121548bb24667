import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';

/** Harper's whole grammar check, on this machine, with its rules as they come. */
export async function start() {
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return async (text) => (await linter.lint(text, { language: 'plaintext' })).length;
}
