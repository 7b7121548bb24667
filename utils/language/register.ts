import type { Language, Register } from '../vocabulary/reading.ts';

/** Endings of polite Japanese (です・ます体 and above), before a stop, a particle or the end. */
const POLITE =
  /(?:です|ます|ません|ました|でした|ましょう|ください|下さい|ございます|いたします|致します|くださいませ)(?=[。．.!！?？、,ねよかがけし\s」）)…~〜ー♪]|$)/gu;
const STOPS = /[。．!！?？\n]+/u;
/** One polite ending in three clauses makes a polite letter: lists and asides have none. */
const POLITE_SHARE = 1 / 3;

/** Words, and emoji, that go with first names. */
const CASUAL =
  /\b(?:hey|hiya|yo|haha|lol|thx|gonna|wanna|cheers|btw|omg|x{2,}|yep|nope|cos)\b|\p{Extended_Pictographic}/iu;
/** A message that begins small was typed with a thumb. */
const BEGINS_SMALL = /^\s*\p{Lowercase}/u;
const FORMAL =
  /\b(?:dear|sincerely|(?:kind|best|warm) regards|mr|mrs|ms|dr|yours (?:truly|faithfully))\b/iu;

/** How formally the writer speaks to this person, so that a line that is offered sounds like theirs. */
export function registerOf(text: string, lang: Language): Register {
  return lang === 'ja' ? japaneseRegister(text) : englishRegister(text);
}

function japaneseRegister(text: string): Register {
  const clauses = text.split(STOPS).filter((clause) => clause.trim() !== '').length;
  const polite = text.match(POLITE)?.length ?? 0;
  return clauses === 0 || polite >= clauses * POLITE_SHARE ? 'formal' : 'familiar';
}

function englishRegister(text: string): Register {
  if (FORMAL.test(text)) return 'formal';
  return CASUAL.test(text) || BEGINS_SMALL.test(text) ? 'familiar' : 'formal';
}
