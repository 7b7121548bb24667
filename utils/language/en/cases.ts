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
    floors: { asksFound: 10, levelsExact: 27, actsExact: 23, promisesFound: 3, signalsExact: 10 },
    floorsOfRules: {
      asksFound: 12,
      levelsExact: 29,
      actsExact: 27,
      promisesFound: 3,
      signalsExact: 13,
    },
  },
  open: {
    drafts,
    received: receivedMessages,
    levels: [...quiet, ...asks, ...edges],
    floors: { asksFound: 67, levelsExact: 168, actsExact: 30, promisesFound: 3, signalsExact: 11 },
    floorsOfRules: {
      asksFound: 71,
      levelsExact: 157,
      actsExact: 32,
      promisesFound: 3,
      signalsExact: 12,
    },
  },
};
