/** A stretch of the text that stands, character for character, in one text node. */
export interface TextRun {
  /** Where it begins in the text. */
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** Where it begins in the node's data. */
  readonly offset: number;
}

/**
 * Marks that only machines see (U+1427 is one extension's tracking mark); blanks that collapse into
 * one; words with single blanks between them. Alternatives begin with different characters or are
 * told apart by one look ahead, so it takes linear time.
 */
const PIECES =
  /[\u1427\u200b\ufeff]+|[ \t\r\n\f]{2,}|[\t\r\n\f]|(?:[^ \t\r\n\f\u1427\u200b\ufeff]| (?![ \t\r\n\f]))+/gu;
const MARK = /^[\u1427\u200b\ufeff]/u;
const BLANKS = /^(?:[ \t\r\n\f]{2,}|[\t\r\n\f])$/u;

/** Puts a text together from the pieces of a page, and keeps where each stood. */
export class TextBuilder {
  readonly runs: TextRun[] = [];
  readonly cuts: number[] = [];
  length = 0;
  readonly #pieces: string[] = [];
  /** Kept apart, since looking at the end of a growing string makes it be copied each time. */
  #last = '\n';

  get text(): string {
    return this.#pieces.join('');
  }

  addText(node: Text, keepsBlanks: boolean): void {
    const { data } = node;
    if (keepsBlanks) return this.#addPiece(node, 0, data);
    for (const piece of data.matchAll(PIECES)) this.#addCollapsed(node, piece.index, piece[0]);
  }

  /** Adds what has no node of its own. */
  addLoose(words: string): void {
    if (words === '') return;
    this.#pieces.push(words);
    this.length += words.length;
    this.#last = words.slice(-1);
  }

  /** A new line, unless the text is still empty. */
  breakLine(): void {
    if (this.length > 0) this.addLoose('\n');
  }

  startLine(): void {
    if (this.#last !== '\n') this.breakLine();
  }

  #addCollapsed(node: Text, offset: number, data: string): void {
    if (MARK.test(data)) return;
    const afterBlank = this.#last === ' ' || this.#last === '\n';
    const words = BLANKS.test(data) ? ' ' : data;
    if (!afterBlank || !words.startsWith(' ')) this.#addPiece(node, offset, words);
    else this.#addPiece(node, offset + 1, words.slice(1));
  }

  #addPiece(node: Text, offset: number, data: string): void {
    if (data === '') return;
    const run = this.runs.at(-1);
    const start = this.length;
    this.addLoose(data.replaceAll('\u00a0', ' '));
    const joins = run?.node === node && run.offset + run.length === offset;
    if (run && joins && run.start + run.length === start) {
      this.runs[this.runs.length - 1] = { ...run, length: run.length + data.length };
    } else {
      this.runs.push({ start, length: data.length, node, offset });
    }
  }
}
