import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sourceFiles } from './imports.ts';

const ROOT = new URL('..', import.meta.url).pathname;

/** What the product's own code may never hold, and why. */
const BANNED: readonly (readonly [pattern: RegExp, why: string])[] = [
  [
    /\.innerHTML|insertAdjacentHTML|outerHTML\s*=|document\.write/,
    'text only: no markup is made from strings',
  ],
  [/dangerouslySetInnerHTML/, 'text only: React escapes'],
  [/\beval\(|new Function\(/, 'no code is made from strings'],
  [
    /\bfetch\(['"`]|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection/,
    'no request leaves the machine',
  ],
  [/addEventListener\(\s*['"]message['"]/, 'no bridge to the page'],
  [/onMessageExternal|onConnectExternal/, 'no other extension is answered'],
  [/\bdebugger\b|console\.(log|debug)/, 'nothing is printed into a stranger’s console'],
];

const product = sourceFiles(ROOT).filter(
  (file) => /^(entrypoints|components|utils)\//.test(file) && !/\.test\.tsx?$/.test(file),
);

it.each(BANNED)('the product holds nothing like %s (%s)', (pattern) => {
  const found = product.filter((file) => pattern.test(withoutComments(file)));
  expect(found).toEqual([]);
});

it('no script announces itself to the page, as the context of the build tool does', () => {
  const announcing = product.filter((file) =>
    /define-content-script|content-script-context/.test(withoutComments(file)),
  );
  expect(announcing).toEqual([]);
});

it('no test is switched off or alone', () => {
  const tests = sourceFiles(ROOT).filter(
    (file) => file.endsWith('.test.ts') || file.endsWith('.test.tsx'),
  );
  const off = tests.filter((file) =>
    /\b(it|test|describe)\.(skip|only|todo|fails)\b/.test(read(file)),
  );
  expect(off).toEqual([]);
});

function withoutComments(file: string): string {
  return read(file).replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}
