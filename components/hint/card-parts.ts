import type { MarkWords } from '../words/verdict-words.ts';
import type { NextStepWords } from '../words/next-step-words.ts';
import type { Fact } from '../words/input.ts';
import type { ReasonWords } from '../words/reason-words.ts';
import { drawing, element } from './elements.ts';
import type { HintLabels } from './labels.ts';

/** Which mark is whose: ring and wedge, each with its degrees and its word. */
export function legend(document: Document, them: MarkWords, draft: MarkWords): HTMLElement {
  return element(document, 'div', { class: 'legend' }, [
    mark(document, 'key-ring', 'M6 2.2a3.3 3.3 0 1 1 0 6.6 3.3 3.3 0 0 1 0-6.6z', them),
    mark(document, 'key-wedge', 'M1.5 2.2h9L6 8.8z', draft),
  ]);
}

function mark(document: Document, look: string, path: string, words: MarkWords): HTMLElement {
  return element(document, 'span', { class: 'mark' }, [
    drawing(document, '0 0 12 11', path, look),
    element(document, 'b', { text: `${words.who} ${words.degrees}` }),
    element(document, 'span', { class: 'mark-word', text: words.words }),
  ]);
}

/** Each reason with the facts behind it, as a list of terms. */
export function reasonList(document: Document, reasons: readonly ReasonWords[]): HTMLElement {
  const list = element(document, 'dl', { class: 'reasons' });
  for (const { title, facts } of reasons) {
    const row = element(document, 'div', { class: 'reason' });
    row.append(element(document, 'dt', { text: title }));
    row.append(...facts.map((fact) => factItem(document, fact)));
    list.append(row);
  }
  list.hidden = reasons.length === 0;
  return list;
}

function factItem(document: Document, { label, value }: Fact): HTMLElement {
  return element(document, 'dd', {}, [
    element(document, 'span', { text: `${label} ` }),
    element(document, 'b', { text: value }),
  ]);
}

/** The draft's own sentences that pitch. */
export function quoteList(
  document: Document,
  quotes: readonly string[],
  labels: HintLabels,
): HTMLElement {
  const block = element(document, 'blockquote', { class: 'quotes', 'aria-label': labels.quotes });
  for (const quote of quotes) {
    const sentence = element(document, 'span', { class: 'wavy', text: quote });
    block.append(element(document, 'p', {}, [sentence]));
  }
  block.hidden = quotes.length === 0;
  return block;
}

/** Why a hint above *fine* stands there quietly. */
export function whyQuiet(document: Document, words: string | null): HTMLElement {
  const line = element(document, 'p', { class: 'why-quiet', text: words ?? '' });
  line.hidden = words === null;
  return line;
}

/** The one next step. */
export function nextStep(
  document: Document,
  next: NextStepWords | null,
  labels: HintLabels,
): HTMLElement {
  const block = element(document, 'div', { class: 'next' });
  block.hidden = next === null;
  if (next === null) return block;
  block.append(
    element(document, 'span', { class: 'eyebrow', text: labels.step }),
    element(document, 'p', { class: 'next-title', text: next.title }),
    element(document, 'p', { class: 'next-text', text: next.text }),
  );
  return block;
}
