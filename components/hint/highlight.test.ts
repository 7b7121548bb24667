// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHighlighter } from './highlight.ts';

class StubSheet {
  css = '';
  replaceSync(css: string): void {
    this.css = css;
  }
}

class StubHighlight {
  readonly ranges: readonly Range[];
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
}

const registry = new Map<string, StubHighlight>();
let sheets: StubSheet[] = [];

function rangeOver(text: string): Range {
  document.body.textContent = text;
  const range = document.createRange();
  range.selectNodeContents(document.body);
  return range;
}

describe('with the highlight API', () => {
  const pagesOwn = new StubSheet();

  beforeEach(() => {
    registry.clear();
    sheets = [pagesOwn];
    vi.stubGlobal('CSS', { highlights: registry });
    vi.stubGlobal('Highlight', StubHighlight);
    vi.stubGlobal('CSSStyleSheet', StubSheet);
    Object.defineProperty(document, 'adoptedStyleSheets', { value: sheets, configurable: true });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    Reflect.deleteProperty(document, 'adoptedStyleSheets');
  });

  test('underlines the ranges under a name of its own and changes no node', () => {
    const range = rangeOver('Book now');
    const before = document.documentElement.outerHTML;
    const highlighter = createHighlighter(document, new AbortController().signal);
    expect(sheets).toEqual([pagesOwn]);
    highlighter.showHighlights([range]);
    highlighter.showHighlights([range]);
    const [[name, highlight] = []] = [...registry];
    expect(highlight?.ranges).toEqual([range]);
    expect(name).toMatch(/^[a-z]{10}$/);
    expect(sheets).toHaveLength(2);
    expect(sheets[1]?.css).toContain(`::highlight(${name})`);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('leaves no highlight and no sheet behind', () => {
    const life = new AbortController();
    const highlighter = createHighlighter(document, life.signal);
    highlighter.showHighlights([rangeOver('Book now')]);
    highlighter.clear();
    expect([registry.size, sheets]).toEqual([0, [pagesOwn]]);
    highlighter.showHighlights([rangeOver('Book now')]);
    highlighter.showHighlights([]);
    expect([registry.size, sheets]).toEqual([0, [pagesOwn]]);
    highlighter.showHighlights([rangeOver('Book now')]);
    life.abort();
    expect([registry.size, sheets]).toEqual([0, [pagesOwn]]);
    highlighter.showHighlights([rangeOver('Book now')]);
    expect(registry.size).toBe(0);
  });

  test('takes a new name each time', () => {
    const names = [0, 1].map(() => {
      registry.clear();
      const highlighter = createHighlighter(document, new AbortController().signal);
      highlighter.showHighlights([rangeOver('x')]);
      return [...registry.keys()][0];
    });
    expect(names[0]).not.toBe(names[1]);
  });
});

test('does nothing where the API is missing', () => {
  vi.stubGlobal('CSS', undefined);
  const highlighter = createHighlighter(document, new AbortController().signal);
  highlighter.showHighlights([rangeOver('Book now')]);
  highlighter.clear();
  expect(document.body.textContent).toBe('Book now');
  vi.unstubAllGlobals();
});
