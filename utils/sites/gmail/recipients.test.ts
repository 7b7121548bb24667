// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { recipientsOf } from './recipients.ts';

const DANA = 'dana@bakery.example.net';
const LEO = 'leo@cafe.example.net';

function chip(address: string, more = ''): string {
  return `<div class="afV" role="option" data-hovercard-id="${address}" ${more}></div>`;
}

function field(name: string, chips: string, typed = ''): string {
  return `<div name="${name}" class="anm"><div role="listbox">${chips}</div>
    <input role="combobox" value="${typed}"></div>`;
}

function summary(...addresses: readonly string[]): string {
  const spans = addresses.map((one) => `<span email="${one}"></span>`);
  return `<div class="aoD hl"><div class="az9">${spans.join('')}</div></div>`;
}

function oldChip(name: string, value: string, shown: string): string {
  return `<div class="vR"><span class="vN" email="${shown}"></span>
    <input type="hidden" name="${name}" value="${value}"></div>`;
}

function read(html: string): readonly string[] | undefined {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return recipientsOf(body)?.map((one) => `${one.field} ${one.address}${one.tentative ? '?' : ''}`);
}

describe('the recipients of a composer', () => {
  it('are its chips and what is typed, each once', () => {
    const html = field('to', chip(DANA), `${DANA}, ${LEO}`) + field('cc', chip(DANA));
    expect(read(html)).toEqual([`to ${DANA}`, `to ${LEO}?`]);
  });

  it('are in the summary alone while the fields are folded away', () => {
    expect(read(summary(DANA, LEO))).toEqual([`to ${DANA}`, `to ${LEO}`]);
    expect(read(field('to', '') + summary(DANA))).toEqual([`to ${DANA}`]);
  });

  it('may be fewer in the summary, which is cut short', () => {
    expect(read(field('to', chip(DANA) + chip(LEO)) + summary(DANA))).toHaveLength(2);
  });

  it('are not read from a summary that is hidden', () => {
    const stale = summary(LEO).replace('<div', '<div style="display: none"');
    expect(read(field('to', chip(DANA)) + stale)).toEqual([`to ${DANA}`]);
    expect(read(field('to', '') + stale)).toEqual([]);
  });

  it('leave out a chip that holds no address', () => {
    expect(read(field('to', chip('My friends') + chip(DANA)))).toEqual([`to ${DANA}`]);
  });

  it('are nobody in an empty composer', () => {
    expect(read(field('to', '') + field('cc', '') + summary())).toEqual([]);
  });

  it('were shown in another way before', () => {
    const people = oldChip('to', `Dana &lt;${DANA}&gt;`, DANA) + oldChip('cc', LEO, LEO);
    expect(read(people)).toEqual([`to ${DANA}`, `cc ${LEO}`]);
    expect(read(`<textarea class="vO" name="bcc">${LEO}</textarea>`)).toEqual([`bcc ${LEO}?`]);
  });

  it.each([
    ['there is no field', '<p>Dana</p>'],
    ['a chip has no address', field('to', '<div role="option"></div>')],
    ['a chip is not an option', field('to', `<i class="afV" data-hovercard-id="${DANA}"></i>`)],
    ['the field is not named', `<div class="anm"><div role="listbox">${chip(DANA)}</div></div>`],
    ['the summary names somebody else', field('to', chip(DANA)) + summary(LEO)],
    [
      'the summary says two things',
      '<i class="az9"><b email="a@b.example" data-hovercard-id="c@d.example"></b></i>',
    ],
    ['an old chip says two things', oldChip('to', LEO, DANA)],
    ['an old chip is not marked as one', `<span class="vN" email="${DANA}"></span>`],
  ])('are unknown where %s', (_, html) => expect(read(html)).toBe(undefined));
});
