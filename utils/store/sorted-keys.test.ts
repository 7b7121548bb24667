import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hexHash, keyHash } from '../vocabulary/hash.ts';
import { hasKey, withKey } from './sorted-keys.ts';

it('holds exactly the keys that were put in, sorted, whatever their order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.bigInt(0n, 2n ** 64n - 1n)),
      fc.bigInt(0n, 2n ** 64n - 1n),
      (keys, other) => {
        const held = keys.reduce(withKey, new BigUint64Array());
        const expected = [...new Set(keys)].toSorted((a, b) => (a < b ? -1 : 1));
        expect([...held]).toEqual(expected);
        expect(hasKey(held, other)).toBe(expected.includes(other));
      },
    ),
  );
});

it('gives a hundred thousand message keys a hash each of their own', () => {
  const hashes = new Set<bigint>();
  for (let index = 0; index < 100_000; index++) hashes.add(keyHash(`gmail:${index.toString(16)}`));
  expect(hashes.size).toBe(100_000);
});

it('writes a hash as sixteen digits', () => {
  expect(hexHash('')).toMatch(/^[0-9a-f]{16}$/);
  expect(hexHash('gmail:1')).not.toBe(hexHash('gmail:2'));
});
