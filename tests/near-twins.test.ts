import { describe, expect, it } from 'vitest';
import { nearTwins } from './near-twins.ts';

const TEXTS = [
  {
    id: 'one',
    text: 'Could you let me know by Thursday whether the kitchen fitter is still coming?',
  },
  { id: 'two', text: 'The lemon trees came in this morning and I kept the tall one back for you.' },
  {
    id: 'three',
    text: 'Could you let me know by Friday whether the kitchen fitter is still coming?',
  },
  {
    id: 'four',
    text: 'Hi Jo! The lemon trees came in this morning and I kept the tall one back for you. See you at the allotment, and do bring the other saw if you can find it.',
  },
  { id: 'five', text: '来週の水曜、母の病院の送り迎えがあって休みます。' },
];

describe('near twins', () => {
  it('finds a text with few words changed, and one that holds another', () => {
    expect(nearTwins(TEXTS)).toEqual(['one ~ three', 'two ~ four']);
  });

  it('finds nothing where texts only share a manner', () => {
    expect(nearTwins(TEXTS.filter(({ id }) => id !== 'three' && id !== 'four'))).toEqual([]);
  });
});
