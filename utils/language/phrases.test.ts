import { describe, expect, it } from 'vitest';
import type { OwnPhrase } from '../vocabulary/reading.ts';
import { readDraft } from './index.ts';
import { CASE_CONTEXT } from './labelled.ts';

const pitch = (text: string, ...phrases: readonly OwnPhrase[]) =>
  readDraft(text, { ...CASE_CONTEXT, phrases }).pitch;
const offer = (text: string): OwnPhrase => ({ text, meaning: 'offer' });
const step = (text: string): OwnPhrase => ({ text, meaning: 'step' });
const innocent = (text: string): OwnPhrase => ({ text, meaning: 'innocent' });

describe("a user's own phrases in English", () => {
  it('a ware of the trade makes of a step an ask', () => {
    const text = 'The kids were lovely on Sunday, silver veil and all. Shall we talk on Monday?';
    expect(pitch(text)).toBe('none');
    expect(pitch(text, offer('Silver Veil'))).toBe('direct');
  });

  it('a step of the trade is an ask', () => {
    const text = 'Your roots were fine on Sunday. Time for a toner, pop in on Thursday.';
    expect(pitch(text)).toBe('none');
    expect(pitch(text, step('time for a toner'))).toBe('direct');
  });

  it('what never sells is left alone', () => {
    const text = 'Would you like to book a fitting? It is £40.';
    expect(pitch(text)).toBe('direct');
    expect(pitch(text, innocent('book a fitting'), innocent('it is £40'))).toBe('none');
  });

  it('is compared as whole words, whatever the case, the width and the white space', () => {
    const text = 'The ＴＡＸ\u3000Check-Up is on. Shall we talk on Monday?';
    expect(pitch(text, offer('tax check-up'))).toBe('direct');
    const other = 'The kids were lovely and cute on Sunday. Shall we talk on Monday?';
    expect(pitch(other, offer('cut'))).toBe('none');
  });

  it.each(['', ' ', 'x', '.*', '(', '[a-z]+', '\\'])(
    '%j is plain text and finds nothing',
    (text) => {
      expect(pitch('See you on Monday?', offer(text), step(text), innocent(text))).toBe('none');
    },
  );
});

describe("a user's own phrases in Japanese", () => {
  it('a ware of the trade makes of a step an ask', () => {
    const text = '白髪ぼかしの件です。来週お時間いただけませんか。';
    const before = pitch(text);
    expect(before).not.toBe('hard');
    expect(pitch(text, offer('白髪ぼかし'))).toBe('direct');
  });

  it('a step of the trade is an ask', () => {
    const text = '先日はどうも。そろそろ記帳代行に切り替えどきですね。';
    expect(pitch(text)).toBe('none');
    expect(pitch(text, step('記帳代行に切り替え'))).toBe('direct');
  });

  it('what never sells is left alone', () => {
    const text = '秋の体験レッスンを始めました。下のリンクからお申し込みください。1回3,000円です。';
    expect(pitch(text)).toBe('direct');
    const own = ['体験レッスン', 'お申し込み', '円です'].map((one) => innocent(one));
    expect(pitch(text, ...own)).toBe('none');
  });
});
