// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REPORT_LIMIT, structureOf } from './structure-report.ts';

const KNOWN = {
  classes: new Set(['aoI', 'M9']),
  names: new Set(['to', 'subjectbox']),
  sealed: '.sealed',
};

function page(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

function lines(html: string): readonly string[] {
  return structureOf(page(html), KNOWN).trimEnd().split('\n').slice(1);
}

describe('the structure of a page', () => {
  it.each([
    ['tags and roles', '<div role="region"><h2></h2></div>', [' div[role=region]', '  h2']],
    ['known classes, the others counted', '<p class="aoI x9 y9"></p>', [' p.aoI.?2']],
    ['known names', '<input name="to"><input name="dana">', [' input[name=to]', ' input[name]']],
    ['that there is text', '<p>Dana</p><p> </p>', [' p …', ' p']],
    ['what is hidden', '<p style="display:none;color:red"></p>', [' p hidden']],
    ['that an attribute is there', '<b email="dana@x.example"></b>', [' b[email]']],
    ['that an attribute is empty', '<b email=""></b>', [' b[email=""]']],
    ['how many others there are', '<b data-dana="1" onclick="x()"></b>', [' b[?2]']],
    ['foreign elements without a name', '<dana-weiss></dana-weiss>', [' ?']],
    ['nothing inside what is sealed', '<div class="sealed"><p></p></div>', [' div.?1']],
    ['nothing of a comment', '<!-- Dana -->', []],
  ])('tells %s', (_, html, drawn) => {
    expect(lines(html)).toEqual(drawn);
  });

  it('tells no value of a role that is no role', () => {
    expect(lines('<b role="dana@x.example" type="Dana" dir="x"></b>')).toEqual([
      ' b[dir][role][type]',
    ]);
  });

  it('has a greatest length, on a wide page and on a deep one', () => {
    const deep = document.createElement('div');
    let at = deep;
    for (let level = 0; level < 300; level += 1) {
      const next = document.createElement('div');
      at.append(next);
      at = next;
    }
    expect(structureOf(deep, KNOWN).length).toBeLessThan(REPORT_LIMIT);
    const wide = structureOf(page('<input type="hidden" role="combobox">'.repeat(3_000)), KNOWN);
    expect(wide.length).toBeLessThanOrEqual(REPORT_LIMIT);
    expect(wide.endsWith('…')).toBe(true);
  });

  const secret = fc.stringMatching(/^[a-z]{4}[a-zA-Z0-9@._-]{3,20}$/u).map((word) => `q7${word}`);
  const place = fc.constantFrom(
    'class',
    'style',
    'role',
    'type',
    'name',
    'value',
    'email',
    'data-hovercard-id',
    'data-legacy-message-id',
    'aria-label',
    'aria-expanded',
    'contenteditable',
    'href',
    'title',
    'id',
  );

  it('lets nothing through that somebody wrote, wherever it stands', () => {
    const somewhere = fc.array(fc.tuple(place, secret, secret, secret), { maxLength: 6 });
    fc.assert(
      fc.property(somewhere, (placed) => {
        const root = document.createElement('div');
        for (const [name, value, words, other] of placed) {
          const element = document.createElement(
            `x-${other.toLowerCase().replace(/[^a-z0-9]/gu, '')}`,
          );
          element.setAttribute(name, value);
          element.setAttribute(`data-${other.replace(/[^a-zA-Z0-9]/gu, '')}`, other);
          element.append(words, document.createComment(words));
          root.append(element);
        }
        const drawn = structureOf(root, KNOWN).toLowerCase();
        return placed.every((one) =>
          one.slice(1).every((word) => !drawn.includes(word.toLowerCase())),
        );
      }),
    );
  });
});
