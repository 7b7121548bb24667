import type { Language } from '../utils/vocabulary/reading.ts';

/** One picture of the gallery. */
export interface Scene {
  readonly name: string;
  readonly show: 'chips' | 'card 1' | 'card 2' | 'card 3' | 'card 0';
  readonly language: Language;
  readonly scheme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
  readonly forced?: true;
  /** In a compose window docked at the right, as Gmail has it. */
  readonly docked?: true;
}

const WIDE = { width: 620, height: 720 };
const DESK = { width: 1180, height: 760 };
const NARROW = { width: 300, height: 640 };

/** Every picture. */
export const SCENES: readonly Scene[] = [
  {
    name: 'chips-ja-light',
    show: 'chips',
    language: 'ja',
    scheme: 'light',
    width: 520,
    height: 300,
  },
  {
    name: 'chips-en-light',
    show: 'chips',
    language: 'en',
    scheme: 'light',
    width: 520,
    height: 300,
  },
  { name: 'chips-ja-dark', show: 'chips', language: 'ja', scheme: 'dark', width: 520, height: 300 },
  {
    name: 'chips-en-narrow',
    show: 'chips',
    language: 'en',
    scheme: 'light',
    width: 240,
    height: 300,
  },
  { name: 'card3-ja-light', show: 'card 3', language: 'ja', scheme: 'light', ...WIDE },
  { name: 'card3-en-light', show: 'card 3', language: 'en', scheme: 'light', ...WIDE },
  { name: 'card2-en-dark', show: 'card 2', language: 'en', scheme: 'dark', ...WIDE },
  { name: 'card2-ja-dark', show: 'card 2', language: 'ja', scheme: 'dark', ...WIDE },
  { name: 'card1-ja-light', show: 'card 1', language: 'ja', scheme: 'light', ...WIDE },
  { name: 'card0-en-light', show: 'card 0', language: 'en', scheme: 'light', ...WIDE },
  { name: 'card3-en-narrow', show: 'card 3', language: 'en', scheme: 'light', ...NARROW },
  { name: 'card3-ja-narrow', show: 'card 3', language: 'ja', scheme: 'dark', ...NARROW },
  {
    name: 'card3-en-forced',
    show: 'card 3',
    language: 'en',
    scheme: 'light',
    forced: true,
    ...WIDE,
  },
  { name: 'docked-ja', show: 'card 2', language: 'ja', scheme: 'light', docked: true, ...DESK },
  { name: 'docked-en', show: 'card 3', language: 'en', scheme: 'light', docked: true, ...DESK },
  { name: 'low-en', show: 'card 3', language: 'en', scheme: 'light', width: 620, height: 480 },
];
