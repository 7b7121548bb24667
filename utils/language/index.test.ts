import { describe, expect, it } from 'vitest';
import { DRAFT_LIMIT } from '../vocabulary/drafts.ts';
import { detectLanguage, readDraft, readReceived, warmUp } from './index.ts';
import { CASE_CONTEXT } from './labelled.ts';

describe('the reader', () => {
  it.each([
    ['Thank youすぎる🙏 教えてもらったsettingで動きました', 'ja'],
    ['Namaste Anil bhai, come to the 寿司 place', 'en'],
    ['12:30 👍', 'en'],
    ['了解', 'ja'],
  ] as const)('tells the language of %j', (text, lang) => {
    expect(detectLanguage(text)).toBe(lang);
    expect(readDraft(text, CASE_CONTEXT).lang).toBe(lang);
    expect(readReceived(text, CASE_CONTEXT).lang).toBe(lang);
  });

  it('reads nothing beyond its limit', () => {
    const text = `${'a b. '.repeat(DRAFT_LIMIT / 5)}Order yours now at example.com/x.`;
    expect(readDraft(text, CASE_CONTEXT).pitch).toBe('none');
  });

  it('counts the days of a promise in the zone of the writer', () => {
    const lateEvening = Date.UTC(2026, 4, 13, 16);
    const due = (offsetMinutes: number) =>
      readDraft("I'll send the files tomorrow.", { now: lateEvening, offsetMinutes }).promises[0]
        ?.due;
    expect([due(-240), due(540)]).toEqual(['2026-05-14', '2026-05-15']);
  });

  it('takes the own offer for a ware', () => {
    const text = 'I will be at the fair with Kassaboek on Friday. Shall we talk on Monday?';
    expect(readDraft(text, CASE_CONTEXT).pitch).toBe('none');
    expect(readDraft(text, { ...CASE_CONTEXT, offer: ['Kassaboek'] }).pitch).toBe('direct');
    expect(
      readDraft('つきしゃ帳、始まりました', { ...CASE_CONTEXT, offer: ['つきしゃ帳'] }).pitch,
    ).toBe('soft');
  });

  it('tells an end of offers from an end of everything', () => {
    const purpose = (text: string) => readReceived(text, CASE_CONTEXT).purpose;
    expect(purpose('Please stop sending me offers.')).toBe('offers');
    expect(purpose("Don't contact me again.")).toBe('all');
    expect(purpose('もう連絡しないでください。')).toBe('all');
    expect(purpose('営業のご連絡はご遠慮ください。')).toBe('offers');
    expect(purpose('Thanks!')).toBeUndefined();
  });

  it('reads machine mail as nothing else', () => {
    const text = 'Thank you for contacting us. This is an automatic reply. How can we help?';
    expect(readReceived(text, CASE_CONTEXT)).toEqual({
      lang: 'en',
      signals: ['auto'],
      questions: [],
    });
  });
});

describe('warming up', () => {
  it('ends, and changes no reading', () => {
    const text = 'Would you like to try one?';
    const before = readDraft(text, CASE_CONTEXT);
    expect([...warmUp()].length).toBeGreaterThan(100);
    expect(readDraft(text, CASE_CONTEXT)).toEqual(before);
  });
});

describe('heat', () => {
  const heat = (text: string) => readDraft(text, CASE_CONTEXT).heat;

  it('rises with price, link and an ask in the first sentence', () => {
    const calm = heat('How are you? Would you like to try one?');
    expect(heat('Would you like to try one? How are you?')).toBe(calm + 4);
    expect(heat('How are you? Would you like to try one? It is £5.')).toBe(calm + 4);
  });

  it('falls with giving and with words that leave them free', () => {
    const calm = heat('How are you? Would you like to try one?');
    expect(heat('How are you? Would you like to try one? No pressure.')).toBe(calm - 5);
    expect(heat("Here's the list I use. How are you? Would you like to try one?")).toBe(calm - 8);
  });
});
