// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readText } from './page-text.ts';
import type { PageText } from './page-text.ts';
import { rangesOf } from './text-places.ts';

const RULES = { skip: '.skip', stop: '.stop' };

function page(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

function read(html: string, limit = 1_000): string {
  return readText(page(html), RULES, limit).text;
}

/** The words each range covers, and the words of the text: they must be the same. */
function located(text: PageText, words: string): readonly string[] {
  const start = text.text.indexOf(words);
  return rangesOf(text, { start, end: start + words.length }).map((range) => range.toString());
}

describe('text read from a page', () => {
  it.each([
    ['lines', 'a<br>b', 'a\nb'],
    ['an empty line', '<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['a line break that closes a block', '<div>a<br></div><div>b</div>', 'a\nb'],
    ['paragraphs and lists', '<p>a</p><ul><li>b</li><li>c</li></ul>d', 'a\nb\nc\nd'],
    ['cells', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b \nc'],
    ['blanks that collapse', ' a \n\t b&nbsp;c ', 'a b c'],
    ['blanks in pre', '<pre>a\n  b</pre>', 'a\n  b'],
    ['left-out parts', 'a<div class="skip">x<p>y</p></div>b', 'a\nb'],
    ['the end mark', 'a<hr class="stop">b', 'a'],
    ['code and fields', 'a<style>x</style><script>y</script><textarea>z</textarea>', 'a'],
    ['tracking marks', 'a<div hspace="pt" style="max-height:1px"><font>\u1427</font></div>', 'a'],
    [
      'boxes without size',
      'a<span style="font-size:0px">x</span><b style="display:none">y</b>',
      'a',
    ],
    ['boxes with size', '<span style="font-size:10px; opacity:1; height:1px">a</span>', 'a'],
    ['an emoji drawn as an image', 'a<img data-emoji="🍵" alt="🍵">', 'a🍵'],
    ['Japanese indents', '<div>　森さま</div>', '　森さま'],
  ])('keeps to what is seen: %s', (_, html, text) => expect(read(html)).toBe(text));

  it('stops at the limit, never inside a character', () => {
    expect(read('x'.repeat(50), 20)).toBe('x'.repeat(20));
    expect(read('🍵🍵', 3)).toBe('🍵');
  });
});

describe('the place of words', () => {
  it('is found over several nodes and collapsed blanks', () => {
    const text = readText(page('<div>Order\n  by <b>Sunday</b> or   later</div>'), RULES, 100);
    expect(located(text, 'Sunday or later')).toEqual(['Sunday', ' or   later']);
  });

  it('leaves out what the text leaves out', () => {
    const text = readText(page('one<i class="skip">two</i>three'), RULES, 100);
    expect(located(text, 'one\nthree')).toEqual(['one', 'three']);
  });

  it('is not guessed once the page has changed', () => {
    const body = page('<p>one</p><p>two</p>');
    const text = readText(body, RULES, 100);
    body.firstElementChild?.replaceChildren('ten');
    body.lastElementChild?.firstChild?.remove();
    expect(located(text, 'one')).toEqual([]);
    expect(located(text, 'two')).toEqual([]);
  });
});
