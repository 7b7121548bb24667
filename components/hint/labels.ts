import type { Words } from '../../utils/locales/words.ts';
import type { ActionName } from './action-names.ts';

/** The fixed words of the card. */
export interface HintLabels {
  readonly actions: Readonly<Record<ActionName, string>>;
  readonly mute: string;
  readonly close: string;
  readonly undo: string;
  readonly noted: string;
  readonly notNoted: string;
  readonly step: string;
  readonly quotes: string;
}

/** The fixed words in one language. */
export function hintLabels(t: Words): HintLabels {
  return {
    actions: {
      theyAsked: t('action.theyAsked'),
      iKnowThem: t('action.iKnowThem'),
      keepForLater: t('action.keepForLater'),
      notUseful: t('action.notUseful'),
      mutePerson: t('action.mute.person'),
      muteRule: t('action.mute.rule'),
      muteSite: t('action.mute.site'),
    },
    mute: t('action.mute'),
    close: t('action.close'),
    undo: t('action.undo'),
    noted: t('card.noted'),
    notNoted: t('card.notNoted'),
    step: t('card.step'),
    quotes: t('card.quotes'),
  };
}
