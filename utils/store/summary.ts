import { linesOf, standingAt, type Standing } from '../trust/index.ts';
import type { StoreContext } from './context.ts';
import type { ContactRow, IdentityRow, SummaryRow } from './rows.ts';

/** The small row that lists show, computed whenever the contact changes. */
export function summaryOf(
  contact: ContactRow,
  identities: readonly IdentityRow[],
  { trust, now }: Pick<StoreContext, 'trust' | 'now'>,
): SummaryRow {
  const standing = standingAt(contact.state, now, trust);
  const lines = linesOf(contact.state, trust);
  const name = identities.find((identity) => identity.name)?.name ?? '';
  const address = identities[0]?.address ?? contact.id;
  return {
    id: contact.id,
    name,
    address,
    stage: standing.stage,
    lastAt: lastContact(standing) ?? contact.firstSeenAt,
    channels: [...new Set(identities.map((identity) => identity.channel))],
    words: searchWords([name, ...identities.map((one) => one.address)].join(' ')),
    ...withoutNulls({
      metAt: standing.metAt,
      warmUntil: lines.warmUntil,
      coolingFrom: lines.coolingFrom,
      dormantFrom: lines.dormantFrom,
      askedAt: standing.askedAt,
      offerAt: contact.heldOffers.find(({ sentAt }) => sentAt === undefined)?.at ?? null,
      offerSentAt: contact.heldOffers.find(({ sentAt }) => sentAt !== undefined)?.sentAt ?? null,
      boughtAt: standing.boughtAt,
      problemAt: standing.problems[0]?.at ?? null,
      boundaryAt: standing.boundaries.find(({ refused }) => refused)?.at ?? null,
      breachAt: standing.flags.includes('in repair') ? standing.lastBreachAt : null,
      promiseDue: firstDue(contact),
      doubtAt: contact.doubts[0]?.at ?? null,
    }),
  };
}

/** When the first open promise is late. */
function firstDue({ state }: ContactRow): number | null {
  const moments = state.promises.flatMap(({ lateFrom }) => (lateFrom === null ? [] : [lateFrom]));
  return moments.length > 0 ? Math.min(...moments) : null;
}

function lastContact({ lastInAt, lastOutAt, metAt }: Standing): number | null {
  if (lastInAt === null) return lastOutAt ?? metAt;
  return lastOutAt === null ? lastInAt : Math.max(lastInAt, lastOutAt);
}

/** An index leaves out rows without the key, so absence must be absence, not null. */
function withoutNulls<T extends Record<string, number | null>>(
  moments: T,
): { [K in keyof T]?: number } {
  const given: { [K in keyof T]?: number } = {};
  for (const key in moments) {
    const moment = moments[key];
    if (typeof moment === 'number') given[key] = moment;
  }
  return given;
}

/** The lower-cased words of a text, as names and addresses are searched by them. */
export function searchWords(text: string): string[] {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s@.,<>()"]+/u)
    .filter(Boolean);
  return [...new Set(words)];
}
