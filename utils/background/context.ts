import browser from 'webextension-polyfill';
import { textsOf } from '../locales/texts.ts';
import type { Greeting } from '../messaging/protocol.ts';
import type { StoreContext } from '../store/context.ts';
import { hasAgreed, preferencesItem, trustSettingsOf } from '../store/preferences.ts';
import type { OndoDatabase } from '../store/schema.ts';
import type { Channel } from '../vocabulary/channels.ts';
import type { Language } from '../vocabulary/reading.ts';
import { mutedList } from './mutes.ts';

/** Gathers what a write needs. Nothing is kept between calls: the worker may die at any time. */
export async function storeContext(db: OndoDatabase): Promise<StoreContext> {
  const preferences = await preferencesItem.getValue();
  return { db, trust: trustSettingsOf(preferences), zone: preferences.zone, now: Date.now() };
}

/** What a page of this site is told when it starts. */
export async function greeting(styles: string, site?: Channel): Promise<Greeting> {
  const [agreed, preferences, muted] = await Promise.all([
    hasAgreed(),
    preferencesItem.getValue(),
    mutedList(),
  ]);
  const language = preferences.language ?? browserLanguage();
  return {
    agreed,
    language,
    texts: agreed ? textsOf(language) : {},
    styles: agreed ? styles : '',
    zone: preferences.zone,
    trust: trustSettingsOf(preferences),
    offer: preferences.offer,
    phrases: preferences.phrases ?? [],
    muted,
    ...(site && preferences.chips?.includes(site) && { chip: true }),
  };
}

function browserLanguage(): Language {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
