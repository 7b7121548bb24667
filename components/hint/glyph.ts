import type { Level } from '../../utils/vocabulary/verdict.ts';
import { element } from './elements.ts';

/** Says the level without colour. The same signs stand on the toolbar badge. */
export function createGlyph(document: Document): {
  element: HTMLElement;
  show(level: Level): void;
} {
  const glyph = element(document, 'span', { class: 'glyph', 'aria-hidden': 'true' });
  return {
    element: glyph,
    show(level) {
      glyph.textContent = SIGNS[level];
      glyph.hidden = level === 0;
    },
  };
}

const SIGNS: Readonly<Record<Level, string>> = { 0: '', 1: '·', 2: '!', 3: '!!' };
