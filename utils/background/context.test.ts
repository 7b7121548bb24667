import { expect, it, vi } from 'vitest';
import { hasAgreed } from '../store/preferences.ts';
import { DEFAULT_SETTINGS } from '../trust/index.ts';
import { greeting } from './context.ts';

vi.mock('webextension-polyfill', () => ({ default: { i18n: { getUILanguage: () => 'ja-JP' } } }));
vi.mock('./mutes.ts', () => ({ mutedList: async () => ({ people: [] }) }));
vi.mock('../store/preferences.ts', () => ({
  hasAgreed: vi.fn(),
  trustSettingsOf: () => DEFAULT_SETTINGS,
  preferencesItem: { getValue: async () => ({ language: null, zone: 'Asia/Tokyo', offer: [] }) },
}));

it('brings texts and sheet of the hint in the one language that is used, once the user agreed', async () => {
  vi.mocked(hasAgreed).mockResolvedValue(false);
  expect(await greeting('.chip {}')).toMatchObject({ agreed: false, texts: {}, styles: '' });
  vi.mocked(hasAgreed).mockResolvedValue(true);
  const given = await greeting('.chip {}');
  expect(given).toMatchObject({ agreed: true, language: 'ja', styles: '.chip {}' });
  expect(given.texts['level.2']).toBe('まだ早い');
});
