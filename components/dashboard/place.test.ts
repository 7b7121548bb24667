import { expect, it } from 'vitest';
import { placeOf } from './place.ts';

it.each([
  ['', { what: 'people' }],
  ['#people', { what: 'people' }],
  ['#welcome', { what: 'welcome' }],
  ['#person=gmail%3Ahana%40example.com', { what: 'person', id: 'gmail:hana@example.com' }],
  [`#person=${encodeURIComponent('line:U#12/& 中村')}`, { what: 'person', id: 'line:U#12/& 中村' }],
  ['#person=', { what: 'people' }],
  ['#person=%E0%A4%A', { what: 'people' }],
])('%s leads to the right place', (hash, place) => {
  expect(placeOf(hash)).toEqual(place);
});
