import { useLayoutEffect, useRef } from 'react';
import type { Flag } from '../../../utils/vocabulary/stages.ts';
import { degrees, points } from '../../words/figures.ts';
import { channelWord } from '../../words/explain-entry.ts';
import { flagWord, stageWord } from '../../words/names.ts';
import { relativeDay } from '../../words/relative-day.ts';
import { Thermometer } from '../../ui/thermometer.tsx';
import { useWords } from '../../ui/words-context.tsx';
import { Fact } from './fact.tsx';
import { Staircase } from './staircase.tsx';
import { useView } from './view.ts';

/** Who it is, how warm, on which stair, and what stands beside. */
export function Head() {
  const t = useWords();
  const { standing, record } = useView();
  const heading = useRef<HTMLHeadingElement>(null);
  // Links change only the part after `#`: without this the reader stays where the list was.
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <header className="person-head">
      <p className="back">
        <a href="#people">{t('popup.all')}</a>
      </p>
      <h1 className="say" tabIndex={-1} ref={heading}>
        {record.summary.name || record.summary.address}
      </h1>
      <Identities />
      <div className="standing">
        <Staircase stage={standing.stage} />
        <Figures />
      </div>
    </header>
  );
}

function Identities() {
  const t = useWords();
  const { record } = useView();
  return (
    <ul className="identities" aria-label={t('person.addresses')}>
      {record.identities.map(({ id, address, channel }) => (
        <li key={id}>
          {address} <span className="quiet">{channelWord(channel, t)}</span>
        </li>
      ))}
    </ul>
  );
}

function Figures() {
  const t = useWords();
  const { standing, now } = useView();
  const warmth = Math.round(standing.temperature);
  const heard = standing.lastInAt === null ? null : relativeDay(standing.lastInAt, now, t);
  const negative = standing.balance < 0 ? { className: 'minus' } : {};
  return (
    <div className="figures">
      <Thermometer temperature={warmth} label={t('thermometer.label', { degrees: warmth })} />
      <dl>
        <Fact label={t('fact.temperature')} value={degrees(warmth)} />
        <Fact label={t('fact.balance')} value={points(standing.balance, t)} {...negative} />
        <Fact label={t('person.stage')} value={stageWord(standing.stage, t)} />
        <Fact label={t('fact.last_heard')} value={heard ?? t('fact.never')} />
      </dl>
      <Flags flags={standing.flags} />
    </div>
  );
}

function Flags({ flags }: { readonly flags: readonly Flag[] }) {
  const t = useWords();
  if (flags.length === 0) return null;
  return (
    <ul className="flags" aria-label={t('person.flags')}>
      {flags.map((flag) => (
        <li key={flag}>{flagWord(flag, t)}</li>
      ))}
    </ul>
  );
}
