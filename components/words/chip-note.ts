import type { Words } from '../../utils/locales/words.ts';
import type { VerdictInput } from './input.ts';
import { ago, leadKey, leadValues } from './lead-words.ts';
import { leadReason } from './lead.ts';
import { stageWord } from './names.ts';

/** What stands beside the level on the chip: the stage and one fact. */
export function chipNote(input: VerdictInput, t: Words): string {
  const lead = leadReason(input);
  const fact = lead
    ? t(`note.${leadKey(lead, input)}`, leadValues(lead, input, t))
    : calmFact(input, t);
  const stage = stageWord(input.standing.stage, t);
  return fact === undefined ? stage : `${stage} · ${fact}`;
}

function calmFact({ standing, now }: VerdictInput, t: Words): string | undefined {
  const { lastInAt, metAt } = standing;
  if (lastInAt !== null) return t('note.heard', { heard: ago(lastInAt, now, t) });
  return metAt === null ? undefined : t('note.met', { met: ago(metAt, now, t) });
}
