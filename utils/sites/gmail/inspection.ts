import { PAGE_PARTS } from '../../vocabulary/health.ts';
import type { PagePart } from '../../vocabulary/health.ts';
import { all, bodyOf } from '../dom.ts';
import type { PageInspection, PartCheck } from '../site.ts';
import { structureOf } from '../structure-report.ts';
import type { KnownWords } from '../structure-report.ts';
import { SELECTORS } from './selectors.ts';

const { account, body, compose, recipients, send, subject, thread } = SELECTORS;

/** The two readings of each part (`gmail.design.md`, What is read twice). */
const READINGS: Readonly<Record<PagePart, readonly [first: string, second: string]>> = {
  composer: [compose.region, compose.core],
  body: [body.marked, body.edited],
  subject: [subject.shown, subject.saved],
  recipients: [recipients.chip, recipients.chipLike],
  account: [account.meta, account.link],
  thread: [thread.heading, thread.message],
  send: [send.button, `${send.main}, ${send.logged}`],
};

function checkOf(document: Document, part: PagePart): PartCheck {
  const [one, other] = READINGS[part];
  return { part, found: [all(document, one).length, all(document, other).length] };
}

function wordsIn(pattern: RegExp): ReadonlySet<string> {
  const selectors = Object.values(SELECTORS).flatMap((part) => Object.values(part));
  const found = selectors.flatMap((css) => Array.from(css.matchAll(pattern)));
  return new Set(found.map((match) => match[1] ?? ''));
}

/** Mail that somebody wrote stays closed: of its inside not even the tags are told. */
const KNOWN: KnownWords = {
  classes: wordsIn(/\.([A-Za-z][\w-]*)(?![^[]*\])/gu),
  names: wordsIn(/\[name=([a-z]+)\]/gu),
  sealed: `[contenteditable=true], [g_editable=true], ${thread.content}, ${thread.contentBox}`,
};

/** Looks at a page of Gmail for a report of a change in it. */
export function inspectPage(document: Document): PageInspection {
  const page = bodyOf(document);
  return {
    checks: PAGE_PARTS.map((part) => checkOf(document, part)),
    structure: page ? structureOf(page, KNOWN) : '',
  };
}
