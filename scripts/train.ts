import * as english from '../utils/language/en/weights.ts';
import * as japanese from '../utils/language/ja/weights.ts';
import { messageHeads } from '../utils/language/message-weights.ts';
import type { MessageHeads } from '../utils/language/trained.ts';
import { LANGUAGES, type Language } from '../utils/vocabulary/reading.ts';
import { draftBars, promiseBar, signalBars } from './train/choose-bars.ts';
import { heldOut, learn, scored, type Models } from './train/learn.ts';
import { devTexts, trainTexts, type TrainText } from './train/material.ts';
import { headsFrom, judged, messageOf } from './train/messages.ts';
import { writeHeads, writeLanguage } from './train/write.ts';

type ModelsOf = Readonly<Record<Language, Models>>;

/**
 * Learns everything anew from the training part, chooses bars on the development part and writes it all
 * where the product reads it. With `--bars` what was learned stays and only the bars are chosen anew.
 */
function main(args: readonly string[]): void {
  if (args.includes('--bars'))
    writeBars({ en: committed(english), ja: committed(japanese) }, messageHeads);
  else {
    const models = { en: learned('en'), ja: learned('ja') };
    const held = LANGUAGES.flatMap((lang) => heldOut(lang, divided(trainTexts(lang)).drafts));
    const drafts = held.filter(({ text }) => text.kind === 'draft');
    const heads = headsFrom(drafts.map((one) => messageOf(one)));
    writeHeads(heads);
    writeBars(models, heads);
  }
}

function writeBars(models: ModelsOf, heads: MessageHeads): void {
  const dev = LANGUAGES.map((lang) => ({ lang, ...scoredDev(lang, models[lang]) }));
  const drafts = judged(
    dev.flatMap((one) => one.drafts.map((draft) => messageOf(draft))),
    heads,
  );
  const signals = signalBars(dev.flatMap((one) => one.received));
  for (const { lang, drafts: own } of dev)
    writeLanguage(lang, {
      ...models[lang],
      bars: { drafts: draftBars(lang, drafts), promise: promiseBar(lang, own), signals },
    });
}

/** The development part, scored by models that did not learn from it. */
function scoredDev(lang: Language, models: Models) {
  const { drafts, received } = divided(devTexts(lang));
  return {
    drafts: scored(lang, drafts, models.sentences, models.drafts),
    received: scored(lang, received, models.signals, models.received),
  };
}

function learned(lang: Language): Models {
  const { drafts, received } = divided(trainTexts(lang));
  return {
    sentences: learn(lang, drafts, 'sentences'),
    drafts: learn(lang, drafts, 'drafts'),
    signals: learn(lang, received, 'signals'),
    received: learn(lang, received, 'received'),
  };
}

function committed(weights: typeof english): Models {
  return {
    sentences: weights.sentenceWeights,
    drafts: weights.draftWeights,
    signals: weights.signalWeights,
    received: weights.receivedWeights,
  };
}

function divided(texts: readonly TrainText[]) {
  return {
    drafts: texts.filter(({ kind }) => kind !== 'received'),
    received: texts.filter(({ kind }) => kind === 'received'),
  };
}

main(process.argv.slice(2));
