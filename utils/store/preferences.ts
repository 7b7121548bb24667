import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, type TrustSettings } from '../trust/index.ts';
import type { Channel } from '../vocabulary/channels.ts';
import type { SiteHealth } from '../vocabulary/health.ts';
import type { Language, OwnPhrase } from '../vocabulary/reading.ts';
import type { SaidHint } from '../vocabulary/said.ts';
import type { StepSize } from '../vocabulary/stages.ts';
import type { ReasonCode } from '../vocabulary/verdict.ts';

/** What the user agreed to, and when. Nothing is read anywhere before. */
export interface Consent {
  /** Of the text that was shown. */
  readonly version: number;
  readonly at: number;
}

/** What the user can set. */
export interface Preferences {
  /** Language of the screens; null follows the browser. */
  readonly language: Language | null;
  /** IANA zone that decides on which day an event lies. */
  readonly zone: string;
  readonly step: StepSize;
  readonly installedAt: number;
  /** *What I offer*: up to three lines. */
  readonly offer: readonly string[];
  /** Phrases of the user's own trade; absent in what an earlier build wrote. */
  readonly phrases?: readonly OwnPhrase[];
  /** Sites without a chip in the page by default where the user switched it on. */
  readonly chips?: readonly Channel[];
}

/** A hint the user does not want again. `value` is a contact's id, a reason code or a channel. */
export type Mute =
  | { readonly id: string; readonly at: number; readonly what: 'person'; readonly value: string }
  | { readonly id: string; readonly at: number; readonly what: 'rule'; readonly value: ReasonCode }
  | {
      readonly id: string;
      readonly at: number;
      readonly what: 'rule-for-person';
      readonly value: ReasonCode;
      readonly person: string;
    }
  | { readonly id: string; readonly at: number; readonly what: 'site'; readonly value: Channel };

/** "Not useful", said of one rule to one person. */
export interface Complaint {
  readonly id: string;
  readonly at: number;
  readonly person: string;
  readonly rules: readonly ReasonCode[];
}

/** How often a rule led a hint, and how often that was said to be of no use. */
export interface RuleRecord {
  readonly shown: number;
  readonly notUseful: number;
}

/** A hint said aloud, and the id of the person it was about. */
export interface SaidTo extends SaidHint {
  readonly person: string;
}

/** Version of the consent text. A new version is asked again. */
export const CONSENT_VERSION = 1;

export const consentItem = storage.defineItem<Consent | null>('local:consent', { fallback: null });

export const preferencesItem = storage.defineItem<Preferences>('local:preferences', {
  init: firstPreferences,
});

export const mutesItem = storage.defineItem<readonly Mute[]>('local:mutes', { fallback: [] });

export const complaintsItem = storage.defineItem<readonly Complaint[]>('local:complaints', {
  fallback: [],
});

/** Ids of the promises the toolbar button has reminded of; each is told once. */
export const remindedItem = storage.defineItem<readonly string[]>('local:reminded', {
  fallback: [],
});

/** What the user made of each rule so far. */
export const ruleRecordsItem = storage.defineItem<Partial<Record<ReasonCode, RuleRecord>>>(
  'local:rules',
  { fallback: {} },
);

/** Which hints were said aloud in the last week, oldest first. */
export const saidHintsItem = storage.defineItem<readonly SaidTo[]>('local:said', { fallback: [] });

/** Last known health of each site, for the popup on other pages. */
export const healthItem = storage.defineItem<Partial<Record<Channel, SiteHealth>>>('local:health', {
  fallback: {},
});

/** Whether the user has agreed to the present text. */
export async function hasAgreed(): Promise<boolean> {
  const consent = await consentItem.getValue();
  return consent !== null && consent.version === CONSENT_VERSION;
}

/** The settings of the model that follow from the preferences. */
export function trustSettingsOf(preferences: Preferences): TrustSettings {
  return {
    ...DEFAULT_SETTINGS,
    step: preferences.step,
    installedAt: preferences.installedAt,
  };
}

function firstPreferences(): Preferences {
  return {
    language: null,
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    step: 'M',
    installedAt: Date.now(),
    offer: [],
  };
}
