import type { Act } from '../../utils/vocabulary/acts.ts';
import type { DraftReading, SentenceReading, Span } from '../../utils/vocabulary/reading.ts';

const MOST_QUOTED = 3;
const LONGEST_QUOTE = 140;

/** Where the sentences that sell, urge, overclaim or ask a favour stand in the text that was read. */
export function pitchingSpans(reading: DraftReading): readonly Span[] {
  return reading.sentences.filter(isPitching);
}

/** The same sentences as the user wrote them, for the card; shortened where very long. */
export function quotedSentences(text: string, reading: DraftReading): readonly string[] {
  return pitchingSpans(reading)
    .slice(0, MOST_QUOTED)
    .map(({ start, end }) => shortened(text.slice(start, end).trim()));
}

const TELLING: readonly Act[] = ['pressure', 'hype', 'referral'];

function isPitching({ pitch, acts }: SentenceReading): boolean {
  return pitch !== 'none' || TELLING.some((act) => acts.includes(act));
}

function shortened(sentence: string): string {
  const characters = Array.from(sentence.replace(/\s+/g, ' '));
  if (characters.length <= LONGEST_QUOTE) return characters.join('');
  return `${characters.slice(0, LONGEST_QUOTE - 1).join('')}…`;
}
