import type { Recipient } from '../../vocabulary/drafts.ts';
import { readChips } from './recipient-chips.ts';
import { withoutRepeats } from './recipient-list.ts';
import type { FoundRecipients } from './recipient-list.ts';
import { readOldChips } from './recipient-old-chips.ts';
import { readSummary } from './recipient-summary.ts';

/** The summary may leave people out, but it names nobody who is not in the fields. */
function contradicts(summary: FoundRecipients, fields: readonly Recipient[]): boolean {
  const known = new Set(fields.map((one) => one.address));
  return summary.recipients.some((one) => !known.has(one.address));
}

/**
 * Who the draft goes to; undefined where that cannot be told for certain: a chip without an
 * address, two readings that disagree, no field at all.
 */
export function recipientsOf(compose: Element): readonly Recipient[] | undefined {
  const ways = [readChips(compose), readOldChips(compose)].filter((way) => way.present);
  const summary = readSummary(compose);
  if (![...ways, summary].every((way) => way.sound)) return undefined;
  const fields = withoutRepeats(ways.flatMap((way) => way.recipients));
  if (fields.length > 0) return contradicts(summary, fields) ? undefined : fields;
  return ways.length > 0 || summary.present ? withoutRepeats(summary.recipients) : undefined;
}
