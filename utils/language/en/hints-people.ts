import type { DraftRule } from '../rule.ts';

/**
 * Families of words that do nothing alone. Two of them in one sentence are a feature of the
 * trained model: "your kitchen" and "show", "cheaper" and "yourself".
 */
export const hintsPeopleRules: readonly DraftRule[] = [
  {
    id: 'hint.me',
    finds: 'hint',
    pattern: /\b(?:i|i'?m|i'?ve|i'?d|i'?ll|me|my|mine)\b/,
    why: 'The writer alone.',
    example: 'I did.',
    notExample: 'You did.',
  },
  {
    id: 'hint.us',
    finds: 'hint',
    pattern: /\b(?:we|we're|we've|we'd|we'll|us|our|ours)\b/,
    why: 'The writer with others.',
    example: 'We did.',
    notExample: 'You did.',
  },
  {
    id: 'hint.you',
    finds: 'hint',
    pattern: /\b(?:you|u|ye|you're|you've|you'd|you'll|your|yours|ur|ya)\b/,
    why: 'The reader is spoken to.',
    example: 'You did.',
    notExample: 'They did.',
  },
  {
    id: 'hint.others',
    finds: 'hint',
    pattern:
      /\b(?:he|she|they|him|them|his|her|their|someone|somebody|woman|man|lady|couple|client|customer|student|family|people|kids|mum|mom|dad|grand\w{2,6}|mother|father|wife|husband|son|daughter|friend)\b/,
    why: 'Somebody else.',
    example: 'She did.',
    notExample: 'You did.',
  },
  {
    id: 'hint.asks',
    finds: 'hint',
    pattern:
      /\?|\b(?:would you|could you|can you|will you|do you|are you|shall (?:we|i)|should (?:we|i)|how about|what about|fancy|wanna|want to|care to|mind if)\b/,
    why: 'A question or an invitation.',
    example: 'Shall we go.',
    notExample: 'We went.',
  },
  {
    id: 'hint.bids',
    finds: 'hint',
    pattern:
      /(?:^|[.!,;:] |\band |\bthen |\bjust |\bplease )(?:book|order|grab|come|join|try|reply|sign|click|call|ring|text|message|dm|tell|say|let|send|drop|pick|choose|reserve|pop|check|have|take|see|get|give|register|visit|pay|use|put|keep|ask|look|go|bring|add|tap|hit|swing|hold|start|claim|share|leave|tag)\b/,
    why: 'Tells the reader to do something.',
    example: 'Please take one.',
    notExample: 'You took one.',
  },
  {
    id: 'hint.would-love',
    finds: 'hint',
    pattern:
      /\b(?:love|like|keen|hoping|hope|happy|glad|delighted|great|nice|good) (?:to|if|for you)\b|\bi'?d (?:love|like|rather)\b|\blooking to\b/,
    why: 'A wish of the writer.',
    example: "I'd love it.",
    notExample: 'It rained.',
  },
  {
    id: 'hint.if',
    finds: 'hint',
    pattern: /\b(?:if|whenever|should you|in case|unless|when you(?:'re| are)|either way|or not)\b/,
    why: 'A condition that leaves a choice.',
    example: 'If it rains.',
    notExample: 'It rains.',
  },
  {
    id: 'hint.meet',
    finds: 'hint',
    pattern:
      /\b(?:meet|meeting|call|chat|zoom|coffee|tea|talk|catch up|catch-up|visit|demo|walk ?through|tour|tasting|viewing|sit down|a look|lunch|drop by|pop (?:in|by|round)|come (?:by|over|round|and see)|stop by|hop on|jump on|minutes?|mins|half an hour|quick one)\b/,
    why: 'Meeting or talking.',
    example: 'A coffee.',
    notExample: 'A tree.',
  },
  {
    id: 'hint.show',
    finds: 'hint',
    pattern:
      /\b(?:show|see|walk you|demo|preview|sample|taste|try|look at|take a look|peek|explain|run through|tell you about|pick your brain|run (?:it|something) (?:by|past))\b/,
    why: 'Showing something.',
    example: 'Let me show it.',
    notExample: 'Let me rest.',
  },
  {
    id: 'hint.buy',
    finds: 'hint',
    pattern:
      /\b(?:buy|order|book|reserve|sign(?:ing)? up|join|enrol\w{0,4}|register|subscribe|checkout|cart|purchase|pre-?order|deposit|trial|upgrade|renew|start|spot|slot|seat|place|ticket|voucher|code|coupon|deal|offer|sale|discount|half price|% off|pre-?sale|waitlist|quote|estimate)\b/,
    why: 'Words of buying.',
    example: 'Order it.',
    notExample: 'Water it.',
  },
  {
    id: 'hint.ware',
    finds: 'hint',
    pattern:
      /\b(?:course|class|workshop|retreat|program(?:me)?|package|plan|membership|session|box|kit|collection|range|batch|app|tool|software|platform|service|product|shop|store|studio|clinic|salon|farm|bakery|agency|firm|company|business|practice|line|menu|candles?|soaps?|jars?|loa(?:f|ves)|cakes?|prints?|rings?|jewel\w{2,4}|policy|cover|insurance|mortgage|listing|property|cars?|boiler|solar|panels?|windows?|knives|shoes|dress(?:es)?)\b/,
    why: 'A ware or a trade.',
    example: 'The soap.',
    notExample: 'The rain.',
  },
  {
    id: 'hint.price',
    finds: 'hint',
    pattern:
      /[£$€₹₦¥] ?\d|\b\d+ ?(?:quid|bucks|dollars|pounds|euros?|rand|naira|rupees|k)\b|\b(?:price|cost|fee|rate|cheap|dear|expensive|afford|worth|value|free|budget|pay|paid|money|save|per (?:month|hour|head|person|year))\b/,
    why: 'Prices and money.',
    example: 'The cost.',
    notExample: 'The tree.',
  },
  {
    id: 'hint.press',
    finds: 'hint',
    pattern:
      /\b(?:only|just|last|left|ends?|ending|closing|closes?|before|hurry|running out|going fast|few|limited|deadline|tonight|today|now or|never|final|miss(?:ing)?|regret|soon|still haven'?t|third time|again|following up|bump|nudge|reminder|decide|waiting)\b/,
    why: 'Words that can press.',
    example: 'The last one.',
    notExample: 'The blue one.',
  },
  {
    id: 'hint.boast',
    finds: 'hint',
    pattern:
      /\b(?:best|guarantee\w{0,2}|promise|always|never|everyone|nobody|100%|double|triple|proven|number one|no\.? ?1|#1|world|life[- ]chang\w{2,4}|miracle|secret|overnight|instantly|forever|every single|transform\w{0,4}|unbeatable|perfect|most)\b/,
    why: 'Words that can boast.',
    example: 'The best one.',
    notExample: 'The blue one.',
  },
  {
    id: 'hint.no-rush',
    finds: 'hint',
    pattern:
      /\b(?:no (?:rush|hurry|pressure|worries|need|obligation|offence|hard feelings|dramas)|take your time|whenever|any time|wait|sit tight|not now|later|plenty of time|still be (?:here|there)|sleep on it|think it over|up to you|your call|feel free|don'?t (?:feel|worry)|ignore|either way|forget|perfectly fine|totally fine|all good)\b/,
    why: 'Words that leave time and freedom.',
    example: 'Sit tight.',
    notExample: 'Sit down.',
  },
  {
    id: 'hint.leave',
    finds: 'hint',
    pattern:
      /\b(?:unsubscribe|off the list|take you off|stop|say (?:so|no|the word|stop)|not interested|not for you|wrong person|ignore this|delete|block|opt out|won'?t (?:write|mention|bother|ask)|last (?:message|time)|unsent|leave it|drop it)\b/,
    why: 'Ways out for the reader.',
    example: 'Say the word.',
    notExample: 'Say it again.',
  },
];
