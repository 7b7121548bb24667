import { LANGUAGES, type Language } from '../utils/vocabulary/reading.ts';
import { draftBars, promiseBar, signalBars } from './train/choose-bars.ts';
import { heldOut, learn } from './train/learn.ts';
import { trainTexts, type TrainText } from './train/material.ts';
import { crossJudged, headsFrom, messageOf } from './train/messages.ts';
import { writeHeads, writeLanguage } from './train/write.ts';

/** Learns everything anew from the training part and writes it where the product reads it. */
function main(): void {
  const texts = LANGUAGES.map((lang) => ({ lang, ...divided(trainTexts(lang)) }));
  const held = texts.flatMap((one) => heldOut(one.lang, one.drafts, false));
  const messages = held.filter(({ text }) => text.kind === 'draft').map(messageOf);
  const judged = crossJudged(messages);
  writeHeads(headsFrom(messages));
  for (const { lang, ...own } of texts) {
    const ofLang = (one: { readonly lang: Language }) => one.lang === lang;
    writeLanguage(lang, {
      sentences: learn(lang, own.drafts, 'sentences'),
      drafts: learn(lang, own.drafts, 'drafts'),
      signals: learn(lang, own.received, 'signals'),
      received: learn(lang, own.received, 'received'),
      bars: {
        drafts: draftBars(lang, judged.filter(ofLang)),
        promise: promiseBar(
          lang,
          held.filter((one) => ofLang(one) && one.text.kind !== 'case'),
        ),
        signals: signalBars(lang, heldOut(lang, own.received, true)),
      },
    });
  }
}

function divided(texts: readonly TrainText[]) {
  return {
    drafts: texts.filter(({ kind }) => kind !== 'received'),
    received: texts.filter(({ kind }) => kind === 'received'),
  };
}

main();
