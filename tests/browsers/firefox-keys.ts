import type { Json } from './driver.ts';

/** WebDriver's private code points for keys that write nothing. */
const CODES: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** The code of a key by its `KeyboardEvent.key` name. */
export function keyCode(name: string): string {
  return CODES[name] ?? name;
}

/** The keys of a text, one after the other. */
export function typing(text: string): Json {
  const keys = Array.from(text, (letter) => (letter === '\n' ? '\uE007' : letter));
  const actions = keys.flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  return [{ type: 'key', id: 'keyboard', actions }];
}

/** Presses the keys in order. */
export function keyDowns(keys: readonly string[]): Json[] {
  return keys.map((value) => ({ type: 'keyDown', value }));
}

/** Lets them go, the last first. */
export function keyUps(keys: readonly string[]): Json[] {
  return keys.toReversed().map((value) => ({ type: 'keyUp', value }));
}
