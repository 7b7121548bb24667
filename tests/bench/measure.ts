/** One thing that is timed, beside others in the same round. */
export interface Candidate {
  readonly name: string;
  /** Does the work once; must not be removable by the compiler. */
  run(): unknown;
}

export interface Timing {
  readonly name: string;
  /** Milliseconds a run: median over the rounds, and the worst round. */
  readonly median: number;
  readonly worst: number;
}

const ROUNDS = 5;
const ROUND_MS = 150;

/** Times candidates in interleaved rounds, so that a busy machine slows all of them alike. */
export function measure(candidates: readonly Candidate[]): Timing[] {
  for (const candidate of candidates) once(candidate);
  const rounds = candidates.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, candidate] of candidates.entries()) rounds[index]?.push(once(candidate));
  }
  return candidates.map(({ name }, index) => summary(name, rounds[index] ?? []));
}

function once(candidate: Candidate): number {
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < ROUND_MS) {
    candidate.run();
    count += 1;
  }
  return (performance.now() - start) / count;
}

function summary(name: string, times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  return {
    name,
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    worst: sorted.at(-1) ?? Number.NaN,
  };
}

/** Prints timings as a table; ratios are to the timing named `base`. */
export function print(title: string, timings: readonly Timing[], base: string): void {
  const unit = timings.find(({ name }) => name === base)?.median ?? Number.NaN;
  console.log(`\n${title}`);
  console.table(
    Object.fromEntries(
      timings.map(({ name, median, worst }) => [
        name,
        {
          'ms (median of 5)': round(median),
          'ms (worst)': round(worst),
          [`× ${base}`]: round(median / unit),
        },
      ]),
    ),
  );
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
