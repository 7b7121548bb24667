import browser from 'webextension-polyfill';
import { useWords } from '../ui/words-context.tsx';

/** Before the user agreed there is nothing to show but the way to the page that asks. */
export function AskConsent() {
  const t = useWords();
  const open = (): void => {
    void browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html#welcome') });
  };
  return (
    <main className="notice">
      <h1 className="say">{t('popup.consent.title')}</h1>
      <p>{t('popup.consent.text')}</p>
      <button type="button" className="primary" onClick={open}>
        {t('popup.consent.open')}
      </button>
    </main>
  );
}
