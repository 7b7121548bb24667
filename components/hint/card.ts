import { createActionRow, type MakeButton } from './action-row.ts';
import type { HintActions } from './action-names.ts';
import { legend, nextStep, quoteList, reasonList, whyQuiet } from './card-parts.ts';
import { drawing, element } from './elements.ts';
import { createGlyph } from './glyph.ts';
import type { HintModel } from './model.ts';
import { createThermometer } from './thermometer.ts';

/** The card that opens from the chip. */
export interface Card {
  readonly element: HTMLElement;
  show(model: HintModel): void;
  /** For a card that opens anew: the buttons again, at the top. */
  reset(): void;
}

const CARD = {
  class: 'card',
  role: 'dialog',
  'aria-label': 'Ondo',
  popover: 'manual',
  tabindex: '-1',
};
const CROSS = 'M3 3l6 6M9 3l-6 6';

interface CardParts {
  readonly document: Document;
  readonly makeButton: MakeButton;
  readonly actions: HintActions;
  readonly close: () => void;
}

/** Builds the card: a named dialog that leaves the page usable. */
export function createCard({ document, makeButton, actions, close }: CardParts): Card {
  const glyph = createGlyph(document);
  const level = element(document, 'span', { class: 'level' });
  const cross = makeButton('close', '', close);
  cross.append(drawing(document, '0 0 12 12', CROSS, 'cross'));
  const head = element(document, 'div', { class: 'head' }, [glyph.element, level, cross]);
  const thermometer = createThermometer(document, 'large');
  const content = element(document, 'div', { class: 'content' });
  const row = createActionRow(document, makeButton, actions);
  const card = element(document, 'div', CARD, [head, content, row.element]);
  let shown = '';

  return {
    element: card,
    show(model) {
      // The same words again would lose the reader's place; only what changed is drawn.
      const asText = JSON.stringify(model);
      if (asText === shown) return;
      shown = asText;
      glyph.show(model.chip.level);
      level.textContent = model.chip.levelWord;
      cross.setAttribute('aria-label', model.labels.close);
      thermometer.show(model.chip);
      content.replaceChildren(...contentOf(document, model, thermometer.element));
      row.show(model.card.actions, model.labels);
    },
    reset() {
      row.reset();
      content.scrollTop = 0;
    },
  };
}

function contentOf(document: Document, { card, labels }: HintModel, emblem: Node): Node[] {
  return [
    element(document, 'p', { class: 'sentence', text: card.sentence }),
    emblem,
    legend(document, card.them, card.draft),
    reasonList(document, card.reasons),
    quoteList(document, card.quotes, labels),
    whyQuiet(document, card.rests),
    nextStep(document, card.next, labels),
  ];
}
