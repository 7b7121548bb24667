import type { SignalRule } from '../rule.ts';

/**
 * Families of words that show nothing alone. Two of them in one sentence are a feature of the trained
 * model: "told" and "a neighbour", "can't" and "budget".
 */
export const signalsHintsRules: readonly SignalRule[] = [
  {
    id: 'sign.no',
    finds: 'hint',
    pattern:
      /\b(?:no|not|never|none|nothing|without|nor|nah|nope|neither|won'?t|can'?t|cannot|don'?t|doesn'?t|didn'?t|isn'?t|aren'?t|wasn'?t|weren'?t|haven'?t|hasn'?t|couldn'?t|wouldn'?t)\b/,
    why: 'Says no or not.',
    example: 'We did not.',
    notExample: 'We did.',
  },
  {
    id: 'sign.mail',
    finds: 'hint',
    pattern:
      /\b(?:newsletters?|mailers?|mailings?|e-?mails?|mails?|messages?|texts?|msgs?|broadcasts?|circulars?|promos?|promotions?|offers?|pitch(?:es)?|reminders?|updates|notifications?|dms?|lists?|inbox)\b/,
    why: 'Mail and messages.',
    example: 'The newsletter came.',
    notExample: 'The parcel came.',
  },
  {
    id: 'sign.end',
    finds: 'hint',
    pattern:
      /\b(?:stop\w{0,4}|end|ends|remove|off|cancel|drop|leave|out|lapse|rest|last|enough|delete|mute|block)\b/,
    why: 'Something ends.',
    example: 'Let it end.',
    notExample: 'Let it grow.',
  },
  {
    id: 'sign.please',
    finds: 'hint',
    pattern:
      /\b(?:please|pls|kindly|could (?:you|u|we)|can (?:you|u|we)|would you|if you could|obliged)\b/,
    why: 'Asks for something.',
    example: 'Could you bring it?',
    notExample: 'You brought it.',
  },
  {
    id: 'sign.money',
    finds: 'hint',
    pattern:
      /[£$€₦₹¥]|\b(?:pay|paid|paying|payment|deposit|transfer(?:red)?|invoice|card|revolut|paypal|venmo|zelle|gpay|upi|neft|m-?pesa|e-?transfer|bank|account|fees?|instal?ments?|balance|tenner|fiver|quid|money|cash|cheque|check)\b/,
    why: 'Money and ways to pay it.',
    example: 'The deposit, then.',
    notExample: 'The garden, then.',
  },
  {
    id: 'sign.got',
    finds: 'hint',
    pattern:
      /\b(?:ordered|bought|got|grabbed|booked|signed|sent|put down|took|snagged|nabbed|caved|in|done|settled|sorted|went (?:through|thru)|gone (?:through|across)|jumped in|reserved|preordered|checked out|hit (?:buy|order|pay)|finally)\b/,
    why: 'A deed that may be a purchase.',
    example: 'I grabbed the blue one.',
    notExample: 'I like the blue one.',
  },
  {
    id: 'sign.ware',
    finds: 'hint',
    pattern:
      /\b(?:plan|package|pass|course|class|offer|quote|proposal|retreat|workshop|session|pack|bundle|kit|mug|print|ring|box|set|order|subscription|membership|slot|place|seats?|tickets?|licence|license|upgrade|contract|estimate)\b/,
    why: 'Something that can be had.',
    example: 'The pass is blue.',
    notExample: 'The sky is blue.',
  },
  {
    id: 'sign.other-way',
    finds: 'hint',
    pattern:
      /\b(?:gone with|went with|going with|staying with|stay with|sticking|stick with|current|in-?house|another|instead|already (?:have|use|got)|ourselves|elsewhere|the other lot|as (?:it|we) (?:is|are)|keep it as|manage)\b/,
    why: 'Another way was chosen.',
    example: 'We are staying with ours.',
    notExample: 'We are looking for one.',
  },
  {
    id: 'sign.dear',
    finds: 'hint',
    pattern:
      /\b(?:budget|afford|expensive|pricey|dear|too (?:much|rich)|rich for|a bit (?:much|steep|rich)|cost(?:s|ly)?|skint|broke|bank said|frozen?|grant|tight)\b/,
    why: 'Words of what is too dear.',
    example: 'It is a bit steep.',
    notExample: 'It is a bit wet.',
  },
  {
    id: 'sign.not-now',
    finds: 'hint',
    pattern:
      /\b(?:for now|this (?:time|year|round|term|season|month|cycle)|next (?:year|time|season|spring|term|month)|at the moment|right now|another time|maybe|someday|until|after (?:the )?(?:christmas|summer|holidays)|later in the year)\b/,
    why: 'Another time, not now.',
    example: 'Next year perhaps.',
    notExample: 'Perhaps.',
  },
  {
    id: 'sign.bad',
    finds: 'hint',
    pattern:
      /\b(?:sorry|sad|upset|hurts?|stings?|fool(?:ish)?|stupid|daft|silly|gutted|deflated|embarrass\w{0,4}|ashamed|annoy\w{0,3}|frustrat\w{0,4}|angry|cross|shook|unfair|wrong|missed|skipped|late|broke|snapped|cracked|ripped|torn|faded|leak\w{0,3}|shoved|pushy|moan|twice|third (?:time|week)|again|supposed to|meant to be|promised|quoted|charged|honest)\b/,
    why: 'Something went badly.',
    example: 'It leaks.',
    notExample: 'It shines.',
  },
  {
    id: 'sign.told',
    finds: 'hint',
    pattern:
      /\b(?:told|tell(?:ing)?|mentioned?|sent|passed?|gave|given|giving|recommend\w{0,3}|shared?|tagged|posted|showed|showing|pressed|dragged|roped|brought|bringing|named|put (?:your|a word|it up)|spoke|raved?|sending)\b/,
    why: 'Something was passed on.',
    example: 'I mentioned it.',
    notExample: 'I kept it.',
  },
  {
    id: 'sign.people',
    finds: 'hint',
    pattern:
      /\b(?:friends?|sisters?|brothers?|mum|mom|mother|dad|uncle|aunt(?:ie)?|cousin|neighbou?rs?|colleagues?|boss|team|club|group|church|office|school|partner|mothers|mates?|pals?|folk|girls|lads|ladies|everyone|everybody|crew|shift|strata|cfo|cpo|head of|next door)\b/,
    why: 'Other people.',
    example: 'My cousin.',
    notExample: 'My bike.',
  },
  {
    id: 'sign.you',
    finds: 'hint',
    pattern:
      /\b(?:your (?:number|name|card|page|details|way|address|link|shop|work)|to you|about you|off you|with you|ring you|call you|yours)\b/,
    why: 'About the reader or their work.',
    example: 'About you, then.',
    notExample: 'About time, then.',
  },
  {
    id: 'sign.wants',
    finds: 'hint',
    pattern:
      /\b(?:interested|keen|tempted|curious|love to|like to|fancy|wonder(?:ing|ed)?|looking for|need(?:ing)? (?:a|an|some)|want(?:ing)? (?:a|an|one|to)|could we see|send me|ballpark|gorgeous|love (?:the|this|these|it)|watching your|saw your|came across|go on then|been meaning)\b/,
    why: 'Words of a wish.',
    example: 'I was curious.',
    notExample: 'I was asleep.',
  },
  {
    id: 'sign.asks',
    finds: 'hint',
    pattern:
      /\?|\b(?:how much|how do|what (?:would|do|does|is|time)|when (?:can|do|is)|do (?:you|u|ye)|does it|is (?:it|there|this|that)|are (?:you|there)|can (?:i|we)|which|any chance)\b/,
    why: 'A question.',
    example: 'Which one.',
    notExample: 'That one.',
  },
  {
    id: 'sign.price',
    finds: 'hint',
    pattern:
      /\b(?:how much|price|pricing|prices|cost|costs|rates?|fees?|charge|quote|per (?:kilo|yard|seat|month|person|head|hour|session)|ballpark|spend|monthly|instal?ments?|tier|run for)\b/,
    why: 'Words of a price.',
    example: 'The price per head.',
    notExample: 'The colour of it.',
  },
  {
    id: 'sign.machine',
    finds: 'hint',
    pattern:
      /\b(?:automat\w{1,4}|ticket|mailbox|inbox|monitored|hours|working days?|reference|portal|unread|voicemail|calendar|invitation|subscribed?|preferences|browser|notification|system|server|delivery|recipient)\b/,
    why: 'Words of machines.',
    example: 'The portal opens.',
    notExample: 'The door opens.',
  },
];
