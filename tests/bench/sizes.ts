import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILD = '.output/chrome-mv3';

/** What the parts of the package weigh; needs a build. */
export function benchSizes(): void {
  if (!existsSync(BUILD)) {
    console.log('\nNo sizes: run `npm run build` first.');
    return;
  }
  const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|css)$/.test(name) && statSync(join(BUILD, name)).isFile())
    .toSorted();
  console.log('\nSizes of the package for Chromium');
  console.table(
    Object.fromEntries(
      files.map((name) => {
        const bytes = readFileSync(join(BUILD, name));
        return [name, { kB: kilo(bytes.length), 'kB gz': kilo(gzipSync(bytes).length) }];
      }),
    ),
  );
}

function kilo(bytes: number): number {
  return Number((bytes / 1000).toFixed(1));
}
