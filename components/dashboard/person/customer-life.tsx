import { lifeOf } from '../../../utils/trust/index.ts';
import type { Entry, InboundEntry } from '../../../utils/vocabulary/events.ts';
import { dayWords } from '../../words/explain-day.ts';
import { purchaseWords } from '../../words/explain-entry.ts';
import { money } from '../../words/explain-money.ts';
import { relativeDay } from '../../words/relative-day.ts';
import { useWords } from '../../ui/words-context.tsx';
import { Fact } from './fact.tsx';
import { LongList } from './long-list.tsx';
import { Section } from './section.tsx';
import { useView } from './view.ts';

/** What they bought, what it comes to, and what they did for the user. */
export function CustomerLife() {
  const t = useWords();
  const { record, entries, now } = useView();
  const { spent, purchases, repeat, lastContactAt, referral } = lifeOf(record.contact.state);
  const bought = purchases === 0 ? 'none' : repeat ? 'repeat' : 'once';
  const last = lastContactAt === null ? null : relativeDay(lastContactAt, now, t);
  return (
    <Section title={t('person.life')} className="life">
      <dl className="facts">
        {spent.map(({ currency, total }) => (
          <Fact key={currency} label={t('person.life.value')} value={money(total, currency, t)} />
        ))}
        <Fact
          label={t('person.life.bought')}
          value={t(`person.life.bought.${bought}`, { count: purchases })}
        />
        <Fact label={t('person.life.last')} value={last ?? t('fact.never')} />
        <Fact label={t('person.life.referral')} value={t(`person.life.referral.${referral}`)} />
      </dl>
      <Purchases purchases={entries.filter(isPurchase)} />
    </Section>
  );
}

function Purchases({ purchases }: { readonly purchases: readonly InboundEntry[] }) {
  const t = useWords();
  return (
    <LongList items={purchases}>
      {(shown) => (
        <ul className="purchases">
          {shown.map((entry) => (
            <li key={entry.id}>
              <span>{purchaseWords(entry, t) ?? t('person.life.unnamed')}</span>
              <small>{dayWords(entry.day, t)}</small>
            </li>
          ))}
        </ul>
      )}
    </LongList>
  );
}

function isPurchase(entry: Entry): entry is InboundEntry {
  return entry.direction === 'in' && entry.kind === 'purchase';
}
