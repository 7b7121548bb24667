import type { Span } from '../vocabulary/reading.ts';

/**
 * No rule looks further than this many characters: together with bounded gaps in every pattern it
 * bounds the work. Written sentences are shorter (the longest of a business-mail sample: 410).
 */
export const SENTENCE_LIMIT = 500;

// Ends written by hand and not by Intl.Segmenter: it does not break before a lower-case letter (direct
// messages have few capitals) and browsers disagree about emoji.
const END =
  /[.!?。！？…]+["'”’」』)）]*|(?:(?!👉|👇|👆|🔗|➡|⬇)(?:\p{Extended_Pictographic}|♪|\u200D|\uFE0F|\p{Emoji_Modifier}))+|\n/gu;
const ABBREVIATION = /(?:^|[\s(])(?:mr|mrs|ms|dr|st|no|vs|approx|incl|e\.g|i\.e|[a-z])\.$/i;
const BULLET = /^\s*(?:[-*•・●○■□▶→]|\d{1,2}[.)])\s/;
const WRAP_WIDTH = 60;
const CJK = /[\u3040-\u30FF\u4E00-\u9FFF「『（]/;

/** The sentences of a text, in order, without the white space around them; none is empty. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const cut of cuts(text)) {
    push(spans, text, start, cut);
    start = cut;
  }
  push(spans, text, start, text.length);
  return spans;
}

function* cuts(text: string): Generator<number> {
  let quoteEnd = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0] === '\n' ? endsLine(text, match.index) : endsSentence(text, match.index, end)) {
      if (end > quoteEnd) quoteEnd = quoteAround(text, match.index, end);
      if (end >= quoteEnd) yield end;
    }
  }
}

/** A 「…。…」 that is open at a stop and closes within reach keeps its sentences together. */
function quoteAround(text: string, at: number, end: number): number {
  const before = text.slice(Math.max(0, at - 80), at);
  if (before.lastIndexOf('「') <= before.lastIndexOf('」')) return end;
  if (text.slice(at, end).includes('」')) return end;
  const close = text.slice(end, end + 80).indexOf('」');
  return close < 0 ? end : end + close + 1;
}

function endsSentence(text: string, at: number, end: number): boolean {
  const next = text.charAt(end);
  if (/[。！？!?]/.test(text.charAt(at))) return !/[、,」』)とっ]/.test(next);
  if (text.charAt(at) !== '.' && text.charAt(at) !== '…')
    return next === ' ' || next === '\n' || CJK.test(next);
  if (next !== '' && !/\s/.test(next) && !CJK.test(next)) return false;
  return !ABBREVIATION.test(text.slice(Math.max(0, at - 8), at + 1));
}

/** A line end is a sentence end unless a long line goes on in lower case: a wrapped plain-text mail. */
function endsLine(text: string, at: number): boolean {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const rest = text.slice(at + 1, at + 12);
  if (BULLET.test(rest) || at - lineStart < WRAP_WIDTH) return true;
  return !/^[a-z]/.test(rest);
}

function push(spans: Span[], text: string, from: number, to: number): void {
  for (let start = from; start < to; start += SENTENCE_LIMIT) {
    const end = Math.min(to, start + SENTENCE_LIMIT);
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    const length = piece.trim().length;
    if (length > 0 && /[\p{L}\p{N}]/u.test(piece))
      spans.push({ start: start + lead, end: start + lead + length });
  }
}
