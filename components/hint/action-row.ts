import { isMute, perform, type ActionName, type HintActions } from './action-names.ts';
import { drawing, element } from './elements.ts';
import type { HintLabels } from './labels.ts';

/** The buttons of the card; after one of them, the line that takes it back. */
export interface ActionRow {
  readonly element: HTMLElement;
  show(names: readonly ActionName[], labels: HintLabels): void;
  /** Back to the buttons, for a card that opens anew. */
  reset(): void;
}

/** Makes a button that acts only on a press that was meant. */
export type MakeButton = (look: string, label: string, act: () => void) => HTMLButtonElement;

/** Three dots: round ends of strokes without a length. */
const DOTS = 'M2 2h.01M8 2h.01M14 2h.01';

/** Builds the row. `makeButton` guards every press. */
export function createActionRow(
  document: Document,
  makeButton: MakeButton,
  actions: HintActions,
): ActionRow {
  const row = element(document, 'div', { class: 'actions' });
  let shown: { names: readonly ActionName[]; labels: HintLabels } | undefined;

  const choose = (name: ActionName): void => {
    const written = perform(name, actions);
    if (shown === undefined) return;
    const { labels } = shown;
    const undo = showUndo(labels);
    void written.then((kept) => {
      // Something else may stand here by now.
      if (!kept && undo.isConnected) showFailure(labels);
    });
  };
  const status = (text: string): HTMLElement =>
    element(document, 'span', { class: 'noted', text, role: 'status' });
  const showUndo = (labels: HintLabels): HTMLButtonElement => {
    const undo = makeButton('action strong', labels.undo, takeBack);
    row.replaceChildren(status(labels.noted), undo);
    undo.focus();
    return undo;
  };
  const showFailure = (labels: HintLabels): void => {
    showButtons();
    row.prepend(status(labels.notNoted));
    row.querySelector('button')?.focus();
  };
  const takeBack = (): void => {
    actions.undo();
    showButtons();
    row.querySelector('button')?.focus();
  };
  const showButtons = (): void => {
    if (shown === undefined) return;
    const { names, labels } = shown;
    const plain = names.filter((name) => !isMute(name));
    row.replaceChildren(...plain.map((name) => actionButton(name, labels)));
    const mutes = names.filter(isMute);
    if (mutes.length > 0) row.append(...muteButtons(mutes, labels));
  };
  const actionButton = (name: ActionName, labels: HintLabels): HTMLButtonElement =>
    makeButton('action', labels.actions[name], () => choose(name));
  const muteButtons = (names: readonly ActionName[], labels: HintLabels): HTMLElement[] => {
    const title = element(document, 'span', { class: 'noted', text: labels.mute });
    const buttons = names.map((name) => actionButton(name, labels));
    const choices = element(document, 'span', { class: 'choices', hidden: '' }, [
      title,
      ...buttons,
    ]);
    const toggle = makeButton('action more', '', () => {
      choices.hidden = !choices.hidden;
      toggle.setAttribute('aria-expanded', String(!choices.hidden));
    });
    toggle.setAttribute('aria-label', labels.mute);
    toggle.setAttribute('aria-expanded', 'false');
    toggle.append(drawing(document, '0 0 16 4', DOTS, 'dots'));
    return [toggle, choices];
  };

  return {
    element: row,
    show(names, labels) {
      if (shown !== undefined && sameRow(shown, { names, labels })) return;
      shown = { names, labels };
      showButtons();
    },
    reset: showButtons,
  };
}

function sameRow(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
