import type { Words } from '../../utils/locales/words.ts';
import { degrees, figure, points } from './figures.ts';
import { askedInVain } from './history.ts';
import type { Fact, VerdictInput } from './input.ts';
import { ago } from './lead-words.ts';

/** One fact about how the two stand. */
type TellFact = (input: VerdictInput, t: Words) => Fact;

/** When the two met. */
export const met: TellFact = ({ standing, now }, t) => ({
  label: t('fact.met'),
  value: ago(standing.metAt, now, t),
});

/** On how many days they wrote. */
export const replies: TellFact = ({ standing }, t) => ({
  label: t('fact.replies'),
  value: figure(standing.theirDays, t),
});

/** When they last wrote. */
export const lastHeard: TellFact = ({ standing, now }, t) => ({
  label: t('fact.last_heard'),
  value: ago(standing.lastInAt, now, t),
});

/** When the user last made an offer. */
export const lastOffer: TellFact = ({ standing, now }, t) => ({
  label: t('fact.last_offer'),
  value: ago(standing.lastPitchAt, now, t),
});

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
