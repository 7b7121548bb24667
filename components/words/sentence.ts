import type { Words } from '../../utils/locales/words.ts';
import type { VerdictInput } from './input.ts';
import { leadKey, leadValues } from './lead-words.ts';
import { leadReason } from './lead.ts';

/** The verdict in one breath: the user's habit with this person, never the person's character. */
export function verdictSentence(input: VerdictInput, t: Words): string {
  const lead = leadReason(input);
  const sentence = lead
    ? t(`sentence.${leadKey(lead, input)}`, leadValues(lead, input, t))
    : plainSentence(input, t);
  return input.name === undefined ? sentence : t('sentence.named', { name: input.name, sentence });
}

function plainSentence({ reading }: VerdictInput, t: Words): string {
  const sells = reading.pitch !== 'none' || reading.acts.includes('referral');
  return t(sells ? 'sentence.fits' : 'sentence.quiet');
}
