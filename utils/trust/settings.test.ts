import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, foldKey, type TrustSettings } from './settings.ts';

test('a state is known by what it was folded with', () => {
  const key = (more: Partial<TrustSettings>): string => foldKey({ ...DEFAULT_SETTINGS, ...more });
  const { numbers } = DEFAULT_SETTINGS;
  const plain = key({});
  const turned = Object.fromEntries(Object.entries(numbers).toReversed());
  expect(key({ numbers: { ...turned, ...numbers } })).toBe(plain);
  expect(key({ step: 'L' })).not.toBe(plain);
  expect(key({ installedAt: 1 })).not.toBe(plain);
  expect(key({ numbers: { ...numbers, giveHelp: 3 } })).not.toBe(plain);
  // How far back imports reach is looked at only when somebody is judged.
  expect(key({ coveredFrom: 1 })).toBe(plain);
});
