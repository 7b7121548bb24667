/**
 * On a text of this length a pattern is compiled to native code at once. On a shorter one it first
 * becomes bytecode, and native code when it is used again: of a long pattern the bytecode alone takes
 * ten times as long (24 ms against 2.5; V8 of Node 24, 2026-11-24).
 */
const LONG = 1000;
/** Text of one byte a character, and of two: a pattern is compiled for each when it first meets it. */
const NARROW = ' '.repeat(LONG);
const WIDE = '\u3000'.repeat(LONG);

/** What has been compiled for which kind of text. */
const DONE = { narrow: new WeakSet<RegExp>(), wide: new WeakSet<RegExp>() };

const BEYOND_ONE_BYTE = /[^\0-\u00FF]/;

/** Whether a text takes two bytes a character. */
export function isWide(text: string): boolean {
  return BEYOND_ONE_BYTE.test(text);
}

/** Has a pattern compiled to native code before it reads its first text. Changes no result. */
export function compile(pattern: RegExp, wide: boolean): void {
  const done = wide ? DONE.wide : DONE.narrow;
  if (done.has(pattern)) return;
  done.add(pattern);
  pattern.test(wide ? WIDE : NARROW);
}
