import { describe, expect, it } from 'vitest';
import { SENTENCE_LIMIT, splitSentences } from './sentences.ts';

const split = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitting into sentences', () => {
  it.each([
    ['Hi Ann. How are you? Fine!', ['Hi Ann.', 'How are you?', 'Fine!']],
    ['Dear Dr. Lund, see p. 4 of it.', ['Dear Dr. Lund, see p. 4 of it.']],
    ['Look at example.com/a.b now. Then go.', ['Look at example.com/a.b now.', 'Then go.']],
    ["that's all. have a good week", ["that's all.", 'have a good week']],
    [
      'お待たせしました。明日送ります！よろしく',
      ['お待たせしました。', '明日送ります！', 'よろしく'],
    ],
    [
      '「行きます。待ってて。」と言いました。次です。',
      ['「行きます。待ってて。」と言いました。', '次です。'],
    ],
    ['できました🎉 見てね', ['できました🎉', '見てね']],
    ['Join 👉 example.com/x', ['Join 👉 example.com/x']],
    ['- one\n- two\n\nthree', ['- one', '- two', 'three']],
    ['', []],
    ['🎉 !!', []],
  ])('%j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it('joins the lines of a wrapped plain-text mail', () => {
    const text = `${'word '.repeat(13)}and this\nsentence goes on here.`;
    expect(split(text)).toHaveLength(1);
  });

  it('cuts what no person would write as one sentence', () => {
    const spans = splitSentences('x'.repeat(SENTENCE_LIMIT * 2 + 1));
    expect(spans.map(({ start, end }) => end - start)).toEqual([SENTENCE_LIMIT, SENTENCE_LIMIT, 1]);
  });
});
