import { element } from './elements.ts';
import { createGlyph } from './glyph.ts';
import type { ChipModel } from './model.ts';
import { createThermometer } from './thermometer.ts';

/** The small button beside the compose toolbar. */
export interface Chip {
  readonly button: HTMLButtonElement;
  show(model: ChipModel): void;
  showExpanded(expanded: boolean): void;
}

const CHIP = {
  class: 'chip',
  type: 'button',
  'aria-haspopup': 'dialog',
  'aria-expanded': 'false',
};

/** Builds the chip. Its accessible name begins with `Ondo` and holds the level word. */
export function createChip(document: Document): Chip {
  const thermometer = createThermometer(document, 'mini');
  const glyph = createGlyph(document);
  const level = element(document, 'span', { class: 'level' });
  const note = element(document, 'span', { class: 'note' });
  const parts = [thermometer.element, glyph.element, level, note];
  const button = element(document, 'button', CHIP, parts);
  return {
    button,
    show(model) {
      thermometer.show(model);
      glyph.show(model.level);
      level.textContent = model.levelWord;
      note.textContent = model.note;
      button.setAttribute('aria-label', `Ondo: ${model.levelWord}. ${model.note}`);
    },
    showExpanded: (expanded) => button.setAttribute('aria-expanded', String(expanded)),
  };
}
