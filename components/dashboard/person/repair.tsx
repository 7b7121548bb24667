import { isInRepair } from '../../../utils/trust/breaches.ts';
import type { Entry } from '../../../utils/vocabulary/events.ts';
import { dayWords } from '../../words/explain-day.ts';
import { figure } from '../../words/figures.ts';
import { eventWord } from '../../words/names.ts';
import { useWords } from '../../ui/words-context.tsx';
import { CopyButton } from './copy-button.tsx';
import { DoneLine } from './done-line.tsx';
import { useSaying } from './saying.ts';
import { Section } from './section.tsx';
import { useView } from './view.ts';

/** While something is to be put right: what is open, what closes it, and how to begin. */
export function Repair() {
  const t = useWords();
  const view = useView();
  if (!isInRepair(view.record.contact.state)) return null;
  const { breaches } = view.record.contact.state;
  const happened = view.entries.filter(isBreach);
  return (
    <Section title={t('flag.in repair')} className="repair">
      <p className="say">
        {breaches.length === 0
          ? t('person.repair.waits')
          : t('person.repair.open', { debt: figure(view.standing.debt, t) })}
      </p>
      <ul className="happened">
        {happened.slice(0, Math.max(1, breaches.length)).map((entry) => (
          <li key={entry.id}>
            {eventWord(entry, t)} <small>{dayWords(entry.day, t)}</small>
          </li>
        ))}
      </ul>
      <h3>{t('person.repair.closes')}</h3>
      <ul className="ways">
        {waysOut(breaches).map((way) => (
          <li key={way}>{t(`person.repair.${way}`)}</li>
        ))}
      </ul>
      <Apology about={happened[0]?.kind === 'complaint' ? 'complaint' : 'promise'} />
    </Section>
  );
}

type Way = 'own' | 'promise' | 'thanks' | 'word';

/** What is left to do: once all is paid, only a word of theirs. */
function waysOut(breaches: readonly { readonly repaired: boolean }[]): readonly Way[] {
  if (breaches.length === 0) return ['word'];
  const own = breaches.some(({ repaired }) => !repaired);
  return own ? ['own', 'promise', 'thanks'] : ['promise', 'thanks'];
}

const TONES = ['formal', 'familiar'] as const;

function Apology({ about }: { readonly about: 'complaint' | 'promise' }) {
  const t = useWords();
  const saying = useSaying();
  return (
    <>
      <h3>{t('person.repair.begin')}</h3>
      <ul className="openings">
        {TONES.map((tone) => {
          const text = t(`person.sorry.${about}.${tone}`);
          return (
            <li key={tone}>
              <small>{t(`person.tone.${tone}`)}</small>
              <p>{text}</p>
              <CopyButton text={text} saying={saying} what={t(`person.tone.${tone}`)} />
            </li>
          );
        })}
      </ul>
      <DoneLine saying={saying} />
    </>
  );
}

function isBreach({ kind }: Entry): boolean {
  return kind === 'complaint' || kind === 'promise_broken';
}
