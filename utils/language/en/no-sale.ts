import { anyOf, type DraftRule } from '../rule.ts';

/** The writer buys, hires, cancels or chases a debt: asking, but not selling. */
export const noSaleRules: readonly DraftRule[] = [
  {
    id: 'elsewhere.buying',
    finds: 'elsewhere',
    pattern: anyOf(
      /\bi(?:'d| would)? (?:like|love|want|wish) to (?:buy|order|book|purchase|reserve)\b/,
      /\bplease send (?:me |us )?\d/,
      /\bon (?:the|our) usual account\b/,
      /\bhow much (?:do you|would you|is|are|would it)\b/,
      /\bcould you (?:tell|give|send|quote) me (?:the|a|your) (?:price|quote|rates)\b/,
      /\bi (?:ordered|bought)\b[^.?!]{0,60}\b(?:not (?:left|arrived|come)|still|but|money back|refund|came this morning)\b/,
      /\bmoney back, whichever\b/,
      /\bdo you (?:still )?have any\b[^.?!]{0,20}\bleft\b/,
      /\bcan i (?:buy|order|book|get)\b[^.?!]{0,30}\bfrom you\b/,
    ),
    why: 'The writer is the buyer.',
    example: "Hi! I'd love to buy four of the short mugs.",
    notExample: 'You would love to see the mugs.',
  },
  {
    id: 'elsewhere.hiring',
    finds: 'elsewhere',
    pattern: anyOf(
      /\bif you want the job\b/,
      /\bi need (?:somebody|someone|a pair of hands)\b/,
      /\b(?:hourly|wage|salary|shifts?)\b[^.?!]{0,40}\b(?:paid|pay|an hour|a week)\b/,
      /\bpaid (?:monthly|weekly)\b/,
      /\bwe(?:'re| are) (?:hiring|looking to hire)\b/,
    ),
    why: 'The writer offers work, not goods.',
    example: 'I need somebody in the studio two afternoons a week.',
    notExample: 'I need a holiday.',
  },
  {
    id: 'owed.invoice',
    finds: 'owed',
    pattern: anyOf(
      /\b(?:deposit|money|fee|payment)\b[^.?!]{0,15}\bback\b[^.?!]{0,30}\b(?:after|from|since|cancelled|yet)\b/,
      /\binvoice\b[^.?!]{0,80}\b(?:due|overdue|unpaid|outstanding|open|paid|attached|\d|third time|reminder|settled?)\b/,
      /\b(?:outstanding|overdue|unpaid) (?:balance|amount|sum|invoice|bill)\b/,
      /\bsum is still open\b/,
      /\bremind\w{0,3}\b[^.?!]{0,20}\binvoice\b/,
      /\b(?:third|second) time i(?:'m| am) writing about invoice\b/,
    ),
    why: 'Chasing money for finished work is no sale.',
    example: 'Invoice 2214 was due on the 3rd.',
    notExample: 'The dog ate my homework.',
  },
];
