import { changeItem } from '../store/change-item.ts';
import { ruleRecordsItem, type RuleRecord } from '../store/preferences.ts';
import { REASON_CODES, type ReasonCode } from '../vocabulary/verdict.ts';

/** Fewer showings say nothing yet (`facts`, section 5 "Gate"). */
const ENOUGH_SHOWN = 20;
/** Said to be of no use this often, a rule speaks a level lower. */
const TOO_OFTEN = 0.3;

const NEVER: RuleRecord = { shown: 0, notUseful: 0 };

/** A hint led by this rule was shown. */
export function noteShown(rule: ReasonCode): Promise<void> {
  return change([rule], (record) => ({ ...record, shown: record.shown + 1 }));
}

/** The user said that hints of these rules were of no use; `times` below zero takes it back. */
export function noteNotUseful(rules: readonly ReasonCode[], times: 1 | -1): Promise<void> {
  return change(rules, (record) => ({
    ...record,
    notUseful: Math.max(0, record.notUseful + times),
  }));
}

/** The rules that speak a level lower for this user. A wish of theirs is never lowered. */
export async function loweredRules(): Promise<readonly ReasonCode[]> {
  const records = await ruleRecordsItem.getValue();
  return REASON_CODES.filter((rule) => {
    const { shown, notUseful } = records[rule] ?? NEVER;
    return rule !== 'boundary' && shown >= ENOUGH_SHOWN && notUseful / shown >= TOO_OFTEN;
  });
}

async function change(
  rules: readonly ReasonCode[],
  next: (record: RuleRecord) => RuleRecord,
): Promise<void> {
  await changeItem(ruleRecordsItem, (before) => {
    const records = { ...before };
    for (const rule of rules) records[rule] = next(records[rule] ?? NEVER);
    return records;
  });
}
