import { expect, it } from 'vitest';
import * as english from './en/weights.ts';
import { BUCKETS } from './grams.ts';
import * as japanese from './ja/weights.ts';
import { checksumOf, unpackWeights, type PackedWeights, type Weights } from './weights.ts';

const ALL = [english, japanese].flatMap(
  ({ sentenceWeights, draftWeights, signalWeights, receivedWeights }) => [
    sentenceWeights,
    draftWeights,
    signalWeights,
    receivedWeights,
  ],
);

it.each(ALL)('$checksum are whole: checksum, counts and places', (packed) => {
  const { rows, rowOf } = unpacked(packed);
  const total = packed.counts.reduce((sum, count) => sum + count, 0);
  expect(checksumOf(packed.distances + packed.levels)).toBe(packed.checksum);
  expect(packed.levels).toHaveLength(total);
  expect(rows.filter((weight) => weight !== 0)).toHaveLength(total);
  expect(rowOf).toHaveLength(BUCKETS);
  for (const list of [packed.units, packed.biases, packed.counts])
    expect(list).toHaveLength(packed.heads.length);
});

it('unpacks distances of every size and levels of both signs', () => {
  const { rows, rowOf } = unpacked({
    heads: ['one', 'other'],
    units: [1, 1],
    biases: [0, 0],
    counts: [3, 1],
    checksum: '',
    // 5; 72 and 4 more; 17 times 72, 72 and 3 more. Of the other head 5.
    distances: ['5', '.4', '~.3', '5'].join(''),
    levels: '0Vz0',
  });
  const second = 5 + 72 + 4;
  const third = second + 17 * 72 + 72 + 3;
  const row = (bucket: number) => {
    const from = (rowOf[bucket] ?? 0) * 2;
    // oxlint-disable-next-line unicorn/no-useless-spread -- typed arrays have no such method
    return [...rows.slice(from, from + 2)];
  };
  expect([...rowOf.keys()].filter((bucket) => rowOf[bucket] !== 0)).toEqual([5, second, third]);
  expect([row(5), row(second), row(third)]).toEqual([
    [-961, -961],
    [0, 0],
    [900, 0],
  ]);
});

function unpacked(packed: PackedWeights): Weights {
  const steps = unpackWeights(packed);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
