// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { fixtureLayout } from '../../tests/contracts/fixture-layout.ts';
import { certainSide, pageLayout } from './layout.ts';
import type { Layout } from './layout.ts';

/** A bubble in a row in a pane of 1000 pixels. */
function bubble(box: string, row = '', pane = ''): [Element, Element] {
  const outer = document.createElement('div');
  outer.setAttribute('data-box', '0,1000');
  outer.setAttribute('style', pane);
  const middle = document.createElement('div');
  middle.setAttribute('style', row);
  const inner = document.createElement('span');
  if (box !== '') inner.setAttribute('data-box', box);
  middle.append(inner);
  outer.append(middle);
  document.body.append(outer);
  return [inner, outer];
}

function side(box: string, row?: string, pane?: string, layout: Layout = fixtureLayout): unknown {
  return certainSide(...bubble(box, row, pane), layout);
}

describe('the side of a bubble', () => {
  afterEach(() => document.body.replaceChildren());

  it('is told by its place alone where no style says anything', () => {
    expect([side('60,500'), side('500,960')]).toEqual(['start', 'end']);
  });

  it('is told by style alone where nothing is laid out', () => {
    const styles = ['justify-content: flex-end', 'flex-direction: row-reverse', 'align-self: end'];
    expect(styles.map((style) => side('', style))).toEqual(['end', 'end', 'end']);
    expect(side('', 'justify-content: flex-start')).toBe('start');
  });

  it('is nobody’s in the middle, whatever the style says', () => {
    expect([side('400,600'), side('400,600', 'justify-content: flex-end')]).toEqual([null, null]);
  });

  it('is nobody’s where place and style differ', () => {
    expect(side('60,500', 'justify-content: flex-end')).toBe(null);
    expect(side('500,960', 'justify-content: flex-start')).toBe(null);
  });

  it('is nobody’s where styles contradict each other and nothing is laid out', () => {
    expect(side('', 'align-self: flex-end; justify-content: flex-start')).toBe(null);
  });

  it('is the other one where text runs from right to left', () => {
    expect([side('60,500', '', 'direction: rtl'), side('500,960', '', 'direction: rtl')]).toEqual([
      'end',
      'start',
    ]);
  });

  it('is not known in a document without a layout', () => {
    expect(side('60,500', '', '', pageLayout)).toBe(null);
  });
});
