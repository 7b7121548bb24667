import { gzipSync } from 'node:zlib';
import { bundle, instead } from './bundle.ts';
import { weigh, type Row } from './rows.ts';

const ANALYSER = 'utils/language/index.ts';
const CONTENT_SCRIPT = 'entrypoints/compose.ts';
const WEIGHTS = ['en', 'ja'].map((language) => `utils/language/${language}/weights.ts`);
/** What the content script asks of the analyser, answered by nothing. */
const NO_LANGUAGE = `
  export const READER_VERSION = 0;
  const nothing = () => null;
  export { nothing as readDraft, nothing as readReceived, nothing as detectLanguage };
  export { nothing as warmUp, nothing as isAutomatic, nothing as isAutomaticByHeaders };
`;

/** What the analyser weighs by itself and in the content script, built for this. */
export async function benchSizes(): Promise<Row[]> {
  const weights = await Promise.all(WEIGHTS.map((file) => bundle(file)));
  const without = [instead(/\/utils\/language\/index\.ts$/, NO_LANGUAGE)];
  return [
    weigh('Analyser with its weights, minified', kilo(await bundle(ANALYSER)), 300),
    weigh('Weights of both languages alone', kilo(weights.join('')), 200),
    weigh('Content script', kilo(await bundle(CONTENT_SCRIPT))),
    weigh('Content script without the analyser', kilo(await bundle(CONTENT_SCRIPT, without))),
  ];
}

function kilo(code: string): number {
  return Number((gzipSync(code).length / 1000).toFixed(1));
}
