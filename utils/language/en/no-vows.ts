import { anyOf, type DraftRule } from '../rule.ts';

/** What takes a promise away. */
export const noVowsRules: readonly DraftRule[] = [
  {
    id: 'no-vow.condition',
    finds: 'no_vow',
    pattern: anyOf(
      /\b(?:if|unless|should|whenever|provided|assuming) (?:you|it|they|we|the|that|i|something|anything|somebody|someone|anyone)\b(?! hire| come| read)[^.?!]{0,120}\b(?:i'?ll|i will|i can|we'?ll|i'd)\b/,
      /\b(?:i'?ll|i will|we'?ll)\b[^.?!]{0,80}\b(?:if|unless|in case|provided|as long as) (?:you|it|they|that|anyone|i|he|she)\b(?! prefer)/,
      /^(?:if|should|unless|whenever) /,
      /\b(?:once|as soon as|after|when) you(?:'ve| have| are|'re)? (?:confirm|pay|paid|sign|order|book|send|sent|reply|approve|agree|decide|fill)/,
    ),
    veto: /\b(?:if you (?:don'?t )?mind|whether|(?:even|as) if)\b|, (?:ring|call|text|tell) me if\b/,
    why: '"If you …, I will …" is an offer.',
    example: "If you like them, I'll send the rest.",
    notExample: 'Whether you come or not, I will post the list.',
  },
  {
    id: 'no-vow.trade',
    finds: 'no_vow',
    pattern: anyOf(
      /\b(?:dm|text|tell|reply|say|ring|call|message|ask|send|drop|let|give|write|comment|sign|pick|choose|yes|order|book|buy|pay|join|register|subscribe)\b(?! me check| me ask| me find| me look| me see)[^.?!]{0,50}\b(?:and|then|,) (?:i'?ll|i will|we'?ll|we will|i can|you'?ll|you will)\b/,
      /\byou(?:'ll| will) (?:get|have|receive|save)\b[^.?!]{0,60}(?:% off|\b(?:off|discount|bonus|when you|if you|for ordering|with every|free with)\b)/,
      /^(?:y'all |you (?:two |guys |lot )?should )?(?:come|bring|fetch|pop|stop|swing|get|let (?:me|her|him|us) (?!check|ask|find|look|see)|give)\b[^.?!]{0,80}(?: and|,) (?:i'?ll|i will|we'?ll|we will)\b/,
      /\?["')]?(?:\s|$)/,
      /\?[^.?!]{0,6}$/,
      /\b(?:otherwise|or else)\b/,
      /\b(?:have|had) to\b[^.?!]{0,40}\b(?:close|give|take|cancel|pass|stop|hand|release)\b/,
      /\b(?:prices?|price list|rates?|fees?|the offer|the sale|doors|tickets|registration|enrolment|places|the list|orders)\b[^.?!]{0,30}\b(?:will|goes?|go|'ll|closes?|ends?) (?:go |be )?(?:up|back|on sale|close|end|rise|live)\b/,
    ),
    why: 'A bargain, a question or a threat is no promise.',
    example: 'Tell me and I will put them on a stick.',
    notExample: 'I will put them on a stick for you.',
  },
  {
    id: 'no-vow.filler',
    finds: 'no_vow',
    pattern: anyOf(
      /\b(?:i'?ll|i will|we'?ll|we will) (?:be honest|be (?:the one there with|around|in touch when|closed|away|off|at the (?:fair|market|show|conference|festival))|leave you|get out of the way|say about|admit|miss|see you|take (?:it from|the (?:train|bus|ferry))|spare you|let you (?:go|get|two)|have (?:the|a) (?:soup|coffee|tea|drink)|always|be (?:thinking|praying|rooting)|keep (?:it|this) (?:short|brief))\b/,
      /\bi(?:'ll| will) say\b/,
      /\bwon'?t\b[^.?!]{0,30}\b(?:bother|hear|be)\b/,
      /\b(?:she|he|they|carla|the (?:printer|plumber|council|bank|courier|shop)) (?:says|said|will)\b/,
      /^(?:she|he|they|it|that)'ll\b/,
      /^(?:my|your|our|his|her|their) (?!team)[a-z]{2,15} (?:will|leaves|starts|arrives)\b/,
      /\bwe(?:'ll| will) (?:see each other|meet|be seeing)\b/,
      /\b(?:you|she|he|they) (?:said|say|told me|promised|wrote) [^.?!]{0,20}(?:you|he|she|they)(?:'ll| will|'d)\b/,
    ),
    veto: /\b(?:i'?ll|i will) (?:ring|ask|call|chase|text)\b/,
    why: 'Set phrases, goodbyes, and what others will do.',
    example: 'Carla says she will have the proofs on Tuesday.',
    notExample: 'I will have the proofs on Tuesday.',
  },
];
