import type { WordKey, Words } from '../../utils/locales/words.ts';
import { degrees, figure, points } from './figures.ts';
import { askedInVain } from './history.ts';
import type { Fact, VerdictInput } from './input.ts';
import { ago } from './lead-words.ts';

/** One fact about how the two stand. */
type TellFact = (input: VerdictInput, t: Words) => Fact;

type Day = 'metAt' | 'lastInAt' | 'lastPitchAt';

function dayFact(name: WordKey, day: Day): TellFact {
  return ({ standing, now }, t) => ({ label: t(name), value: ago(standing[day], now, t) });
}

/** When the two met. */
export const met = dayFact('fact.met', 'metAt');

/** On how many days they wrote. */
export const replies: TellFact = ({ standing }, t) => ({
  label: t('fact.replies'),
  value: figure(standing.theirDays, t),
});

/** When they last wrote. */
export const lastHeard = dayFact('fact.last_heard', 'lastInAt');

/** When the user last made an offer. */
export const lastOffer = dayFact('fact.last_offer', 'lastPitchAt');

/** Points of the trust balance. */
export const balance: TellFact = ({ standing }, t) => ({
  label: t('fact.balance'),
  value: points(standing.balance, t),
});

/** How often the user asked in vain. */
export const unanswered: TellFact = ({ standing }, t) => ({
  label: t('fact.unanswered'),
  value: figure(askedInVain(standing), t),
});

/** How warm they are. */
export const warmth: TellFact = ({ standing }, t) => ({
  label: t('fact.temperature'),
  value: degrees(standing.temperature),
});
