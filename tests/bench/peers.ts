import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Language } from '../../utils/vocabulary/reading.ts';

/** Another analyser of drafts, with a package file of its own beside its adapter. */
export interface Peer {
  /** Name and version. */
  readonly name: string;
  readonly language: Language;
  /** Address of the adapter: a module whose `start()` gives a reader of drafts. */
  readonly adapter: string;
  readonly aims: Aims;
}

/**
 * How many times faster than another the own analysis is hoped to be: with one sentence changed, with
 * every sentence fresh, from a cold start.
 */
export interface Aims {
  readonly typed?: number;
  readonly fresh?: number;
  readonly cold?: number;
}

/** Reads one draft; the number says how much was found, so that nothing can be left out. */
export type Read = (text: string) => Promise<number>;

const FOLDER = new URL('peers/', import.meta.url);

const ALL = [
  {
    package: 'harper.js',
    file: 'harper.js',
    language: 'en',
    aims: { typed: 50, fresh: 100, cold: 20 },
  },
  { package: 'compromise', file: 'compromise.js', language: 'en', aims: {} },
  { package: 'wink-nlp', file: 'wink.js', language: 'en', aims: {} },
  {
    package: 'textlint-rule-preset-ja-technical-writing',
    file: 'textlint.js',
    language: 'ja',
    aims: { typed: 40, fresh: 40, cold: 20 },
  },
] as const;

/** The peers, installed first where that has not been done; none where it cannot be done. */
export function findPeers(): readonly Peer[] {
  if (!isInstalled() && !install()) {
    console.log('The peers could not be installed (is there a network?): their rows are left out.');
    return [];
  }
  return ALL.map(({ package: name, file, language, aims }) => ({
    name: `${shortName(name)} ${versionOf(name)}`,
    language,
    adapter: new URL(file, FOLDER).href,
    aims,
  }));
}

/** npm writes this file last: half an installation has none. */
function isInstalled(): boolean {
  return existsSync(new URL('node_modules/.package-lock.json', FOLDER));
}

/** No script of a peer is run. */
function install(): boolean {
  console.log('Installing the peers into tests/bench/peers …');
  const options = [
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--fetch-retries=1',
  ];
  const { status } = spawnSync('npm', ['ci', ...options], { cwd: FOLDER, stdio: 'inherit' });
  return status === 0 && isInstalled();
}

function shortName(name: string): string {
  return name.replace('textlint-rule-preset-', 'textlint ');
}

function versionOf(name: string): string {
  const file = new URL(`node_modules/${name}/package.json`, FOLDER);
  const held: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const has = typeof held === 'object' && held !== null && 'version' in held;
  return has ? String(held.version) : '';
}

/** Starts a peer, or anything that has the form of one. */
export async function startReader(adapter: string): Promise<Read> {
  const module: unknown = await import(adapter);
  if (!isAdapter(module)) throw new Error(`${adapter} exports no start()`);
  return module.start();
}

function isAdapter(module: unknown): module is { start(): Promise<Read> } {
  if (typeof module !== 'object' || module === null) return false;
  return 'start' in module && typeof module.start === 'function';
}
