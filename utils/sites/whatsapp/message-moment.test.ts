import { describe, expect, it } from 'vitest';
import { headIn, momentsOf } from './message-moment.ts';

const at = (...parts: readonly [number, number, number, number, number]): number => {
  const [year, month, day, hour, minute] = parts;
  return new Date(year, month - 1, day, hour, minute).getTime();
};

describe('the head of a message', () => {
  it('is time, date and name', () => {
    expect(headIn('[13:32, 2026/7/25] 佐藤: 由美: ')).toEqual({
      when: '13:32, 2026/7/25',
      sender: '佐藤: 由美',
    });
    expect(headIn('佐藤 由美')).toBeUndefined();
  });

  it.each([
    ['13:32, 2026/7/25', 'ja', at(2026, 7, 25, 13, 32)],
    ['午後1:32, 2026/7/25', 'ja', at(2026, 7, 25, 13, 32)],
    ['午前12:05, 2026/07/25', 'ja', at(2026, 7, 25, 0, 5)],
    ['오후 1:32, 2026. 7. 25.', 'ko', at(2026, 7, 25, 13, 32)],
    ['1:05 PM, 7/16/2026', 'en', at(2026, 7, 16, 13, 5)],
    ['1:05\u202fp. m., 16/7/2026', 'es', at(2026, 7, 16, 13, 5)],
    ['12:00, 3/4/2026', 'en', at(2026, 3, 4, 12, 0)],
    ['12:00, 3/4/2026', 'en-GB', at(2026, 4, 3, 12, 0)],
    ['12.00, 03.04.26', 'fi', at(2026, 4, 3, 12, 0)],
  ])('tells %j of a page in %s', (when, language, moment) => {
    expect(momentsOf([when], language)).toEqual([moment]);
  });

  it('tells no time where nothing says which of day and month comes first', () => {
    expect(momentsOf(['12:00, 3/4/2026'], '')).toEqual([null]);
  });

  it('knows by the order of the messages which of day and month comes first', () => {
    expect(momentsOf(['12:00, 2/5/2026', undefined, '12:00, 4/4/2026'], '')).toEqual([
      at(2026, 2, 5, 12, 0),
      null,
      at(2026, 4, 4, 12, 0),
    ]);
  });
});
