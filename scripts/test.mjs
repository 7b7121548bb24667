// `npm test`: everything that must hold, from a fresh clone.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { mkdirSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { ensurePackages, run } from './ensure-packages.mjs';

const REPORTS = '.output/reports';
const STEPS = [
  ['types', []],
  ['lint', []],
  ['unit', reported('unit')],
  ['build', []],
  ['build:firefox', []],
  ['e2e', reported('e2e')],
];

ensurePackages();
run('node', ['scripts/ensure-browsers.mjs']);
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const failed = STEPS.find(([script, args]) => !passes(script, args));
const counts = ['unit', 'e2e'].map(countsOf);
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const broken = counts.reduce((sum, count) => sum + count.failed, 0);
if (failed) console.log(`The step "${String(failed[0])}" failed.`);
console.log(`${passed} passed, ${Math.max(broken, failed ? 1 : 0)} failed`);
process.exit(failed ? 1 : 0);

function passes(script, args) {
  console.log(`\n── ${script}`);
  const extra = args.length > 0 ? ['--', ...args] : [];
  return spawnSync('npm', ['run', '--silent', script, ...extra], { stdio: 'inherit' }).status === 0;
}

function reported(name) {
  return [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${resolve(REPORTS, `${name}.json`)}`,
  ];
}

function countsOf(name) {
  const file = `${REPORTS}/${name}.json`;
  if (!existsSync(file)) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}
