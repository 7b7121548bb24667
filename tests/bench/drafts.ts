import { readDraft } from '../../utils/language/index.ts';
import type { Language } from '../../utils/vocabulary/reading.ts';
import { measure, print } from './measure.ts';

/** The length that the aim is set for: under 5 ms from the pause to the reading. */
const LENGTH = 2000;
const NOW = Date.parse('2026-11-24T10:00:00+09:00');

const SENTENCES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Thank you for the photographs of the bowls, the third one is my favourite.',
    'How did the firing go in the end, did the cones come down evenly?',
    'I keep a list of glazes that never run, and I have put it at the end of this mail.',
    'My next course begins in May and there are still a few places.',
    'If it is ever of use to you, just tell me and I will keep one free.',
    'My neighbour has lent me her kiln until the new one arrives.',
  ],
  ja: [
    '器の写真をありがとうございます、三枚目がいちばん好きです。',
    '焼成はその後いかがでしたか、コーンは揃って倒れましたか。',
    '流れにくい釉薬の一覧を作りましたので、この下に添えておきます。',
    '次の教室は五月からで、まだ少し席があります。',
    'もしよろしければお知らせください、一席とっておきます。',
    '新しい窯が届くまで、お隣の窯をお借りしています。',
  ],
};

/** How long a draft takes to be understood, beside the browser's own sentence splitter. */
export function benchDrafts(): void {
  for (const language of ['en', 'ja'] as const) {
    const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    let turn = 0;
    const fresh = (): string => draft(language, () => ` ${(turn += 1)}`);
    const typed = (): string => `${draft(language, () => '')} ${(turn += 1)}`;
    const timings = measure([
      { name: 'Intl.Segmenter alone', run: () => [...segmenter.segment(fresh())].length },
      { name: 'one sentence changed', run: () => read(typed()) },
      { name: 'every sentence fresh', run: () => read(fresh()) },
    ]);
    print(`Reading a draft of ${LENGTH} characters (${language})`, timings, 'Intl.Segmenter alone');
  }
}

function read(text: string): unknown {
  return readDraft(text, { now: NOW, offsetMinutes: 540 });
}

/** Sentences in turn until the length is reached, each with `mark()` before its end. */
function draft(language: Language, mark: () => string): string {
  const sentences = SENTENCES[language];
  let text = '';
  for (let index = 0; text.length < LENGTH; index++) {
    const sentence = sentences[index % sentences.length] ?? '';
    text += `${sentence.slice(0, -1)}${mark()}${sentence.slice(-1)}\n`;
  }
  return text.slice(0, LENGTH);
}
