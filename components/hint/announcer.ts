import type { Language } from '../../utils/vocabulary/reading.ts';
import { element } from './elements.ts';
import type { ChipModel } from './model.ts';

/** Tells screen readers of a changed level, once, and never of a level that stays. */
export interface Announcer {
  readonly element: HTMLElement;
  announce(model: ChipModel, language: Language): void;
}

/** A polite live region. The first level is told only where it is more than fine. */
export function createAnnouncer(document: Document): Announcer {
  const region = element(document, 'div', {
    class: 'heard',
    role: 'status',
    'aria-live': 'polite',
  });
  let told = 0;
  return {
    element: region,
    announce(model, language) {
      if (model.level === told) return;
      told = model.level;
      region.lang = language;
      region.textContent = `Ondo: ${model.levelWord}`;
    },
  };
}
