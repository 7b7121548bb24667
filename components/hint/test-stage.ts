import { hintWords } from '../../utils/locales/texts.ts';
import type { Language } from '../../utils/vocabulary/reading.ts';
import type { Level, Reason } from '../../utils/vocabulary/verdict.ts';
import type { HintActions } from './action-names.ts';
import type { ClickGuard } from './click-guard.ts';
import { hintModel, type HintInput, type HintModel } from './model.ts';
import { mountHint, type Hint } from './mount.ts';
import { HINT_STYLES } from './styles.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 5, 15, 3);
const TEXT = 'Thank you for Tuesday. Book your place now. It ends tonight.';

/** A draft with two sentences that pitch, to somebody met nine days ago. */
export function sampleInput(level: Level, reasons: readonly Reason[] = []): HintInput {
  return {
    text: TEXT,
    aloud: true,
    now: NOW,
    verdict: { level, reasons, next: { code: 'give_first', what: 'thank' }, who: 'someone' },
    standing: {
      temperature: 12,
      balance: -4.5,
      stage: 'just met',
      flags: [],
      metAt: NOW - 9 * DAY,
      lastInAt: null,
      lastOutAt: null,
      lastPitchAt: null,
      theirDays: 0,
      myDays: 1,
      unansweredFollowups: 0,
      unansweredPitches: 0,
    },
    reading: {
      lang: 'en',
      pitch: 'hard',
      heat: 84,
      acts: ['pitch', 'pressure', 'thanks'],
      sentences: [
        { start: 0, end: 22, acts: ['thanks'], pitch: 'none' },
        { start: 23, end: 43, acts: ['pitch'], pitch: 'direct' },
        { start: 44, end: 60, acts: ['pressure'], pitch: 'none' },
      ],
      evidence: [],
      promises: [],
      worries: [],
    },
  };
}

/** The same as a model. */
export function sampleModel(level: Level, language: Language = 'en'): HintModel {
  const reasons = [{ code: 'two_steps_early', evidence: {} }] as const;
  return hintModel(sampleInput(level, level === 0 ? [] : reasons), hintWords(language));
}

/** A hint in a page, with its closed root opened for the test and every action recorded. */
export interface TestStage {
  readonly hint: Hint;
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly compose: HTMLElement;
  readonly life: AbortController;
  readonly done: string[];
  readonly button: (name: string) => HTMLButtonElement;
}

/** Trusts every event and takes every button for seen: there is no layout in jsdom. */
export const believing: ClickGuard = { trusts: () => true, sees: () => true };

/** Sets the stage. Without a guard the one that ships is used. */
export function setStage(guard?: ClickGuard, refused?: string): TestStage {
  document.body.replaceChildren();
  stubPopover();
  const compose = document.createElement('div');
  document.body.append(compose);
  const done: string[] = [];
  const life = new AbortController();
  const place = { parent: compose, before: null };
  const { result: hint, root } = catchingRoot(() =>
    mountHint(
      { place, actions: recorder(done, refused), styles: HINT_STYLES },
      life.signal,
      guard === undefined ? {} : { guard },
    ),
  );
  const host = compose.firstElementChild;
  if (!(host instanceof HTMLElement)) throw new Error('no hint in the page');
  const button = (name: string): HTMLButtonElement => findButton(root, name);
  return { hint, host, root, compose, life, done, button };
}

/** Runs `make` and catches the closed root that it attaches, as nobody else can. */
function catchingRoot<Result>(make: () => Result): { result: Result; root: ShadowRoot } {
  const original = Object.getOwnPropertyDescriptor(Element.prototype, 'attachShadow');
  const roots: ShadowRoot[] = [];
  Object.defineProperty(Element.prototype, 'attachShadow', {
    configurable: true,
    value(this: Element, init: ShadowRootInit): ShadowRoot {
      const root: unknown = original?.value.call(this, init);
      if (!(root instanceof ShadowRoot)) throw new Error('no root was attached');
      roots.push(root);
      return root;
    },
  });
  const result = make();
  Object.defineProperty(Element.prototype, 'attachShadow', original ?? {});
  const [root] = roots;
  if (root === undefined) throw new Error('no root was attached');
  return { result, root };
}

/** Writes down what was asked for; nothing that is named `refused` is kept. */
function recorder(done: string[], refused?: string): HintActions {
  const note = (name: string) => () => {
    done.push(name);
    return Promise.resolve(name !== refused);
  };
  return {
    theyAsked: note('theyAsked'),
    iKnowThem: note('iKnowThem'),
    keepForLater: note('keepForLater'),
    notUseful: note('notUseful'),
    mute: (what) => note(`mute ${what}`)(),
    undo: () => void done.push('undo'),
  };
}

function findButton(root: ShadowRoot, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((button) =>
    (button.getAttribute('aria-label') ?? button.textContent).startsWith(name),
  );
  if (found === undefined) throw new Error(`no button named ${name}`);
  return found;
}

/** jsdom hides popovers and cannot show them; without the attribute they are plain elements. */
function stubPopover(): void {
  Object.defineProperty(HTMLElement.prototype, 'showPopover', {
    configurable: true,
    value(this: HTMLElement) {
      this.removeAttribute('popover');
    },
  });
}
