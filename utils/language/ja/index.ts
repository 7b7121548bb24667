import { packFromRules, type LanguageRules } from '../pack-from-rules.ts';
import { messageHeads } from '../message-weights.ts';
import { japaneseShare } from '../script.ts';
import { trained } from '../trained.ts';
import { askBuyRules } from './ask-buy.ts';
import { askCloseRules } from './ask-close.ts';
import { askTalkRules } from './ask-talk.ts';
import { favoursRules } from './favours.ts';
import { giveRules } from './give.ts';
import { hintsPeopleRules } from './hints-people.ts';
import { hintsThingsRules } from './hints-things.ts';
import { hypeRules } from './hype.ts';
import { kindnessRules } from './kindness.ts';
import { noSaleRules } from './no-sale.ts';
import { pressureRules } from './pressure.ts';
import { signalsAutoRules } from './signals-auto.ts';
import { signalsDeedsRules } from './signals-deeds.ts';
import { signalsWishesRules } from './signals-wishes.ts';
import { signalsHintsRules } from './signals-hints.ts';
import { signalsMoodsRules } from './signals-moods.ts';
import { signalsSilenceRules } from './signals-silence.ts';
import { softRules } from './soft.ts';
import { stepRules } from './step.ts';
import { tellingRules } from './telling.ts';
import { toneRules } from './tone.ts';
import { vowsRules } from './vows.ts';
import { wareRules } from './ware.ts';
import { bars, draftWeights, receivedWeights, sentenceWeights, signalWeights } from './weights.ts';
import { worriesRules } from './worries.ts';
import { dates } from './dates.ts';
import { noVowsRules } from './no-vows.ts';

/** The rules of Japanese, as data. */
export const japaneseRules: LanguageRules = {
  tag: 'ja',
  share: japaneseShare,
  draft: [
    ...askBuyRules,
    ...askTalkRules,
    ...askCloseRules,
    ...wareRules,
    ...stepRules,
    ...softRules,
    ...toneRules,
    ...noSaleRules,
    ...pressureRules,
    ...hypeRules,
    ...giveRules,
    ...kindnessRules,
    ...favoursRules,
    ...tellingRules,
    ...vowsRules,
    ...noVowsRules,
    ...hintsPeopleRules,
    ...hintsThingsRules,
  ],
  worries: worriesRules,
  signals: [
    ...signalsWishesRules,
    ...signalsSilenceRules,
    ...signalsDeedsRules,
    ...signalsAutoRules,
    ...signalsMoodsRules,
    ...signalsHintsRules,
  ],
  dates,
};

/** What was learned beside the rules. */
export const japaneseTrained = trained({
  style: 'characters',
  sentences: sentenceWeights,
  drafts: draftWeights,
  signals: signalWeights,
  received: receivedWeights,
  bars,
  heads: messageHeads,
});

/** Japanese. */
export const japanese = packFromRules(japaneseRules, japaneseTrained);
