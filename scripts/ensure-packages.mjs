// Runs on the system's Node, before anything is installed: plain JavaScript, no package.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';

const MARK = 'node_modules/.ondo-lock';

/** Installs exactly what the lock file names, where that has not been done yet. */
export function ensurePackages() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  const held = existsSync(MARK) ? readFileSync(MARK, 'utf8') : '';
  if (held === wanted) return;
  console.log('Installing packages …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(MARK, wanted);
}

/** Runs a command in the foreground; a failure ends the whole run with the command's own code. */
export function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
