import { describe, expect, it } from 'vitest';
import { similarityHash } from '../language/similarity.ts';
import type { Greeting, KnownPerson } from '../messaging/protocol.ts';
import { DEFAULT_SETTINGS, foldEntries, standingAt } from '../trust/index.ts';
import type { Entry } from '../vocabulary/events.ts';
import { assess } from './assess.ts';
import { ownReader } from '../../tests/own-reader.ts';

const NOW = Date.parse('2026-06-15T10:00:00+09:00');
const DAY = 86_400_000;
const greeting: Greeting = {
  agreed: true,
  language: 'en',
  texts: {},
  styles: '',
  zone: 'Asia/Tokyo',
  trust: DEFAULT_SETTINGS,
  offer: [],
  phrases: [],
  muted: { people: [], rules: [], sites: [], pairs: [], lowered: [] },
};
const PITCH = 'The wheel course begins on Monday. Book your seat here: example.com/wheel';

const placed = (id: string, daysAgo: number) => ({
  id,
  at: NOW - daysAgo * DAY,
  day: Math.floor(NOW / DAY) - daysAgo,
});
const reply: Entry = { ...placed('reply', 20), direction: 'in', kind: 'reply' };

function known(...entries: readonly Entry[]): KnownPerson {
  const state = foldEntries(entries, DEFAULT_SETTINGS);
  return {
    address: 'hana@example.com',
    id: 'gmail:hana@example.com',
    standing: standingAt(state, NOW, DEFAULT_SETTINGS),
    urges: state.urges,
    recentGifts: [],
    said: [],
  };
}

function assessed(text: string, person: KnownPerson, more: Partial<Greeting> = {}) {
  const draft = { recipients: [], text, subject: '' };
  const circumstances = { greeting: { ...greeting, ...more }, now: NOW, threadUnread: false };
  const found = assess({ draft, channel: 'gmail', people: [person], ...circumstances }, ownReader);
  if (!found) throw new Error('nobody to judge');
  return found;
}

describe('a draft, judged', () => {
  it('looks at refusals of its own channel alone', () => {
    const refused: Entry = { ...placed('no', 3), direction: 'in', kind: 'optout', on: 'line' };
    const codes = assessed(PITCH, known(reply, refused)).verdict.reasons.map(({ code }) => code);
    expect(codes).not.toContain('boundary');
    const here = { ...refused, on: 'gmail' } as const;
    expect(assessed(PITCH, known(reply, here)).verdict.reasons[0]?.code).toBe('boundary');
  });

  it('knows which worries are open, and whether it is about their problem', () => {
    const noted: Entry = {
      ...placed('problem', 3),
      direction: 'self',
      kind: 'problem',
      sentence: 'the kiln trips the fuse',
    };
    const reasons = (text: string) => assessed(text, known(reply, noted)).verdict.reasons;
    expect(reasons(PITCH).map(({ code }) => code)).toContain('not_their_problem');
    expect(reasons(PITCH).find(({ code }) => code === 'open_worries')?.evidence['count']).toBe(7);
    const fitting = `Your kiln need not trip again: we look at fuses too. ${PITCH}`;
    expect(reasons(fitting).map(({ code }) => code)).not.toContain('not_their_problem');
  });

  it('finds a last chance that was said before', () => {
    const push = 'Last chance: only 3 seats are left until Friday.';
    const pressed: Entry = {
      ...placed('push', 9),
      direction: 'out',
      kind: 'pitch_hard',
      urges: [similarityHash('Last chance: only 2 seats are left until Sunday!')],
    };
    const reasons = assessed(`${PITCH} ${push}`, known(reply, pressed)).verdict.reasons;
    expect(reasons.find(({ code }) => code === 'claim_to_prove')?.evidence).toEqual({
      saidDaysAgo: 9,
    });
    const calm = assessed(PITCH, known(reply, pressed)).verdict.reasons;
    expect(calm.map(({ code }) => code)).not.toContain('claim_to_prove');
  });

  it('speaks a level lower where its rule was of no use too often', () => {
    const person = known(reply);
    const { level, reasons } = assessed(PITCH, person).verdict;
    const lowered = reasons.slice(0, 1).map(({ code }) => code);
    const muted = { ...greeting.muted, lowered };
    expect(assessed(PITCH, person, { muted }).verdict.level).toBe(level - 1);
    const other = { ...greeting.muted, lowered: ['dormant'] as const };
    expect(assessed(PITCH, person, { muted: other }).verdict.level).toBe(level);
  });
});
