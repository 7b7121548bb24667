import { quoteHeadAt } from './quote-heads.ts';
import { signatureBeginsAt, withoutFrame } from './signature-lines.ts';

const QUOTED = /^\s{0,4}[>＞]/u;
/** A quoted line so long was broken by a mail program, and its rest lost the mark, characters. */
const BROKEN_FROM = 60;

const ATTRIBUTION_END = /[:：]\s*$/u;
const NAMES_SOMEBODY = /@|\d{1,2}[:：]\d{2}|\d{4}/u;
/** An attribution takes at most so many lines. */
const MOST_ATTRIBUTION = 4;

function isQuoted(lines: readonly string[], at: number): boolean {
  return QUOTED.test(lines[at] ?? '');
}

function isLong(line: string | undefined): boolean {
  return (line ?? '').length >= BROKEN_FROM;
}

/** The rest of a quoted line that was broken: between two quoted lines, and no new sentence. */
function isRestOfQuote(lines: readonly string[], at: number): boolean {
  const isBetween = isQuoted(lines, at - 1) && isQuoted(lines, at + 1);
  return isBetween && isLong(lines[at - 1]) && /^\p{Ll}/u.test(lines[at] ?? '');
}

function nextLine(lines: readonly string[], from: number): number {
  const found = lines.findIndex((line, at) => at >= from && line.trim() !== '');
  return found === -1 ? lines.length : found;
}

/** What a line is: the writer's own, somebody else's (`skip` lines of it), or the end of all. */
type Kind = 'own' | 'end' | { readonly skip: number };

function kindOfHead(lines: readonly string[], at: number): Kind | undefined {
  const head = quoteHeadAt(lines, at);
  if (head?.kind !== 'attribution') return head && 'end';
  const below = nextLine(lines, at + head.lines);
  // With nothing below it the sentence quotes nobody.
  if (below === lines.length) return 'own';
  return isQuoted(lines, below) ? { skip: head.lines } : 'end';
}

function quotesWhole(lines: readonly string[], at: number): boolean {
  return kindOfHead(lines, at) === 'end';
}

function kindOf(lines: readonly string[], at: number): Kind {
  if (signatureBeginsAt(lines, at)) return 'end';
  const head = kindOfHead(lines, at);
  if (head) return head;
  return isQuoted(lines, at) || isRestOfQuote(lines, at) ? { skip: 1 } : 'own';
}

/** Where the writer's own words end for good: a signature, or a message that is quoted as a whole. */
export function ownEnd(text: string): number {
  const lines = text.split('\n');
  const end = lines.findIndex((_, at) => kindOf(lines, at) === 'end');
  return withoutFrame(end === -1 ? lines : lines.slice(0, end)).join('\n').length;
}

/** Where a message quoted as a whole begins; the text's length where none does. */
export function quoteStart(text: string): number {
  const lines = text.split('\n');
  const at = lines.findIndex((_, line) => quotesWhole(lines, line));
  return at === -1 ? text.length : lines.slice(0, at).join('\n').length;
}

/** How many of the last lines say whose the quote below them is. */
function attributionAtEnd(lines: readonly string[]): number {
  const broken = [4, 3, 2, 1].find((count) => {
    const at = lines.length - count;
    return at >= 0 && quoteHeadAt(lines, at)?.lines === count;
  });
  const last = lines.at(-1) ?? '';
  const isLoose = ATTRIBUTION_END.test(last) && NAMES_SOMEBODY.test(last);
  return broken ?? (isLoose ? 1 : 0);
}

/** Takes away the line "On … somebody wrote:" that stands at the end, above a quote. */
export function withoutAttribution(text: string): string {
  const lines = text.trimEnd().split('\n');
  const count = attributionAtEnd(lines);
  return count === 0 ? text : `${lines.slice(0, -count).join('\n')}\n`;
}

function dropAttribution(own: string[]): void {
  while (own.length > 0 && (own.at(-1) ?? '').trim() === '') own.pop();
  own.length -= attributionAtEnd(own.slice(-MOST_ATTRIBUTION));
}

/** The writer's own lines: no `>` quote, no attribution, no forwarded message, no signature. */
export function ownLines(text: string): string {
  const lines = text.split('\n');
  const own: string[] = [];
  for (let at = 0; at < lines.length;) {
    const kind = kindOf(lines, at);
    if (kind === 'end') break;
    const quoteBegins = isQuoted(lines, at) && !isQuoted(lines, at - 1);
    if (kind !== 'own' && quoteBegins) dropAttribution(own);
    if (kind === 'own') own.push(lines[at] ?? '');
    at += kind === 'own' ? 1 : kind.skip;
  }
  return withoutFrame(own).join('\n').trim();
}
