import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import browser from 'webextension-polyfill';
import { createScreenWords } from '../../utils/locales/screens/index.ts';
import { preferencesItem } from '../../utils/store/preferences.ts';
import type { Language } from '../../utils/vocabulary/reading.ts';
import { Boundary } from './boundary.tsx';
import { tokensCss } from './tokens.ts';
import { WordsProvider } from './words-context.tsx';
import './screen.css';

/** Shows one of Ondo's own screens in the chosen language. */
export async function startScreen(screen: ReactNode): Promise<void> {
  const { language } = await preferencesItem.getValue();
  const words = createScreenWords(language ?? browserLanguage());
  document.documentElement.lang = words.language;
  adoptTokens();
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  createRoot(root).render(
    <StrictMode>
      <WordsProvider value={words}>
        <Boundary>{screen}</Boundary>
      </WordsProvider>
    </StrictMode>,
  );
}

function adoptTokens(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokensCss(':root'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function browserLanguage(): Language {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
