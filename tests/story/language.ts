import type { Driver, Tab } from '../browsers/driver.ts';
import type { Language } from '../../utils/vocabulary/reading.ts';

/** Chooses the language of the screens, as the settings do. Pages opened afterwards speak it. */
export async function chooseLanguage(driver: Driver, language: Language): Promise<void> {
  const page = await driver.open(driver.extensionUrl('popup.html'));
  await page.waitFor(hasPreferences);
  await page.evaluate(writeLanguage, language);
  await page.close();
}

/** What runs in a page of the extension finds this there, in both browsers. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<Record<string, object | undefined>>;
      set(items: Record<string, object>): Promise<void>;
    };
  };
};

async function hasPreferences(): Promise<boolean> {
  return 'preferences' in (await chrome.storage.local.get('preferences'));
}

async function writeLanguage(language: string): Promise<void> {
  const { preferences } = await chrome.storage.local.get('preferences');
  await chrome.storage.local.set({ preferences: { ...preferences, language } });
}

/** Reloads a page so that it speaks the language just chosen. */
export async function reloadInLanguage(
  driver: Driver,
  tab: Tab,
  language: Language,
): Promise<void> {
  await chooseLanguage(driver, language);
  await tab.bringToFront();
  await tab.reload();
}
