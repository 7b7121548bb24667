import type { Dates } from '../dates.ts';
import { fixedDateRules } from './dates-fixed.ts';
import { nearDateRules } from './dates-near.ts';

/** English ways to write a day. */
export const dates: Dates = {
  rules: [...fixedDateRules, ...nearDateRules],
  marks: {
    deadline: {
      before:
        /\b(?:by|before|until|till|no later than|latest|at the latest)(?: the| end of| noon| eod| cob| about| next| this)? $/,
      words: /^(?:by|before|within|until|till|end of|over the next|eod|cob)\b/,
      after: /^(?: at the latest| latest| evening at the latest| or (?:earlier|sooner|before))/,
    },
    aside: {
      before:
        /\b(?:last|every|each|since|after|from|past|previous|most|until last|any|of last)(?: the| my| your)? $/,
      after:
        /^(?:'s?(?= [a-z])(?! (?:time|end))|s\b| (?:meeting|session|class|minutes|report|order|delivery|appointment|service|shift|workshop|game|match|slot|numbers|figures|newsletter|recording|slides|group|club|lesson)\b)/,
    },
    clause:
      /(?:[,;:]| [-–—])? (?:and|then|but) (?=(?:i|we|you|the|your|my|it|that|this|will|book|send|bring|call|ring|post|drop|pay|confirm|return|finish|write|make|fix|drive|pick|give|do|deliver)\b)|[,;] (?=(?:i|we|you|the|your|my|that|it)\b)|[;—] ?/g,
  },
};
