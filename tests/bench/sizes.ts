import { HINT_STYLES } from '../../components/hint/styles.ts';
import { textsOf } from '../../utils/locales/texts.ts';
import { bundle } from './bundle.ts';
import { weigh, type Row } from './rows.ts';

const WEIGHTS = ['en', 'ja'].map((language) => `utils/language/${language}/weights.ts`);

/** What comes into a page, and of what it mostly is; scripts are built for this. */
export async function benchSizes(): Promise<Row[]> {
  const weights = await Promise.all(WEIGHTS.map((file) => bundle(file)));
  const withSettings = JSON.stringify({ texts: textsOf('ja'), styles: HINT_STYLES });
  return [
    weigh('Content script', await bundle('entrypoints/compose.ts'), { minified: 80 }),
    weigh('Texts (Japanese) and sheet of the hint, with the settings', withSettings),
    weigh('Reader of both languages, once a page', await bundle('entrypoints/reader.ts'), {
      gzipped: 300,
    }),
    weigh('Weights of both languages alone', weights.join(''), { gzipped: 200 }),
    weigh(
      'A look at a page that cannot be read, on demand',
      await bundle('entrypoints/inspect.ts'),
    ),
  ];
}
