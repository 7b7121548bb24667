import { useRef, useState } from 'react';
import { useWords } from '../../ui/words-context.tsx';
import { Adder } from './adder.tsx';
import { DoneLine } from './done-line.tsx';
import { EntryForm } from './entry-form.tsx';
import { KnowThem } from './know-them.tsx';
import { eventOf, type ByHand } from './kinds.ts';
import { useSaying } from './saying.ts';
import { Section } from './section.tsx';
import { useCalendar } from './use-calendar.ts';
import { eventWord } from '../../words/names.ts';

const ASKED = { what: 'theirs', kind: 'ask_offer' } as const;
const MET = { what: 'theirs', kind: 'meeting' } as const;
const BOUGHT = { what: 'theirs', kind: 'purchase' } as const;

/** What no site could see: said with one click, or with a day, a note and an amount. */
export function AddByHand() {
  const t = useWords();
  const dayOf = useCalendar();
  const saying = useSaying();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<ByHand>(MET);
  const amount = useRef<HTMLInputElement>(null);
  const quick = (one: typeof ASKED | typeof MET): void => {
    const what = eventWord(eventOf(one), t);
    saying.say({ ...one, day: dayOf(Date.now()) }, t('person.done.noted', { what }));
  };
  const bought = (): void => {
    setChosen(BOUGHT);
    setOpen(true);
    // The field is there once React has drawn the form for a purchase.
    requestAnimationFrame(() => amount.current?.focus());
  };
  return (
    <Section title={t('person.add')} className="add">
      <div className="quick">
        <button type="button" onClick={() => quick(ASKED)}>
          {t('action.theyAsked')}
        </button>
        <KnowThem saying={saying} />
        <button type="button" onClick={() => quick(MET)}>
          {t('person.quick.met')}
        </button>
        <button type="button" onClick={bought}>
          {t('person.quick.bought')}
        </button>
      </div>
      <Adder title={t('person.other')} open={open} onOpen={setOpen}>
        <EntryForm chosen={chosen} onChoose={setChosen} saying={saying} amount={amount} />
      </Adder>
      <DoneLine saying={saying} />
    </Section>
  );
}
