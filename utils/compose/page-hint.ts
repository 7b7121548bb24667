import { createHighlighter } from '../../components/hint/highlight.ts';
import { hintModel } from '../../components/hint/model.ts';
import { mountHint, type Hint } from '../../components/hint/mount.ts';
import type { HintActions } from '../../components/hint/action-names.ts';
import type { Words } from '../locales/words.ts';
import type { Composer, HintPlace } from '../sites/site.ts';
import type { HintSurface } from './hint-surface.ts';
import { keptInSight } from './kept-in-sight.ts';
import { eitherSignal } from '../vocabulary/either-signal.ts';

/** What the hint in the page needs; the words are those of the screens' language. */
export interface PageHintDeps {
  readonly document: Document;
  readonly composer: Composer;
  words(): Words;
  readonly styles: string;
  readonly actions: HintActions;
  now(): number;
}

/** Shows verdicts as chip, card and underlines beside the composer. */
export function pageHint(deps: PageHintDeps, signal: AbortSignal): HintSurface {
  const { composer } = deps;
  const highlighter = createHighlighter(deps.document, signal);
  let mounted: { hint: Hint; life: AbortController } | undefined;
  let length = 0;
  const kept = keptInSight(composer, () => length);

  function hintIn(place: HintPlace): Hint {
    if (!mounted) {
      const life = new AbortController();
      const { actions, styles } = deps;
      const both = eitherSignal(signal, life.signal);
      const hint = mountHint({ place, actions, styles }, both, { kept });
      mounted = { hint, life };
    } else if (!mounted.hint.isInPage) mounted.hint.remount(place);
    return mounted.hint;
  }

  function hide(): void {
    highlighter.clear();
    mounted?.life.abort();
    mounted = undefined;
  }

  return {
    hide,
    show(assessment, draft, aloud) {
      if (signal.aborted) return;
      const place = composer.hintPlace();
      // Without a place nothing old may go on standing there.
      if (!place) return hide();
      length = draft.text.length;
      const { verdict, standing, reading, pitching } = assessment;
      const input = { verdict, standing, reading, text: draft.text, now: deps.now(), aloud };
      hintIn(place).update(hintModel(input, deps.words()));
      const underlined = verdict.level > 0 && aloud ? pitching : [];
      highlighter.showHighlights(underlined.flatMap((span) => composer.locate(span)));
    },
    openCard: () => {
      mounted?.hint.openCard();
      return mounted !== undefined;
    },
  };
}
