import { expect, it } from 'vitest';
import { englishTrained } from './en/index.ts';
import { featuresIn, together } from './model.ts';

const SENTENCES = [
  "We've two places left on Saturday.",
  'Would you like one of the places?',
  'Thank you for the two books!',
  'See you on Saturday at two.',
  'I will send you the list on Saturday.',
].map((text) => featuresIn(text.toLowerCase(), ['ask.demo', 'hint.you'], 'words'));

/** Which sentences stand in a draft, draft after draft. */
const DRAFTS = [[0, 1, 2, 3], [0, 1, 4, 3], [0, 0, 1, 4, 3], [3, 4, 1, 0], [], [2], [2, 0], [1, 4]];

it('scores several sentences as one text, whatever text was scored before', () => {
  const model = englishTrained.drafts;
  for (const draft of DRAFTS) {
    const sentences = draft.flatMap((at) => SENTENCES[at] ?? []);
    expect(model.scoreTogether(sentences)).toEqual(model.score(together(sentences)));
  }
});
