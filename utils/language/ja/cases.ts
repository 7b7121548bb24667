import { CASE_CONTEXT, type LanguageCases } from '../labelled.ts';
import { asks } from './cases/asks.ts';
import { drafts } from './cases/drafts.ts';
import { edges } from './cases/edges.ts';
import { frozenDrafts } from './cases/frozen-drafts.ts';
import { frozenReceived } from './cases/frozen-received.ts';
import { quiet } from './cases/quiet.ts';
import { receivedMessages } from './cases/received.ts';

/** The labelled texts of this language. */
export const cases: LanguageCases = {
  context: CASE_CONTEXT,
  frozen: {
    drafts: frozenDrafts,
    received: frozenReceived,
    levels: [],
    floors: { asksFound: 9, levelsExact: 26, actsExact: 20, promisesFound: 3, signalsExact: 11 },
    floorsOfRules: {
      asksFound: 12,
      levelsExact: 30,
      actsExact: 28,
      promisesFound: 3,
      signalsExact: 13,
    },
  },
  open: {
    drafts,
    received: receivedMessages,
    levels: [...quiet, ...asks, ...edges],
    floors: { asksFound: 69, levelsExact: 164, actsExact: 32, promisesFound: 3, signalsExact: 11 },
    floorsOfRules: {
      asksFound: 71,
      levelsExact: 159,
      actsExact: 31,
      promisesFound: 3,
      signalsExact: 12,
    },
  },
};
