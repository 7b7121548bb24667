import { sendMessage } from '../../utils/messaging/protocol.ts';
import type { ScreenKey } from '../../utils/locales/screens/index.ts';
import { Thermometer } from '../ui/thermometer.tsx';
import { OfferForm } from './offer-form.tsx';
import { useWords } from '../ui/words-context.tsx';

const PARTS: readonly { readonly title: ScreenKey; readonly lines: readonly ScreenKey[] }[] = [
  {
    title: 'welcome.reads',
    lines: ['welcome.reads.draft', 'welcome.reads.thread', 'welcome.reads.sent'],
  },
  {
    title: 'welcome.keeps',
    lines: ['welcome.keeps.acts', 'welcome.keeps.sentences', 'welcome.keeps.later'],
  },
  {
    title: 'welcome.never',
    lines: ['welcome.never.leave', 'welcome.never.write', 'welcome.never.before'],
  },
];

/** Shown once at install: what is read, what is kept, what never happens. */
export function Welcome() {
  const t = useWords();
  return (
    <main className="welcome">
      <Emblem />
      <h1 className="say">{t('welcome.title')}</h1>
      <p className="lead">{t('welcome.lead')}</p>
      {PARTS.map((part) => (
        <section key={part.title}>
          <h2>{t(part.title)}</h2>
          <ul>
            {part.lines.map((line) => (
              <li key={line}>{t(line)}</li>
            ))}
          </ul>
        </section>
      ))}
      <p className="consent">
        <button
          type="button"
          className="primary"
          onClick={() => void sendMessage('agree', undefined)}
        >
          {t('welcome.agree')}
        </button>
        <span className="quiet">{t('welcome.later')}</span>
      </p>
    </main>
  );
}

/** What to do next. */
export function WelcomeDone() {
  const t = useWords();
  return (
    <main className="welcome">
      <Emblem />
      <div role="status">
        <h1 className="say">{t('welcome.done.title')}</h1>
      </div>
      <p className="lead">{t('welcome.done.text')}</p>
      <OfferForm />
      <p className="consent">
        <a className="primary" href="https://mail.google.com/" target="_blank" rel="noreferrer">
          {t('welcome.done.open')}
        </a>
        <a href="#people">{t('popup.all')}</a>
      </p>
    </main>
  );
}

function Emblem() {
  const t = useWords();
  return (
    <header className="emblem">
      <strong>{t('screens.product')}</strong>
      <Thermometer temperature={24} heat={68} hatched label={t('screens.tagline')} />
    </header>
  );
}
