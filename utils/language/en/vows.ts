import { anyOf, rx, type DraftRule } from '../rule.ts';

const ME =
  "(?:\\b(?:i'?ll|i will|i shall|we'?ll|we will|we shall|i'm going to|i am going to|we're going to)|(?:^|[,.!] )(?:will|gonna|going to|i'm gonna))";
const DAY_OUT =
  '(?:train|bus|ferry|plane|flight|walk|nap|break|rest|kids|children|dog|day|week|two weeks|holiday|seat|shower)';

/** What commits the writer. */
export const vowsRules: readonly DraftRule[] = [
  {
    id: 'vow.first-person',
    finds: 'vow',
    pattern: anyOf(
      /\b(?:i|we) promise (?:to|you|that)\b/,
      /\b(?:i give you|you have) my word\b/,
      /\byou can count on (?:me|us)\b/,
      rx`${ME} (?:(?:also|then|just|gladly|definitely|personally|certainly|do|now|come|go|go and|try to|first) )?(?:send|mail|e-?mail|post|bring|drop|deliver|write (?:up|it|you|to you)|ring|phone|call|come back|get back|go back|let you know|find out|finish|add|update|share|check|fix|prepare|draft|order|pick up|return|refund|replace|print|reprint|upload|forward|text|scan|ship|repair|swap|pass|look into|go through|save|put|report|confirm|follow up|reply|transfer|ask|hand|lend|mend|measure|collect|chase|sort|set|book|record|translate|take care|dig|keep you (?:posted|updated|informed)|get you|make you|find you|show you|arrange|organi[sz]e|clear|pay|review|look at|look over|have a (?:look|think|word)|talk (?:to|with)|speak (?:to|with)|hang on to|pop|drive|carry|copy)\b`,
    ),
    why: 'First person, future, and something that can be delivered.',
    example: "I'll send you the invoice soon.",
    notExample: "I'll be honest with you.",
  },
  {
    id: 'vow.refrain',
    finds: 'vow',
    pattern: anyOf(
      /\bi (?:won'?t|will not|'ll never|will never) (?:mention|bring|push|pitch|sell|ask|add|put|raise|do|charge|invite|try)\b[^.?!]{0,50}\b(?:again|any ?more|from now on)\b/,
      /\bi(?:'ll| will) stop (?:inviting|sending|mentioning|asking|pitching|pushing|selling|calling|adding|charging|forwarding|bringing|tagging)\b/,
      /^that stops (?:today|now|here)\b/,
    ),
    why: 'To leave something from now on is a promise too.',
    example: "I won't mention the insurance again.",
    notExample: "I won't be there again until June.",
  },
  {
    id: 'vow.have-for-you',
    finds: 'vow_dated',
    pattern: anyOf(
      /\bis yours (?:before|by|on|this|next|tomorrow|tonight)\b/,
      rx`${ME} (?!be (?!there\b|with you|round|over|at your|the one who)|be\b(?! )|have to|need|try|not|never|probably|miss|see|work (?:from|late|in)|spend|take (?:a|the|two|my) ${DAY_OUT}|catch|stay|attend|discuss|fly|meet|head|sleep|eat|watch|turn|fight|bet|leave (?:at|for|early|on|home|the (?:house|office))|travel|visit|celebrate|exhibit|close|sell|launch|open)`,
      /\byou'?ll (?:also )?(?:have|get|receive|find|hear)\b(?! to| a (?:lovely|great|good)| fun)/,
      /\byou will (?:also )?(?:have|get|receive|hear)\b(?! to| a (?:lovely|great|good)| fun)/,
      /\byou (?:will have|have|get) (?:it|them) (?:from me )?(?:by|on|before|tomorrow|tonight)\b/,
      /\bi'?m (?:reprinting|remaking|redoing|resending|bringing|sending|driving|posting|shipping|delivering|mailing|dropping|coming back|ordering|taking [^.?!]{1,30} (?:off|out|back|down|over)|getting|paying|picking|fixing|printing|refunding|replacing|putting|leaving (?:a|it|them|your)|handing|returning|finishing|writing|calling|ringing|phoning|popping|sorting)\b/,
      /\b(?:i'?ll|i will|we'?ll|we will|it'?ll|it will|they'?ll|they will|(?:will|'ll)) (?:be (?:with you|on your|in your|at your door)|follow|reach you|go (?:off|out|in) to you|arrive at your)/,
      /\b(?:the|your|yours|a|my|both|all|first|this|that|it|its|they|everything|new|card|recording|questions)\b[^.?!]{0,50}\b(?:(?:will|'ll) (?:be (?:with you|on (?!sale|display|show|holiday|leave|air)|in your|ready|there|done|finished|with|paid|sent|uploaded|delivered|published|credited|refunded|posted|replaced|fixed|returned|corrected|updated|mailed|transferred|shared|printed)|reach|follow|leave|go (?:off|out|in)|arrive|come)|goes (?:off|out|in(?:to)? the post|to (?:print|you))|comes (?:down|off|to (?:you|your)|tonight|today|tomorrow|on)|leaves|ships|parts by|is on its way)\b/,
      /\bexpect (?:it|them|the|my)\b/,
      /\blet me [^.?!]{0,40}\b(?:get back|come back|let you know)/,
      /\bi(?:'ve| have) (?:put|set) [^.?!]{1,30} (?:aside|by) for you\b/,
      /\bby me\b/,
      /\bi (?:give|return|bring|send|pay|finish|settle|pass|deliver|call|fix|post|drop|confirm|repair|write|prepare|take the)\b/,
      /\b(?:is|are) coming (?:in|on|by|next|tomorrow)\b/,
      /^(?:i'll |will )?be there\b/,
    ),
    veto: anyOf(
      /\b(?:she|he) (?:will|is|'ll)\b/,
      /\b(?:my|the|your|our|a) (?:assistant|colleague|mother|wife|husband|son|daughter|sister|brother|boss|dad|mum|mom|friend|neighbour|neighbor|cousin|flatmate|landlord|plumber|driver|kids|parents|aunt|uncle|nephew|niece|boyfriend|girlfriend|train|flight|bus|ferry|shop|market|fair|sale|offer|price|prices|course|festival|show|exhibition|doors|vote|webinar|doctor|dentist|electrician|council)\b[^.?!]{0,20}\b(?:will|'ll|goes|comes|leaves|is|are)\b/,
      /\bif (?:i|we) (?:get|can|find) /,
      /\b(?:every (?:day|week|month|year|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|always|usually|often|normally|whenever)\b/,
      /\bif\b[^.?!]{0,60}\bi (?:give|return|bring|send|pay|call|fix)\b/,
      /\b(?:to|can|could|if|do|did|did not|didn't|don't|should|may|might|must) (?:i|we) (?:give|return|bring|send|pay|come|call|drop|take|make)\b/,
    ),
    why: 'Something that comes by a day; without a day it is small talk.',
    example: "You'll have the first draft before the weekend.",
    notExample: "You'll have fun in Lisbon.",
  },
  {
    id: 'vow.future',
    finds: 'future',
    pattern:
      /\b(?:will|shall|gonna|going to)\b|[a-z]'ll\b|\b(?:ill|youll|well) \w|\bi'?m \w{2,12}ing\b|\b(?:goes|comes|leaves|ships)\b|\bby me\b|\bpromise\b|\bi (?:give|return|bring|send|pay|finish|settle|pass|deliver|come|call|fix|post|take)\b/,
    why: 'Speaks of what is to come: only such a sentence can be a promise.',
    example: 'The map will follow.',
    notExample: 'The map is here.',
  },
  {
    id: 'vow.soon',
    finds: 'soon',
    pattern: anyOf(
      /\bsoon\b/,
      /\bshortly\b/,
      /\blater\b/,
      /\bin a (?:bit|moment|while|few (?:days|minutes|hours|weeks))\b/,
      /\basap\b/,
      /\bas soon as\b/,
      /\bonce (?:i|the)\b/,
      /\bone of these days\b/,
      /\bwhen (?:the|there)\b/,
      /\bnext (?:spring|summer|autumn|winter)\b/,
      /\bwhen i'?m (?:back|home)\b/,
    ),
    why: 'A time without a date.',
    example: 'The version in cups will follow soon.',
    notExample: 'The version in cups is here.',
  },
];
