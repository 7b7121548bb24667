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
const SHIFT = /shift|⇧/iu;
const OTHER_KEYS = /ctrl|control|alt|⌘|cmd|command/iu;
const ENTER = /enter|return|⏎|↵/iu;

/** What a clause of the hint in the empty field says of Enter, with or without another key. */
interface ToldKey {
  readonly hasShift: boolean;
  readonly hasOther: boolean;
  readonly sends: boolean;
}

function toldBy(clause: string): ToldKey | undefined {
  const sends = SENDS.test(clause);
  if (!ENTER.test(clause) || sends === BREAKS.test(clause)) return undefined;
  return { hasShift: SHIFT.test(clause), hasOther: OTHER_KEYS.test(clause), sends };
}

/**
 * The setting (送信方法) is told by the hint in the empty field only, 「Enterで送信 / Shift + Enterで改行」.
 * Where its words are others it tells nothing.
 */
function toldKeys(field: Element): readonly ToldKey[] {
  const clauses = (attribute(field, 'placeholder') ?? '').split(/[/／\n、,]/u);
  return clauses.map(toldBy).filter((told) => told !== undefined);
}

/** Whether Enter alone sends; null where the hint does not say, or its clauses disagree. */
export function entersSend(field: Element): boolean | null {
  const told = toldKeys(field);
  const plain = told.filter(({ hasShift, hasOther }) => !hasShift && !hasOther);
  const answers = new Set(plain.map(({ sends }) => sends));
  const [answer] = answers;
  if (answer !== undefined) return answers.size === 1 ? answer : null;
  return told.some(({ sends }) => sends) ? false : null;
}

/** Whether the account is set to send with Shift and Enter. */
export function shiftEnterSends(field: Element): boolean {
  const told = toldKeys(field).filter(({ hasShift, hasOther }) => hasShift && !hasOther);
  return told.length > 0 && told.every(({ sends }) => sends);
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
