import { DRAFT_LIMIT } from '../../vocabulary/drafts.ts';
import {
  all,
  attribute,
  closest,
  first,
  isHtml,
  isShown,
  parentOf,
  shadowOf,
  valueOf,
} from '../dom.ts';
import type { HintPlace } from '../site.ts';
import { SELECTORS } from './selectors.ts';

/** The elements that hold a text field in a shadow root of their own, by their kind or by their id. */
export function editorHosts(document: Document): readonly Element[] {
  const found = all(document, `${SELECTORS.host}, ${SELECTORS.hostById}`);
  return found.filter((host) => shadowOf(host) !== undefined);
}

/** The field the message is written in; undefined while there is none, or where it is not certain. */
export function fieldIn(host: Element): HTMLElement | undefined {
  const shadow = shadowOf(host);
  if (!shadow || !isShown(host)) return undefined;
  const named = all(shadow, SELECTORS.field);
  const fields = named.length > 0 ? named : all(shadow, SELECTORS.anyField);
  const [field] = fields;
  return fields.length === 1 && field && isHtml(field) ? field : undefined;
}

/** What stands in the field, lines ended by `\n`. */
export function wordsIn(field: Element): string | undefined {
  const typed = valueOf(field);
  return typed
    ?.slice(0, DRAFT_LIMIT)
    .replace(/[\ud800-\udbff]$/u, '')
    .replaceAll('\r', '')
    .trimEnd();
}

const SENDS = /送信|send/iu;
const BREAKS = /改行|new\s*line|line\s*break/iu;
const WITH_KEY = /shift|ctrl|control|alt|⌘|⇧|cmd|command/iu;
const ENTER = /enter|return|⏎|↵/iu;

/** One clause of the hint in the empty field: what Enter alone does by it, if it speaks of it. */
function saysEnterSends(clause: string): boolean | undefined {
  if (!ENTER.test(clause) || SENDS.test(clause) === BREAKS.test(clause)) return undefined;
  const isPlain = !WITH_KEY.test(clause);
  return SENDS.test(clause) === isPlain;
}

/**
 * Whether Enter alone sends. The setting (送信方法) is told by the hint in the empty field only,
 * 「Enterで送信 / Shift + Enterで改行」; where its words are others, or its clauses disagree, null.
 */
export function entersSend(field: Element): boolean | null {
  const clauses = (attribute(field, 'placeholder') ?? '').split(/[/／\n、,]/u);
  const told = clauses.map(saysEnterSends).filter((one) => one !== undefined);
  const [one] = told;
  return one === undefined || told.some((other) => other !== one) ? null : one;
}

/** The row of controls with Send, by its name or by the link beside it that sends later. */
function sendGroupIn(root: Element): Element | undefined {
  const later = first(root, SELECTORS.scheduleLink);
  return first(root, SELECTORS.sendGroup) ?? (later && closest(later, '.btn-group'));
}

/** The last control of the row that can be pressed: Send (2026-06 and 2026-07, two sources). */
export function sendControlIn(root: Element): Element | null {
  const group = sendGroupIn(root);
  const controls = group ? all(group, SELECTORS.sendButton) : [];
  return controls.findLast((one) => attribute(one, 'disabled') === undefined) ?? null;
}

/** Above the editor, in its column: Vue leaves siblings there alone (2026-06, uturn-line-ext). */
export function hintPlaceAt(host: Element): HintPlace | undefined {
  const area = closest(host, SELECTORS.editorArea) ?? host;
  const parent = parentOf(area);
  if (!parent || closest(parent, 'form, [contenteditable=true]')) return undefined;
  return { parent, before: area };
}
