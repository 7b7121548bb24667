/** One thing that is timed, beside others in the same round. */
export interface Candidate {
  readonly name: string;
  /** Does the work once, at once or later; must not be removable by the compiler. */
  readonly run: () => unknown;
}

export interface Timing {
  readonly name: string;
  /** Milliseconds a run, round after round in the order they were taken. */
  readonly rounds: readonly number[];
  /** Milliseconds a run: median over the rounds, and the worst round. */
  readonly median: number;
  readonly worst: number;
}

/** Something that can be asked for one round at a time. */
export interface Taker {
  readonly name: string;
  /** Takes one round; gives the milliseconds a run took in it. */
  readonly take: () => number | Promise<number>;
}

const ROUNDS = 5;
const ROUND_MS = 150;

/** Rounds in turn, so that a busy machine slows all alike; one more goes before and is not counted. */
export async function takeTurns(takers: readonly Taker[]): Promise<Timing[]> {
  const rounds = takers.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round++)
    for (const [at, taker] of takers.entries()) {
      const time = await taker.take();
      if (round > 0) rounds[at]?.push(time);
    }
  return takers.map(({ name }, at) => timing(name, rounds[at] ?? []));
}

/** Times candidates of this process in turn. */
export function measure(candidates: readonly Candidate[], roundMs = ROUND_MS): Promise<Timing[]> {
  return takeTurns(
    candidates.map((one) => ({ name: one.name, take: () => oneRound(one, roundMs) })),
  );
}

/**
 * Milliseconds of processor time a run: on a busy machine the clock would count what others do. One
 * run goes before: it fills the caches that others have emptied. A candidate that answers at once is
 * never waited for.
 */
export async function oneRound({ run }: Pick<Candidate, 'run'>, roundMs: number): Promise<number> {
  await run();
  const used = process.cpuUsage();
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < roundMs) {
    const result = run();
    if (result instanceof Promise) await result;
    count += 1;
  }
  const { user, system } = process.cpuUsage(used);
  return (user + system) / 1000 / count;
}

function timing(name: string, rounds: readonly number[]): Timing {
  return { name, rounds, median: median(rounds), worst: Math.max(...rounds) };
}

/** The middle one of an odd number of values. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Prints timings as a table; ratios are to the timing named `base`. */
export function print(title: string, timings: readonly Timing[], base: string): void {
  const unit = timings.find(({ name }) => name === base)?.median ?? Number.NaN;
  console.log(`\n${title}`);
  console.table(
    Object.fromEntries(
      timings.map(({ name, median: middle, worst }) => [
        name,
        {
          'ms (median of 5)': round(middle),
          'ms (worst)': round(worst),
          [`× ${base}`]: round(middle / unit),
        },
      ]),
    ),
  );
}

/** Three digits that count. */
export function round(value: number): number {
  return Number(value.toPrecision(3));
}
