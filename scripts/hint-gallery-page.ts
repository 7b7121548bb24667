import type { HintInput } from '../components/hint/model.ts';
import { hintModel } from '../components/hint/model.ts';
import { HINT_STYLES } from '../components/hint/styles.ts';
import { mountHint, type Hint } from '../components/hint/mount.ts';
import { createHighlighter } from '../components/hint/highlight.ts';
import type { StandingFacts } from '../components/words/input.ts';
import { hintWords } from '../utils/locales/texts.ts';
import type { PitchLevel } from '../utils/vocabulary/acts.ts';
import type { Language } from '../utils/vocabulary/reading.ts';
import type { Level, Reason, Verdict } from '../utils/vocabulary/verdict.ts';
import type { Scene } from './hint-gallery-scenes.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 24, 3);

const STRANGER: StandingFacts = {
  temperature: 0,
  balance: 0,
  stage: 'just met',
  flags: [],
  metAt: NOW - 9 * DAY,
  lastInAt: null,
  lastOutAt: NOW - 6 * DAY,
  lastPitchAt: NOW - 6 * DAY,
  theirDays: 0,
  myDays: 2,
  unansweredFollowups: 0,
  unansweredPitches: 1,
};

interface Case {
  readonly standing: Partial<StandingFacts>;
  readonly verdict: Omit<Verdict, 'who' | 'level'>;
  readonly pitch: PitchLevel;
  readonly heat: number;
}

const why = (code: Reason['code'], evidence: Reason['evidence'] = {}): Reason => ({
  code,
  evidence,
});

const CASES: Readonly<Record<Level, Case>> = {
  0: {
    standing: { stage: 'trusted', temperature: 66, balance: 13.2, lastInAt: NOW - 2 * DAY },
    verdict: { reasons: [], next: { code: 'none' } },
    pitch: 'soft',
    heat: 34,
  },
  1: {
    standing: {
      stage: 'warm',
      temperature: 44,
      balance: 4.6,
      lastInAt: NOW - 5 * DAY,
      theirDays: 4,
    },
    verdict: {
      reasons: [
        why('balance_short', { needed: 6 }),
        why('open_worries', { worry: 'price', count: 2 }),
      ],
      next: { code: 'give_first', what: 'thank' },
    },
    pitch: 'direct',
    heat: 58,
  },
  2: {
    standing: {
      stage: 'acquainted',
      temperature: 22,
      balance: -1.5,
      lastInAt: NOW - 12 * DAY,
      theirDays: 2,
    },
    verdict: {
      reasons: [
        why('one_step_early'),
        why('balance_short', { needed: 6 }),
        why('question_open', { daysAgo: 12 }),
      ],
      next: { code: 'save_up', what: 'answer_question' },
    },
    pitch: 'direct',
    heat: 64,
  },
  3: {
    standing: { balance: -4.5 },
    verdict: {
      reasons: [why('two_steps_early'), why('balance_short', { needed: 6 })],
      next: { code: 'give_first', what: 'something_useful' },
    },
    pitch: 'hard',
    heat: 84,
  },
};

const DRAFTS: Readonly<Record<Language, readonly [string, string]>> = {
  en: [
    'It was good to meet you at the market last week.',
    'My six-week course starts on Monday, and the early price ends tonight, so book your place now.',
  ],
  ja: [
    '先日はマルシェでお話しできてうれしかったです。',
    '来週から始まる講座、いまなら早割でお申し込みいただけます。',
  ],
};

function inputFor(level: Level, language: Language): HintInput {
  const { standing, verdict, pitch, heat } = CASES[level];
  const [kind, pitching] = DRAFTS[language];
  const text = `${kind} ${pitching}`;
  const sentence = { start: kind.length + 1, end: text.length, acts: ['pitch'] as const, pitch };
  return {
    verdict: { level, who: 'gallery', ...verdict },
    standing: { ...STRANGER, ...standing },
    reading: {
      lang: language,
      pitch,
      heat,
      acts: ['pitch'],
      sentences: [sentence],
      evidence: [],
      promises: [],
      worries: [],
    },
    now: NOW,
    text,
    aloud: true,
  };
}

function addHint(parent: Element, level: Level, { language, scheme }: Scene): Hint {
  const nothing = () => Promise.resolve(true);
  const actions = {
    theyAsked: nothing,
    iKnowThem: nothing,
    keepForLater: nothing,
    notUseful: nothing,
    mute: nothing,
    undo: () => undefined,
  };
  const signal = new AbortController().signal;
  const place = { parent, before: null };
  const hint = mountHint({ place, actions, styles: HINT_STYLES }, signal, { scheme });
  hint.update(hintModel(inputFor(level, language), hintWords(language)));
  return hint;
}

function addDraft(parent: Element, { language }: Scene): void {
  const draft = document.createElement('div');
  draft.style.padding = '8px 10px 14px';
  const [kind, pitching] = DRAFTS[language];
  draft.textContent = `${kind} ${pitching}`;
  parent.append(draft);
  const text = draft.firstChild;
  if (text === null) return;
  const range = document.createRange();
  range.setStart(text, kind.length + 1);
  range.setEnd(text, kind.length + 1 + pitching.length);
  createHighlighter(document, new AbortController().signal).showHighlights([range]);
}

const DOCKED = `position:fixed;right:64px;bottom:0;width:540px;height:420px;background:#fff;
  border-radius:10px 10px 0 0;box-shadow:0 2px 16px #0004;padding:16px 12px;box-sizing:border-box;
  display:flex;flex-direction:column;justify-content:space-between`;

/** Draws one scene into the empty page. */
export function draw(scene: Scene): void {
  const dark = scene.scheme === 'dark';
  document.documentElement.style.height = '100%';
  document.body.style.cssText = `margin:0;padding:20px;height:100%;box-sizing:border-box;
    display:flex;flex-direction:column;justify-content:flex-end;font:14px/1.6 system-ui,sans-serif;
    background:${dark ? '#17181a' : '#f6f8fc'};color:${dark ? '#ddd' : '#222'}`;
  document.documentElement.lang = scene.language;
  const pane = document.createElement('div');
  if (scene.docked === true) pane.style.cssText = DOCKED;
  document.body.append(pane);
  addDraft(pane, scene);
  if (scene.show === 'chips') {
    for (const level of [0, 1, 2, 3] as const) addHint(pane, level, scene);
    return;
  }
  addHint(pane, levelOf(scene), scene).openCard();
}

function levelOf({ show }: Scene): Level {
  if (show === 'card 1') return 1;
  if (show === 'card 2') return 2;
  return show === 'card 3' ? 3 : 0;
}
