import type { DraftRule } from '../rule.ts';

/**
 * Families of words that do nothing alone. Two of them in one sentence are a feature of the
 * trained model: "your kitchen" and "show", "cheaper" and "yourself".
 */
export const hintsThingsRules: readonly DraftRule[] = [
  {
    id: 'hint.thanks',
    finds: 'hint',
    pattern: /\b(?:thank|thanks|thx|grateful|appreciate|cheers|bless|ta|kind of you|means a lot)\b/,
    why: 'Words of thanks.',
    example: 'Cheers.',
    notExample: 'Chairs.',
  },
  {
    id: 'hint.sorry',
    finds: 'hint',
    pattern:
      /\b(?:sorry|apolog\w{3,5}|my fault|my mistake|i should have|shouldn'?t have|make it right|make (?:it|this) up|on me|our fault|i messed|i forgot|let you down|refund|replace|put (?:it|this) right)\b/,
    why: 'Words of regret.',
    example: 'My mistake.',
    notExample: 'My bicycle.',
  },
  {
    id: 'hint.past',
    finds: 'hint',
    pattern:
      /\b(?:was|were|had|did|\w{3,12}ed|got|came|went|saw|heard|told|gave|made|found|said|sent|thought|wrote|built|left|knew|took|grew|learned|started|years ago|last (?:week|month|year|night|summer|winter)|yesterday|since)\b/,
    why: 'Something past.',
    example: 'It was so.',
    notExample: 'It is so.',
  },
  {
    id: 'hint.will',
    finds: 'hint',
    pattern:
      /\b(?:will|'ll|shall|going to|gonna|tomorrow|next|by (?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:week|afternoon|evening))\b/,
    why: 'Something to come.',
    example: 'It will be.',
    notExample: 'It is so.',
  },
  {
    id: 'hint.how-to',
    finds: 'hint',
    pattern:
      /\b(?:use|put|cut|mix|turn|soak|wash|check|try|add|leave|keep|avoid|instead|first|then|until|minutes|degrees|spoon|works? (?:well|better|best)|trick|tip|needs?|too (?:hot|wet|dry|much)|same (?:job|thing)|does the|for free|settings?|form|guide|link|page|list|attached|here'?s|enclosed|notes?|file|folder|template|sheet|pdf|drawing)\b/,
    why: 'Knowledge, files, instructions.',
    example: 'Soak it.',
    notExample: 'Sing it.',
  },
  {
    id: 'hint.diy',
    finds: 'hint',
    pattern:
      /\b(?:yourself|yourselves|yourself?|by yourself|on your own|at home|don'?t need (?:me|us|to buy)|no need (?:for|of) (?:me|us)|without (?:me|us)|would do|will do it|hardware shop|library|free tier|government|nhs|council|charity|borrow|rent|hire|second-?hand|diy|instead of (?:us|me|buying))\b/,
    why: 'It can be done without the writer.',
    example: 'Do it yourself.',
    notExample: 'Do it again.',
  },
  {
    id: 'hint.compare',
    finds: 'hint',
    pattern:
      /\b(?:better|cheaper|stronger|faster|than|compared?|versus|vs|alternative|competitor|others?|another|elsewhere|instead|both|same|difference|unlike|whereas|rather than|as good)\b/,
    why: 'Comparison.',
    example: 'Cheaper than that.',
    notExample: 'Under that.',
  },
  {
    id: 'hint.trust',
    finds: 'hint',
    pattern:
      /\b(?:registered|licen[sc]ed|insured|certified|chartered|accredited|since (?:19|20)\d\d|since '?\d\d|years|number|register|look (?:me|us|it) up|check|police|receipt|contract|references?|reviews?|address|on the door|family|founded|staff|team of|employees|by name|bonded|card details|deposit|refund|cancel|audit\w{0,2}|accounts?|certificate|report)\b/,
    why: 'What can be checked about somebody.',
    example: 'We are insured.',
    notExample: 'We are asleep.',
  },
  {
    id: 'hint.after',
    finds: 'hint',
    pattern:
      /\b(?:warranty|guarantee|repair|replace|fix|service|support|after(?:wards)?|check-?up|call me|ring (?:me|us|the)|answer|months|years|free|come back|any time|for life|lifetime|spare|help(?:line)?|maintenance|follow-?up|included|resharpen|retension\w{0,2}|adjust)\b/,
    why: 'Help afterwards.',
    example: 'The warranty.',
    notExample: 'The weather.',
  },
  {
    id: 'hint.why-price',
    finds: 'hint',
    pattern:
      /\b(?:because|since|that'?s why|so (?:it|the)|hand-?made|by hand|hours|days|weeks|cost(?:s)?|costs more|dearer|steep|itemi[sz]ed|breakdown|pays? (?:for itself|back)|per day|a day|works out|included?|materials?|wages?|paid properly)\b/,
    why: 'Reasons, also of a price.',
    example: 'By hand.',
    notExample: 'By boat.',
  },
  {
    id: 'hint.feel',
    finds: 'hint',
    pattern:
      /\b(?:love[ds]?|cried|tears|proud|scared|afraid|happy|sad|hate[ds]?|lonely|heart|dream(?:t|ed|s)?|remember|miss(?:ed)?|laughed|smile[ds]?|first time|when i was|my own|grew up|childhood|grandad|grandma|gran)\b/,
    why: 'Feelings and memories.',
    example: 'I cried.',
    notExample: 'I drove.',
  },
  {
    id: 'hint.admire',
    finds: 'hint',
    pattern:
      /\b(?:beautiful|lovely|gorgeous|brilliant|clever|smart|brave|impressive|stunning|great job|well done|proper job|the way you|whoever|best thing|favou?rite|perfect|clean|heroic|natural|belongs|made my day|loved? (?:how|your|the way)|so good|talent\w{0,2}|kind|generous|admire|respect|record)\b/,
    why: 'Words of praise.',
    example: 'Well done.',
    notExample: 'Well, so.',
  },
  {
    id: 'hint.pass-on',
    finds: 'hint',
    pattern:
      /\b(?:share|tell|recommend|refer|introduce|introduction|review|stars?|testimonial|tag|post|forward|pass (?:it|this|on|my)|word|friend|mate|colleague|anyone (?:who|you)|someone (?:who|you)|know (?:anyone|anybody|someone)|bring (?:a|your)|spread|mention|quote|put (?:us|me) in touch|vouch)\b/,
    why: 'Passing the word on.',
    example: 'Tell a mate.',
    notExample: 'Ring a bell.',
  },
  {
    id: 'hint.their-work',
    finds: 'hint',
    pattern:
      /\b(?:your (?:team|company|business|shop|site|website|post|article|talk|book|work|profile|page|clients?|customers|staff|office|house|garden|kitchen|roof|car|skin|hair|kids|wedding|lease|contract|current|photos?|project))\b/,
    why: 'What belongs to the reader.',
    example: 'Your garden.',
    notExample: 'The garden.',
  },
  {
    id: 'hint.debt',
    finds: 'hint',
    pattern:
      /\b(?:invoice|overdue|unpaid|outstanding|payment|balance|due|remittance|statement|still owe[ds]?|bank details|settle|receipt)\b/,
    why: 'Money owed.',
    example: 'The invoice.',
    notExample: 'The garden.',
  },
  {
    id: 'hint.work-mail',
    finds: 'hint',
    pattern:
      /\b(?:agenda|minutes|attached|meeting|schedule|draft|deadline|feedback|report|budget|slides|deck|file|version|update|status|approve|sign-?off|confirm|rota|shift|delivery|parcel|address|appointment|booking)\b/,
    why: 'Words of everyday work.',
    example: 'The agenda.',
    notExample: 'The garden.',
  },
];
