import { useLayoutEffect, useRef } from 'react';
import { degrees, points } from '../../words/figures.ts';
import { channelWord } from '../../words/explain-entry.ts';
import { flagWord, stageWord } from '../../words/names.ts';
import { relativeDay } from '../../words/relative-day.ts';
import { Thermometer } from '../../ui/thermometer.tsx';
import { useWords } from '../../ui/words-context.tsx';
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
  const heard = standing.lastInAt;
  return (
    <div className="figures">
      <Thermometer temperature={warmth} label={t('thermometer.label', { degrees: warmth })} />
      <dl>
        <div>
          <dt>{t('fact.temperature')}</dt>
          <dd>{degrees(warmth)}</dd>
        </div>
        <div>
          <dt>{t('fact.balance')}</dt>
          <dd className={standing.balance < 0 ? 'minus' : undefined}>
            {points(standing.balance, t)}
          </dd>
        </div>
        <div>
          <dt>{t('person.stage')}</dt>
          <dd>{stageWord(standing.stage, t)}</dd>
        </div>
        <div>
          <dt>{t('fact.last_heard')}</dt>
          <dd>{heard === null ? t('fact.never') : relativeDay(heard, now, t)}</dd>
        </div>
      </dl>
      {standing.flags.length > 0 && (
        <ul className="flags" aria-label={t('person.flags')}>
          {standing.flags.map((flag) => (
            <li key={flag}>{flagWord(flag, t)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
