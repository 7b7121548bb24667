import { createRoot, type Root } from 'react-dom/client';
import { createScreenWords } from '../../../utils/locales/screens/index.ts';
import type { Correction } from '../../../utils/messaging/correction-shapes.ts';
import type {
  CorrectionPayload,
  DoubtPayload,
  OfferDropPayload,
  PromisePayload,
} from '../../../utils/messaging/shapes.ts';
import type { StoreContext } from '../../../utils/store/context.ts';
import { settleDoubt } from '../../../utils/store/doubts.ts';
import { forgetOffer } from '../../../utils/store/held-offers.ts';
import { settlePromise } from '../../../utils/store/promises.ts';
import { recordMessage } from '../../../utils/store/record.ts';
import { OndoDatabase } from '../../../utils/store/schema.ts';
import { DEFAULT_SETTINGS } from '../../../utils/trust/index.ts';
import type { Signal } from '../../../utils/vocabulary/acts.ts';
import type { Language } from '../../../utils/vocabulary/reading.ts';
import { WordsProvider } from '../../ui/words-context.tsx';
import { PersonPage } from './person-page.tsx';

const DAY_MS = 86_400_000;

export const db = new OndoDatabase();

/** What the background writes with. */
export function context(): StoreContext {
  return { db, trust: DEFAULT_SETTINGS, zone: 'Asia/Tokyo', now: Date.now() };
}

/** How the background writes what is said by hand. */
type Correct = (context: StoreContext, payload: CorrectionPayload) => Promise<{ token: string }>;

/** What stands in for the background. Only a test may reach over to it, so its part is passed in. */
export function backgroundWith(correct: Correct) {
  return {
    /** Says something of a person by hand, as the page does. */
    said: (address: string, correction: Correction): Promise<{ token: string }> =>
      correct(context(), { contact: idOf(address), correction }),
    /** Does what the background does with a message of a screen. */
    answer: (what: string, payload: unknown): Promise<unknown> => {
      // oxlint-disable typescript/no-unsafe-type-assertion -- the page under test is typed by the protocol
      if (what === 'correct') return correct(context(), payload as CorrectionPayload);
      if (what === 'settlePromise') {
        const { contact, promise, word } = payload as PromisePayload;
        return settlePromise(context(), contact, promise, word);
      }
      if (what === 'settleDoubt') {
        const { contact, doubt, holds } = payload as DoubtPayload;
        return settleDoubt(context(), contact, doubt, holds);
      }
      if (what === 'dropOffer') {
        const { contact, offer } = payload as OfferDropPayload;
        return forgetOffer(context(), contact, offer);
      }
      // oxlint-enable typescript/no-unsafe-type-assertion
      throw new Error(`nothing answers ${what}`);
    },
  };
}

/** Somebody met forty days ago, who asked, was helped, and was offered something. */
export const HANA = 'hana@example.com';
/** Somebody else. */
export const OMAR = 'omar@example.com';

/** Records what the tests begin with. */
export async function recordHanaAndOmar(): Promise<void> {
  await heard(HANA, 40, ['question'], 'Hana');
  await wrote(HANA, 39, { acts: ['give'] });
  await heard(HANA, 30, ['thanks'], 'Hana');
  await wrote(HANA, 20, { pitch: 'direct' });
  await wrote(HANA, 5, { acts: ['story'] });
  await heard(OMAR, 3, [], 'Omar');
}

/** Today in the zone of the tests, `YYYY-MM-DD`. */
export function today(): string {
  return new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
}

/** Id of the contact behind a mail address. */
export function idOf(address: string): string {
  return `gmail:${address}`;
}

/** Records one message of theirs. */
export async function heard(
  address: string,
  daysAgo: number,
  signals: readonly Signal[] = [],
  name = '',
): Promise<void> {
  const at = Date.now() - daysAgo * DAY_MS;
  await recordMessage(
    context(),
    { channel: 'gmail', address, name },
    {
      key: `in ${address} ${daysAgo}`,
      channel: 'gmail',
      direction: 'in',
      at,
      reader: 1,
      signals,
      questions: signals.includes('question') ? [`question of ${address}`] : [],
    },
  );
}

/** Records one message of the user's. */
export async function wrote(
  address: string,
  daysAgo: number,
  does: Partial<{ acts: readonly ('give' | 'story' | 'thanks')[]; pitch: 'none' | 'direct' }>,
): Promise<void> {
  const at = Date.now() - daysAgo * DAY_MS;
  await recordMessage(
    context(),
    { channel: 'gmail', address, name: '' },
    {
      key: `out ${address} ${daysAgo}`,
      channel: 'gmail',
      direction: 'out',
      at,
      reader: 1,
      acts: [],
      pitch: 'none',
      ...does,
      heat: 20,
      promises: [],
      saysMore: true,
    },
  );
}

/** An empty page to render on. */
export function openStage(): Root {
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  return createRoot(element);
}

/** Shows one person, as the dashboard does. */
export function show(root: Root, address: string, language: Language = 'en'): void {
  const id = idOf(address);
  root.render(
    <WordsProvider value={createScreenWords(language)}>
      <PersonPage key={id} db={db} id={id} />
    </WordsProvider>,
  );
}

/** The button with that accessible name. */
export function button(name: string): HTMLButtonElement {
  const all = [...document.querySelectorAll('button')];
  const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

/** The text of the first element that fits. */
export function textOf(selector: string): string {
  return document.querySelector(selector)?.textContent ?? '';
}
