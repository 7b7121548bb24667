import { attribute, hidesItself, isElement, isText, matches, tagOf, walkerOver } from './dom.ts';
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

function emojiOf(image: Element): string {
  return attribute(image, 'data-emoji') ?? attribute(image, 'data-plain-text') ?? '';
}

function startReading(rules: TextRules, limit: number) {
  const builder = new TextBuilder();
  let stopped = false;
  let blanksKept = 0;
  let nodes = 0;

  /** Takes a node in; true where its children are to be read too. */
  function enter(node: Node): boolean {
    nodes += 1;
    if (nodes > MOST_NODES || builder.length >= limit) stopped = true;
    if (stopped) return false;
    if (isText(node)) builder.addText(node, blanksKept > 0);
    return isElement(node) && enterElement(node);
  }

  function leave(node: Node): void {
    if (!isElement(node)) return;
    if (keepsBlanks(node)) blanksKept -= 1;
    if (BLOCKS.has(tagOf(node))) builder.startLine();
    if (tagOf(node) === 'td' && builder.length > 0) builder.addLoose(' ');
  }

  function enterElement(element: Element): boolean {
    if (rules.stop !== undefined && matches(element, rules.stop)) {
      stopped = true;
      return false;
    }
    if (matches(element, rules.skip)) return cut();
    if (matches(element, NEVER_TEXT) || isForeignMark(element)) return false;
    return open(element);
  }

  function cut(): false {
    builder.startLine();
    builder.cuts.push(builder.length);
    return false;
  }

  function open(element: Element): boolean {
    const tag = tagOf(element);
    if (tag === 'br') builder.breakLine();
    // An emoji is an image; it has no text node to point at. Gmail and WhatsApp name its character so.
    if (tag === 'img') builder.addLoose(emojiOf(element));
    if (BLOCKS.has(tag)) builder.startLine();
    if (keepsBlanks(element)) blanksKept += 1;
    return true;
  }

  return { builder, enter, leave, hasStopped: () => stopped };
}

type Reading = ReturnType<typeof startReading>;

/** Steps over the tree without recursion: a hostile page nests ten thousand elements. */
function walk(root: Element, reading: Reading): void {
  const walker = walkerOver(root);
  let node = walker.firstChild();
  while (node && !reading.hasStopped()) {
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
  const reading = startReading(rules, limit);
  walk(root, reading);
  const { text, runs, cuts } = reading.builder;
  return { text: head(text, limit).trimEnd(), runs, cuts };
}
