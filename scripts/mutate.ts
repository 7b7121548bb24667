import { spawnSync } from 'node:child_process';

const USAGE = `usage: npm run mutate [-- FILE…]

Puts some two thousand small faults into the trust model, one at a time, and counts how many of
them its tests notice: 85 % must be. FILE limits it to some files (utils/trust/stage.ts), or to
lines of one (utils/trust/stage.ts:20-40).

Costs: one core for about half an hour, 500 MB of memory, nothing outside .output.
What an earlier run found out is used again where neither code nor tests changed
(.output/reports/mutation-incremental.json); delete that file for a run from scratch.
The report, with each fault that stayed unnoticed, is printed and stands in
.output/reports/mutation.json.`;

main(process.argv.slice(2));

function main(args: readonly string[]): void {
  if (args.includes('--help')) return console.log(USAGE);
  const files = args.length > 0 ? ['--mutate', args.join(',')] : [];
  const command = ['run', '.stryker.config.json', ...files];
  const { status } = spawnSync('stryker', command, { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
