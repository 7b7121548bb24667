import { describe, expect, it } from 'vitest';
import type { CasePart, DraftCase, Floors, LanguageCases } from '../../utils/language/labelled.ts';
import type { LanguagePack } from '../../utils/language/pack.ts';
import { DRAFT_LIMIT } from '../../utils/vocabulary/drafts.ts';
import type { DraftReading, ReadingContext, Span } from '../../utils/vocabulary/reading.ts';

/**
 * What every language must hold. A new language adds one test file that calls this with its pack,
 * the same pack without its trained model, and its labelled texts.
 */
export function describeLanguage(
  pack: LanguagePack,
  rulesAlone: LanguagePack,
  cases: LanguageCases,
): void {
  const { context } = cases;
  describe(`the language ${pack.tag}`, () => {
    describeAbsence(pack, context);
    describeCases(pack, context, 'frozen', cases.frozen, cases.frozen.floors);
    describeCases(pack, context, 'open', cases.open, cases.open.floors);
    describeOffsets(pack, cases);
    describeHeat(pack, cases);
    describeBounds(pack, context);
  });
  describe(`the language ${pack.tag} by its rules alone`, () => {
    describeFloors(rulesAlone, context, 'frozen', cases.frozen, cases.frozen.floorsOfRules);
    describeFloors(rulesAlone, context, 'open', cases.open, cases.open.floorsOfRules);
    describeOffsets(rulesAlone, cases);
  });
}

function describeAbsence(pack: LanguagePack, context: ReadingContext): void {
  it.each(['', '   \n\n ', '🎉🎉', '...'])('reads %j as nothing', (text) => {
    const draft = pack.readDraft(text, context);
    expect(draft).toMatchObject({
      lang: pack.tag,
      pitch: 'none',
      acts: [],
      sentences: [],
      promises: [],
    });
    expect(pack.readReceived(text, context)).toEqual({
      lang: pack.tag,
      signals: [],
      questions: [],
    });
    expect(pack.share('')).toBe(0);
  });
}

const isAsk = (pitch: string) => pitch === 'direct' || pitch === 'hard';

function describeCases(
  pack: LanguagePack,
  context: ReadingContext,
  name: string,
  part: CasePart,
  floors: Floors,
): void {
  const read = (text: string) => pack.readDraft(text, context);
  const all = [...part.drafts, ...part.levels];
  it(`${name}: knows its own language`, () => {
    for (const { text } of all) expect(pack.share(text), text).toBeGreaterThan(0.3);
  });
  it(`${name}: takes no text without a pitch for an ask`, () => {
    const quiet = all.filter(({ pitch }) => pitch === 'none');
    expect(quiet.filter(({ text }) => isAsk(read(text).pitch)).map(({ text }) => text)).toEqual([]);
  });
  describeFloors(pack, context, name, part, floors);
}

function describeFloors(
  pack: LanguagePack,
  context: ReadingContext,
  name: string,
  part: CasePart,
  floors: Floors,
): void {
  it(`${name}: reaches its floors`, () => {
    const counts = countsOf(pack, context, part);
    for (const [what, floor] of Object.entries(floors)) {
      expect(counts[what], `${what} of ${JSON.stringify(counts)}`).toBeGreaterThanOrEqual(floor);
    }
  });
}

function countsOf(
  pack: LanguagePack,
  context: ReadingContext,
  part: CasePart,
): Readonly<Record<string, number>> {
  const all = [...part.drafts, ...part.levels].map((one) => ({
    pitch: one.pitch,
    reading: pack.readDraft(one.text, context),
  }));
  const drafts = part.drafts.map((one) => ({ one, reading: pack.readDraft(one.text, context) }));
  return {
    asksFound: all.filter(({ pitch, reading }) => isAsk(pitch) && isAsk(reading.pitch)).length,
    levelsExact: all.filter(({ pitch, reading }) => pitch === reading.pitch).length,
    actsExact: drafts.filter(({ one, reading }) => sameSet(one.acts, reading.acts)).length,
    promisesFound: drafts.reduce((sum, { one, reading }) => sum + promisesIn(one, reading), 0),
    signalsExact: part.received.filter((one) =>
      sameSet(one.signals, pack.readReceived(one.text, context).signals),
    ).length,
  };
}

function promisesIn(one: DraftCase, reading: DraftReading): number {
  return one.promises.filter(([text, due]) =>
    reading.promises.some((found) => found.text.includes(text) && found.due === due),
  ).length;
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one) => b.includes(one));
}

function describeOffsets(pack: LanguagePack, cases: LanguageCases): void {
  it('gives offsets that lie inside the text and cut out what was read', () => {
    for (const { text } of [...cases.frozen.drafts, ...cases.open.drafts]) {
      const reading = pack.readDraft(text, cases.context);
      const spans: Span[] = [...reading.sentences, ...reading.evidence, ...reading.promises];
      for (const span of spans) expectInside(span, text);
      for (const found of reading.promises)
        expect(text.slice(found.start, found.end)).toBe(found.text);
    }
  });
  it('gives sentences in order, without overlap', () => {
    for (const { text } of cases.open.drafts) {
      const ends = pack
        .readDraft(text, cases.context)
        .sentences.flatMap(({ start, end }) => [start, end]);
      expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    }
  });
  it('marks questions inside a received text', () => {
    for (const { text } of [...cases.frozen.received, ...cases.open.received]) {
      for (const span of pack.readReceived(text, cases.context).questions) expectInside(span, text);
    }
  });
}

function expectInside({ start, end }: Span, text: string): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(text.length);
}

const BANDS = { none: [0, 15], soft: [25, 40], direct: [50, 70], hard: [80, 100] } as const;

function describeHeat(pack: LanguagePack, cases: LanguageCases): void {
  it('keeps the heat inside the band of the level', () => {
    for (const { text } of [...cases.frozen.drafts, ...cases.open.drafts, ...cases.open.levels]) {
      const { heat, pitch } = pack.readDraft(text, cases.context);
      expect(heat).toBeGreaterThanOrEqual(BANDS[pitch][0]);
      expect(heat).toBeLessThanOrEqual(BANDS[pitch][1]);
    }
  });
  it('reads the same text the same way again, also after many others', () => {
    const [first] = cases.open.drafts;
    const text = first?.text ?? '';
    const before = pack.readDraft(text, cases.context);
    for (let at = 0; at < 1200; at += 1) pack.readDraft(`${at} ${at}. `, cases.context);
    expect(pack.readDraft(text, cases.context)).toEqual(before);
  });
}

/** Texts that drive a pattern with nested repeats into exponential or quadratic time. */
const ADVERSARIAL: readonly string[] = [
  'a',
  ' ',
  '1',
  'a ',
  '. ',
  '\n',
  '「',
  'i will ',
  'would you like to ',
  'please book the ',
  'https://',
  'example.com',
  "i'll send you the ",
  'only 3 ',
  '予約',
  'ご予約のお',
  'もし',
  'までに',
  '送りま',
  '残り',
  '一',
  'お',
  '🎉',
  '>',
];

function describeBounds(pack: LanguagePack, context: ReadingContext): void {
  it.each(ADVERSARIAL)('finishes a text of 20,000 characters of %j', (piece) => {
    const text = piece.repeat(Math.ceil(DRAFT_LIMIT / piece.length)).slice(0, DRAFT_LIMIT);
    const draft = pack.readDraft(text, context);
    const longest = Math.max(0, ...draft.sentences.map(({ start, end }) => end - start));
    expect(longest).toBeLessThanOrEqual(500);
    expect(pack.readReceived(text, context).lang).toBe(pack.tag);
  });
}
