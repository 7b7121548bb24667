import { expect, it } from 'vitest';
import { allImports, sourceFiles } from './imports.ts';

const ROOT = new URL('..', import.meta.url).pathname;

/**
 * What each folder may import, besides itself. The first row that fits a file holds. A folder's name
 * says what its files may know; this table is that sentence, checked.
 */
const MAY_IMPORT: readonly (readonly [folder: string, allowed: readonly string[]])[] = [
  ['utils/vocabulary', []],
  ['utils/trust', ['utils/vocabulary']],
  ['utils/language', ['utils/vocabulary']],
  ['utils/locales', ['utils/vocabulary', 'i18next']],
  ['utils/sites', ['utils/vocabulary', 'utils/sites']],
  ['utils/history', ['utils/vocabulary']],
  ['utils/store', ['utils/vocabulary', 'utils/trust', 'dexie', 'wxt/utils/storage']],
  [
    'utils/messaging',
    ['utils/vocabulary', 'utils/trust', 'utils/messaging', 'utils/locales/words.ts', 'valibot'],
  ],
  [
    'utils/compose',
    [
      'utils/vocabulary',
      'utils/trust',
      'utils/messaging',
      'utils/sites/site.ts',
      'utils/locales',
      'components/hint',
      'components/words',
    ],
  ],
  [
    'utils/background',
    [
      'utils/vocabulary',
      'utils/trust',
      'utils/messaging',
      'utils/store',
      'utils/locales',
      'utils/sites/registry.ts',
      'valibot',
      'webextension-polyfill',
    ],
  ],
  ['components/words', ['utils/vocabulary', 'utils/locales']],
  [
    'components/hint',
    ['utils/vocabulary', 'utils/locales', 'components/words', 'components/ui/tokens.ts'],
  ],
  [
    'components',
    [
      'components/ui',
      'components/words',
      // Which buttons make sense is the same in the page's card and in the popup's.
      'components/hint/action-names.ts',
      'utils/vocabulary',
      'utils/trust',
      'utils/store',
      'utils/messaging',
      'utils/locales',
      'utils/sites/registry.ts',
      'react',
      'react-dom/client',
      'dexie-react-hooks',
      'webextension-polyfill',
    ],
  ],
];

const imports = allImports(ROOT);
const isTest = (file: string): boolean => /\.test\.tsx?$|^tests\/|^scripts\//.test(file);
const within = (file: string, place: string): boolean =>
  file === place || file.startsWith(`${place}/`);

it('imports go one way, as the table says', () => {
  const broken = imports
    .filter(({ from }) => !isTest(from) && !from.startsWith('entrypoints/'))
    .filter(({ from, to }) => {
      const row = MAY_IMPORT.find(([folder]) => within(from, folder));
      if (!row) return true;
      const [folder, allowed] = row;
      const own = folder === 'components' ? from.split('/').slice(0, 2).join('/') : folder;
      return !within(to, own) && !allowed.some((place) => within(to, place));
    })
    .map(
      ({ from, to }) => `${from} may not import ${to}: see the table in tests/architecture.test.ts`,
    );
  expect(broken).toEqual([]);
});

it('no site imports another site, no language another language', () => {
  const crossing = imports.filter(({ from, to }) => {
    // `direct` is no site: it is what all sites for direct messages have in common.
    const group = /^utils\/(sites|language)\/(?!direct\/)([^/]+)\//;
    const [mine, theirs] = [group.exec(from), group.exec(to)];
    return mine && theirs && mine[1] === theirs[1] && mine[2] !== theirs[2];
  });
  expect(crossing).toEqual([]);
});

it('nothing imports an entrypoint', () => {
  expect(imports.filter(({ to }) => to.startsWith('entrypoints/'))).toEqual([]);
});

it('the content script holds no React, no store, no i18n library, no polyfill and no reader', () => {
  const reached = reachableFrom('entrypoints/compose.ts');
  const heavy = [...reached].filter((file) =>
    /^(react|dexie|i18next|webextension)|^utils\/(store|language)\//.test(file),
  );
  expect(heavy).toEqual([]);
});

it('what knows all sites carries the reader of none: the registry stands alone', () => {
  expect([...reachableFrom('utils/sites/registry.ts')]).toEqual(['utils/sites/registry.ts']);
  const screens = ['entrypoints/background.ts', 'entrypoints/popup/main.tsx'].flatMap((start) => [
    ...reachableFrom(start),
  ]);
  expect(screens.filter((file) => /^utils\/sites\/.+\//.test(file))).toEqual([]);
});

it('every relative import names its file with the ending, so that Node runs it too', () => {
  const bare = imports.filter(
    ({ to }) =>
      /^(entrypoints|components|utils|tests|scripts)\//.test(to) &&
      !/\.(tsx?|mjs|js|json|css)$/.test(to),
  );
  expect(bare).toEqual([]);
});

it('file names are kebab-case', () => {
  const odd = sourceFiles(ROOT).filter(
    (file) => !/^[a-z0-9-]+(\.[a-z0-9-]+)*\.(tsx?|mjs)$/.test(file.split('/').at(-1) ?? ''),
  );
  expect(odd).toEqual([]);
});

/** Files and packages that a bundle beginning at `start` would hold. */
function reachableFrom(start: string): Set<string> {
  const reached = new Set<string>();
  const queue = [start];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const one of imports) if (one.from === file && !one.typeOnly) queue.push(one.to);
  }
  return reached;
}
