import type { Span } from '../vocabulary/reading.ts';
import { isConnected, rangeIn } from './dom.ts';
import type { PageText } from './page-text.ts';
import type { TextRun } from './text-builder.ts';

function standsStill(run: TextRun, text: string): boolean {
  if (!isConnected(run.node)) return false;
  const now = run.node.data.slice(run.offset, run.offset + run.length).replaceAll(/\s/gu, ' ');
  const shown = text.slice(run.start, run.start + run.length).replaceAll(/\s/gu, ' ');
  return now.startsWith(shown);
}

/** The part of a run inside `span`, as offsets into its node. */
function partOf(run: TextRun, span: Span): { start: number; end: number } | undefined {
  const start = Math.max(span.start, run.start);
  const end = Math.min(span.end, run.start + run.length);
  if (start >= end) return undefined;
  return { start: start - run.start + run.offset, end: end - run.start + run.offset };
}

/** Ranges over the words of `span`, one a text node; empty where the page has changed under them. */
export function rangesOf(page: PageText, span: Span): readonly Range[] {
  const places = new Map<Text, { start: number; end: number }>();
  for (const run of page.runs) {
    const part = partOf(run, span);
    if (!part) continue;
    if (!standsStill(run, page.text)) return [];
    const known = places.get(run.node);
    places.set(run.node, known ? { start: known.start, end: part.end } : part);
  }
  return Array.from(places, ([node, { start, end }]) => rangeIn(node, start, end));
}
