import { expect, it } from 'vitest';
import * as english from './en/weights.ts';
import { BUCKETS } from './grams.ts';
import * as japanese from './ja/weights.ts';
import { checksumOf, HEADS, unpackWeights, type PackedWeights, type Weights } from './weights.ts';

const ALL = [english, japanese].flatMap(
  ({ sentenceWeights, draftWeights, signalWeights, receivedWeights }) => [
    sentenceWeights,
    draftWeights,
    signalWeights,
    receivedWeights,
  ],
);

it.each(ALL)('$checksum are whole: checksum, counts and places', (packed) => {
  const { starts, entries } = unpacked(packed);
  const total = packed.counts.reduce((sum, count) => sum + count, 0);
  expect(checksumOf(packed.distances + packed.levels)).toBe(packed.checksum);
  expect(packed.levels).toHaveLength(total);
  expect(entries.filter((entry) => Math.floor(entry / HEADS) !== 0)).toHaveLength(total);
  expect(starts).toHaveLength(BUCKETS + 1);
  expect(starts.at(-1)).toBe(total);
  expect(packed.heads.length).toBeLessThan(HEADS);
  for (const list of [packed.units, packed.biases, packed.counts])
    expect(list).toHaveLength(packed.heads.length);
});

it('unpacks distances of every size and levels of both signs', () => {
  const weights = unpacked({
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
  expect(weightsOf(weights, 5)).toEqual([
    ['one', -961],
    ['other', -961],
  ]);
  expect(weightsOf(weights, second)).toEqual([['one', 0]]);
  expect(weightsOf(weights, third)).toEqual([['one', 900]]);
  expect(weights.starts.at(-1)).toBe(4);
});

/** The heads of a bucket with their weights. */
function weightsOf({ heads, starts, entries }: Weights, bucket: number) {
  const own = Array.from(entries.slice(starts[bucket], starts[bucket + 1]));
  return own.map((entry) => [heads[entry & (HEADS - 1)], Math.floor(entry / HEADS)]);
}

function unpacked(packed: PackedWeights): Weights {
  const steps = unpackWeights(packed);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
