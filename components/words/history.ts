import type { Words } from '../../utils/locales/words.ts';
import type { StandingFacts } from './input.ts';

/** What the history so far says about one more offer. */
export type Situation = 'never' | 'unanswered' | 'unanswered again' | 'again' | 'young';

/** Tells how the two stand, for the sentence about an offer that comes early. */
export function situation(standing: StandingFacts): Situation {
  const again = standing.unansweredPitches > 0;
  if (standing.lastInAt !== null) return again ? 'again' : 'young';
  if (standing.metAt === null) return 'never';
  return again ? 'unanswered again' : 'unanswered';
}

/** Which offer in a row this would be, as an ordinal word. */
export function nthOffer({ unansweredPitches }: StandingFacts, t: Words): string {
  const nth = unansweredPitches + 1;
  if (nth === 2 || nth === 3 || nth === 4) return t(`nth.${nth}`);
  return t('nth.more');
}

/** How often the user has asked, by an offer or a reminder, since they last wrote. */
export function askedInVain(standing: StandingFacts): number {
  return standing.unansweredFollowups + standing.unansweredPitches;
}
