// `npm start`: everything from a fresh clone to a browser with Ondo and a story to try.
import { ensurePackages, run } from './ensure-packages.mjs';

const args = process.argv.slice(2);

ensurePackages();
run('node', ['scripts/ensure-browsers.mjs', '--any']);
run('npm', ['run', '--silent', 'demo', '--', ...args]);
