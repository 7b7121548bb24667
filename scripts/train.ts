import type { MessageHeads } from '../utils/language/trained.ts';
import { LANGUAGES, type Language } from '../utils/vocabulary/reading.ts';
import { sentenceBars, signalBars } from './train/act-bars.ts';
import { heldOut, learn, type HeldOut } from './train/learn.ts';
import { trainTexts, type TrainText } from './train/material.ts';
import { crossJudged, headsFrom, levelBars, messageOf } from './train/messages.ts';
import { writeHeads, writeLanguage } from './train/write.ts';

/** Learns everything anew from the training part and writes it where the product reads it. */
function main(): void {
  const texts = LANGUAGES.map((lang) => ({ lang, ...divided(trainTexts(lang)) }));
  const drafts = texts.flatMap((one) => heldOut(one.lang, one.drafts, false));
  const messages = drafts.filter(isFair).map(messageOf);
  const heads: MessageHeads = headsFrom(messages);
  const levels = levelBars(crossJudged(messages));
  writeHeads(heads);
  for (const { lang, ...own } of texts) {
    const ofLang = (one: { readonly lang: Language }) => one.lang === lang;
    writeLanguage(lang, {
      sentences: learn(lang, own.drafts, false),
      signals: learn(lang, own.received, true),
      bars: {
        ...levels,
        ...sentenceBars(
          lang,
          messages.filter((one) => ofLang(one) && one.text.kind !== 'case'),
        ),
        signals: signalBars(lang, heldOut(lang, own.received, true)),
      },
    });
  }
}

/** The rules were made to find the pitches among the cases: those say nothing of rules on other texts. */
function isFair({ text }: HeldOut): boolean {
  return text.kind !== 'case' || text.pitch === 'none';
}

function divided(texts: readonly TrainText[]) {
  return {
    drafts: texts.filter(({ kind }) => kind !== 'received'),
    received: texts.filter(({ kind }) => kind === 'received'),
  };
}

main();
