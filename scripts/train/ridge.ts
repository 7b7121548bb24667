import type { MessageHead } from '../../utils/language/message.ts';
import { sigmoid } from './logistic.ts';

/** Chosen by cross-validation: few messages, many numbers that go together. */
const L2 = 0.2;
const ROUNDS = 400;
const RATE = 0.1;

/** One message: its numbers, and whether the label holds. */
export interface Example {
  readonly features: readonly number[];
  readonly holds: boolean;
}

/** Logistic regression over few dense features: standardised, L2, whole gradients with AdaGrad. */
export function fitHead(examples: readonly Example[]): MessageHead {
  const { means, spreads } = standards(examples.map(({ features }) => features));
  const rows = examples.map(({ features, holds }) => ({
    values: Float64Array.from([
      ...features.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)),
      1,
    ]),
    target: Number(holds),
  }));
  const weights = descend(rows, means.length);
  const plain = means.map((_, at) => (weights[at] ?? 0) / (spreads[at] ?? 1));
  const shift = plain.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0);
  return { bias: (weights.at(-1) ?? 0) - shift, weights: plain };
}

function standards(rows: readonly (readonly number[])[]) {
  const columns = (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? 0));
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const means = columns.map(mean);
  const spreads = columns.map((values, at) => {
    const centre = means[at] ?? 0;
    return Math.sqrt(mean(values.map((value) => (value - centre) ** 2))) || 1;
  });
  return { means, spreads };
}

interface Standardised {
  readonly values: Float64Array;
  readonly target: number;
}

function descend(rows: readonly Standardised[], bias: number): Float64Array {
  const weights = new Float64Array(bias + 1);
  const squares = new Float64Array(bias + 1).fill(1e-6);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = slopesOf(rows, weights);
    for (let at = 0; at <= bias; at += 1) {
      const slope = (slopes[at] ?? 0) + (at === bias ? 0 : L2 * (weights[at] ?? 0));
      const square = (squares[at] ?? 0) + slope * slope;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(square);
    }
  }
  return weights;
}

function slopesOf(rows: readonly Standardised[], weights: Float64Array): Float64Array {
  const slopes = new Float64Array(weights.length);
  for (const { values, target } of rows) {
    let score = 0;
    for (let at = 0; at < values.length; at += 1) score += (values[at] ?? 0) * (weights[at] ?? 0);
    const error = (sigmoid(score) - target) / rows.length;
    for (let at = 0; at < values.length; at += 1)
      slopes[at] = (slopes[at] ?? 0) + error * (values[at] ?? 0);
  }
  return slopes;
}
