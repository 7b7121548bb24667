import { attribute, hidesItself, matches, tagOf, walkerOver } from './dom.ts';
import { TextBuilder } from './text-builder.ts';
import type { TextRun } from './text-builder.ts';

/** Text read from a page, with the places its characters come from. */
export interface PageText {
  readonly text: string;
  readonly runs: readonly TextRun[];
  /** Offsets in `text` where a left-out quote stood. */
  readonly cuts: readonly number[];
}

/** What of a page's text is somebody's own words. */
export interface TextRules {
  /** Selector of elements that are left out with all they hold. */
  readonly skip: string;
  /** Selector of elements after which nothing is read. */
  readonly stop?: string;
}

/** Nodes looked at before a reading stops: a page can hold endless empty elements. */
const MOST_NODES = 50_000;

const NEVER_TEXT = 'style, script, noscript, template, head, title, textarea, select, button, svg';
const BLOCKS = new Set(
  'address article blockquote center dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** Boxes without size: tracking marks that other extensions and senders put into a message. */
const NO_SIZE =
  /(?:^|;)\s*(?:(?:max-height|max-width|font-size)\s*:\s*[01](?:px|pt)?|(?:height|width|opacity)\s*:\s*0(?:px|pt)?)\s*(?:;|$)/i;

function isForeignMark(element: Element): boolean {
  if (attribute(element, 'hspace') !== undefined && tagOf(element) === 'div') return true;
  return hidesItself(element) || NO_SIZE.test(attribute(element, 'style') ?? '');
}

function keepsBlanks(element: Element): boolean {
  return (
    tagOf(element) === 'pre' || /white-space\s*:\s*pre/i.test(attribute(element, 'style') ?? '')
  );
}

class Reading {
  readonly builder = new TextBuilder();
  stopped = false;
  #blanksKept = 0;
  #nodes = 0;
  readonly #rules: TextRules;
  readonly #limit: number;

  constructor(rules: TextRules, limit: number) {
    this.#rules = rules;
    this.#limit = limit;
  }

  /** Takes a node in; true where its children are to be read too. */
  enter(node: Node): boolean {
    this.#nodes += 1;
    if (this.#nodes > MOST_NODES || this.builder.length >= this.#limit) this.stopped = true;
    if (this.stopped) return false;
    if (node instanceof Text) this.builder.addText(node, this.#blanksKept > 0);
    return node instanceof Element && this.#enterElement(node);
  }

  leave(node: Node): void {
    if (!(node instanceof Element)) return;
    if (keepsBlanks(node)) this.#blanksKept -= 1;
    if (BLOCKS.has(tagOf(node))) this.builder.startLine();
    if (tagOf(node) === 'td' && this.builder.length > 0) this.builder.addLoose(' ');
  }

  #enterElement(element: Element): boolean {
    if (this.#rules.stop !== undefined && matches(element, this.#rules.stop)) {
      this.stopped = true;
      return false;
    }
    if (matches(element, this.#rules.skip)) return this.#cut();
    if (matches(element, NEVER_TEXT) || isForeignMark(element)) return false;
    return this.#open(element);
  }

  #cut(): false {
    this.builder.startLine();
    this.builder.cuts.push(this.builder.length);
    return false;
  }

  #open(element: Element): boolean {
    const tag = tagOf(element);
    if (tag === 'br') this.builder.breakLine();
    // An emoji is an image whose character stands in `alt`; it has no text node to point at.
    if (tag === 'img') this.builder.addLoose(attribute(element, 'data-emoji') ?? '');
    if (BLOCKS.has(tag)) this.builder.startLine();
    if (keepsBlanks(element)) this.#blanksKept += 1;
    return true;
  }
}

/** Steps over the tree without recursion: a hostile page nests ten thousand elements. */
function walk(root: Element, reading: Reading): void {
  const walker = walkerOver(root);
  let node = walker.firstChild();
  while (node && !reading.stopped) {
    const opened = reading.enter(node);
    node = opened ? walker.firstChild() : null;
    if (node) continue;
    if (opened) reading.leave(walker.currentNode);
    node = nextAfter(walker, root, reading);
  }
}

function nextAfter(walker: TreeWalker, root: Element, reading: Reading): Node | null {
  let next = walker.nextSibling();
  while (!next) {
    const parent = walker.parentNode();
    if (!parent || parent === root) return null;
    reading.leave(parent);
    next = walker.nextSibling();
  }
  return next;
}

/** Cuts without splitting a surrogate pair. */
function head(text: string, limit: number): string {
  const cut = text.slice(0, limit);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** Reads the words under `root`, line by line as they look, at most `limit` characters. */
export function readText(root: Element, rules: TextRules, limit: number): PageText {
  const reading = new Reading(rules, limit);
  walk(root, reading);
  const { text, runs, cuts } = reading.builder;
  return { text: head(text, limit).trimEnd(), runs, cuts };
}
