import { lifeOf } from '../../../utils/trust/index.ts';
import type { Entry, InboundEntry } from '../../../utils/vocabulary/events.ts';
import { dayWords } from '../../words/explain-day.ts';
import { purchaseWords } from '../../words/explain-entry.ts';
import { money } from '../../words/explain-money.ts';
import { relativeDay } from '../../words/relative-day.ts';
import { useWords } from '../../ui/words-context.tsx';
import { LongList } from './long-list.tsx';
import { Section } from './section.tsx';
import { useView } from './view.ts';

/** What they bought, what it comes to, and what they did for the user. */
export function CustomerLife() {
  const t = useWords();
  const { record, entries, now } = useView();
  const { spent, purchases, repeat, lastContactAt, referral } = lifeOf(record.contact.state);
  const bought = purchases === 0 ? 'none' : repeat ? 'repeat' : 'once';
  return (
    <Section title={t('person.life')} className="life">
      <dl className="facts">
        {spent.map(({ currency, total }) => (
          <div key={currency}>
            <dt>{t('person.life.value')}</dt>
            <dd>{money(total, currency, t)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('person.life.bought')}</dt>
          <dd>{t(`person.life.bought.${bought}`, { count: purchases })}</dd>
        </div>
        <div>
          <dt>{t('person.life.last')}</dt>
          <dd>{lastContactAt === null ? t('fact.never') : relativeDay(lastContactAt, now, t)}</dd>
        </div>
        <div>
          <dt>{t('person.life.referral')}</dt>
          <dd>{t(`person.life.referral.${referral}`)}</dd>
        </div>
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
