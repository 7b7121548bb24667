import { expect, it } from 'vitest';
import { LIGHT } from '../components/ui/tokens.ts';
import { badgeFor } from '../utils/background/badge.ts';

it('the badge has the marks and the colours of the chip', () => {
  expect(badgeFor(0, true).text).toBe('');
  expect(badgeFor(null, true).text).toBe('');
  expect(badgeFor(1, true)).toEqual({ text: '·', color: LIGHT.amber });
  expect(badgeFor(2, true)).toEqual({ text: '!', color: LIGHT.amber });
  expect(badgeFor(3, true)).toEqual({ text: '!', color: LIGHT.alarm });
  expect(badgeFor(3, false)).toEqual({ text: '?', color: LIGHT.soft });
});
