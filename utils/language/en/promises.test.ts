import { describe, expect, it } from 'vitest';
import { english } from './index.ts';

const KATHMANDU = 345;
const at = (moment: string) => ({
  now: Date.parse(moment),
  offsetMinutes: offsetOf(moment),
});

function offsetOf(moment: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(moment) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const promised = (text: string, moment: string) =>
  english.readDraft(text, at(moment)).promises.map(({ due }) => due);

/** A Wednesday at noon in London. */
const WEDNESDAY = '2026-05-13T12:00:00+01:00';

describe('the day of an English promise', () => {
  it.each([
    ["I'll have the quote with you by EOD Thursday.", '2026-05-14'],
    ["I'll send the minutes by close of play tomorrow.", '2026-05-14'],
    ["I'll mail you the deed by COB Friday.", '2026-05-15'],
    ["I'll send the signed copy by EOD.", '2026-05-13'],
    ["I'll post the keys in two weeks.", '2026-05-27'],
    ["I'll post the keys in two weeks' time.", '2026-05-27'],
    ["I'll return the drill in a fortnight.", '2026-05-27'],
    ["I'll return the drill a week on Friday.", '2026-05-22'],
    ["I'll bring the ladder Friday week.", '2026-05-22'],
    ["I'll bring the ladder a week tomorrow.", '2026-05-21'],
    ["I'll ring you first thing Monday.", '2026-05-18'],
    ["I'll ring you first thing tomorrow.", '2026-05-14'],
    ["I'll ring you first thing in the morning.", '2026-05-14'],
    ["I'll send the corrected invoice within 24 hours.", '2026-05-14'],
    ["I'll send the corrected invoice within 48 hours.", '2026-05-15'],
    ["I'll call you back within the hour.", '2026-05-13'],
    ["I'll call you back in half an hour.", '2026-05-13'],
    ["I'll fix the gate within three working days.", '2026-05-18'],
    ["I'll send the scans next Tuesday.", '2026-05-19'],
    ["I'll send the scans on Tuesday.", '2026-05-19'],
    ["I'll send the scans on Wednesday.", '2026-05-13'],
    ["I'll send the scans next Wednesday.", '2026-05-20'],
    ["I'll send the scans the Friday after next.", '2026-05-29'],
    ["I'll send the scans Tuesday the 26th.", '2026-05-26'],
    ["I'll send the scans on Wednesday 20 May.", '2026-05-20'],
    ["I'll send the scans by the end of the week.", '2026-05-17'],
    ["I'll send the scans before the weekend.", '2026-05-15'],
    ["I'll send the scans at the start of next week.", '2026-05-18'],
    ["I'll pay you back by the end of the month.", '2026-05-31'],
    ["I'll pay you back by the end of next month.", '2026-06-30'],
    ["I'll pay you back by the end of Feb.", '2027-02-28'],
    ["I'll pay you back by the end of the quarter.", '2026-06-30'],
    ["I'll pay you back by year-end.", '2026-12-31'],
    ["I'll pay you back by Christmas Eve.", '2026-12-24'],
    ["I'll pay you back on the 5th of next month.", '2026-06-05'],
    ["I'll pay you back by the 12th.", '2026-06-12'],
    ["I'll pay you back by January 5.", '2027-01-05'],
    ["I'll pay you back by 5 January 2028.", '2028-01-05'],
    ["I'll send Friday's minutes by Tuesday.", '2026-05-19'],
    ["I'll send the Friday order out tomorrow.", '2026-05-14'],
    ["I'll bring sun cream and the tickets on Saturday.", '2026-05-16'],
    ["I'll upload the recording the day after tomorrow.", '2026-05-15'],
    ["I'll drop it round this arvo.", '2026-05-13'],
    ["I'll drop it round in the morning.", '2026-05-14'],
    ["I'll email the plan by 11am.", '2026-05-14'],
    ["I'll email the plan by 5pm.", '2026-05-13'],
    ['i’ll send it tmrw', '2026-05-14'],
    ['Ｉ’ll send it on ２ June.', '2026-06-02'],
  ])('%s', (text, due) => {
    expect(promised(text, WEDNESDAY)).toEqual([due]);
  });

  it.each([
    ["I'll send it on Friday.", '2026-05-15T09:00:00+01:00', '2026-05-15'],
    ["I'll send it next Monday.", '2026-05-17T09:00:00+01:00', '2026-05-18'],
    ["I'll send it by the end of the month.", '2027-02-10T09:00:00+01:00', '2027-02-28'],
    ["I'll send it by the end of the month.", '2028-02-10T09:00:00+01:00', '2028-02-29'],
    ["I'll send it in a month.", '2027-01-31T09:00:00+01:00', '2027-02-28'],
    ["I'll send it on the 31st.", '2027-02-10T09:00:00+01:00', '2027-03-31'],
    ["I'll send it in two weeks.", '2026-12-24T09:00:00+01:00', '2027-01-07'],
    ["I'll send it by 3 January.", '2026-12-28T09:00:00+01:00', '2027-01-03'],
    ["I'll send it by the end of next month.", '2026-12-28T09:00:00+01:00', '2027-01-31'],
    ["I'll send it by 6/2.", '2026-05-13T09:00:00-05:00', '2026-06-02'],
    ["I'll send it by 2/6.", '2026-05-13T09:00:00+01:00', '2026-06-02'],
    ["I'll send it tomorrow.", '2026-05-13T23:30:00-08:00', '2026-05-14'],
    ["I'll send it in two hours.", '2026-05-13T23:30:00-08:00', '2026-05-14'],
  ])('%s (%s)', (text, moment, due) => {
    expect(promised(text, moment)).toEqual([due]);
  });

  it('is counted in a zone that is no whole hour', () => {
    const now = Date.parse('2026-05-13T18:20:00Z');
    const [promise] = english.readDraft("I'll send it tomorrow.", {
      now,
      offsetMinutes: KATHMANDU,
    }).promises;
    expect(promise?.due).toBe('2026-05-15');
  });

  it('is taken from the sentence before where that names it', () => {
    const text = 'The lesson is on Friday. You will also get a call from me the day before.';
    expect(promised(text, WEDNESDAY)).toEqual(['2026-05-14']);
  });

  it.each([
    "I'll send you the sheet soon.",
    "I'll send the sheet as soon as the council answers.",
    "I'll copy the recipe for you one of these days.",
    "I won't mention the insurance again.",
    "I'll send the minutes of last Friday.",
  ])('has none: %s', (text) => {
    expect(promised(text, WEDNESDAY)).toEqual([null]);
  });
});

describe('what is no English promise', () => {
  it.each([
    "If you like the sample, I'll send the rest on Friday.",
    "I'll send the rest on Friday if you like the sample.",
    "Once you've paid, I'll ship it the next day.",
    "Tell me your size and I'll put one aside until Friday.",
    'Shall I send it on Friday?',
    'I can send it by Friday.',
    'I could drop it round on Saturday.',
    "I'd be happy to bring it on Friday.",
    'I sent it on Friday.',
    "I've already posted it, it should be there on Friday.",
    "You said you'd send it by Friday.",
    "She'll bring it on Friday.",
    'My sister will bring it on Friday.',
    'The plumber will come on Friday.',
    'Your train leaves at nine on Friday.',
    'The market is on Friday.',
    "I'll be at the fair on Saturday.",
    "We'll be closed on Monday.",
    'Prices will go up on Monday.',
    "You'll get 20% off until Friday.",
    "Order by Friday and you'll have it on Monday.",
    "Pay by Friday or I'll have to give your place away.",
    "I'll be honest, Friday was a mess.",
    "We'll see each other on Friday.",
    'Could you send it by Friday?',
    'Please send me the form by Friday.',
    'The shop opens on Friday.',
    'I write a letter every Friday.',
    "I'll always be grateful for Friday.",
  ])('%s', (text) => {
    expect(promised(text, WEDNESDAY)).toEqual([]);
  });
});
