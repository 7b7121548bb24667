// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { DraftReport, PageReport } from '../../utils/messaging/protocol.ts';
import { createScreenWords } from '../../utils/locales/screens/index.ts';
import { recordMessage } from '../../utils/store/record.ts';
import { OndoDatabase } from '../../utils/store/schema.ts';
import { DEFAULT_SETTINGS } from '../../utils/trust/index.ts';
import { WordsProvider } from '../ui/words-context.tsx';
import { DraftSection } from './draft-section.tsx';

vi.mock('../ui/use-trust.ts', () => ({ useTrust: () => DEFAULT_SETTINGS }));

const NOW = Date.parse('2026-06-15T10:00:00+09:00');
const db = new OndoDatabase();
let root: Root;

beforeEach(async () => {
  document.body.innerHTML = '<div id="root"></div>';
  const element = document.querySelector('#root');
  if (!element) throw new Error('no root');
  root = createRoot(element);
  for (const name of ['Hana', 'Omar']) await meet(name);
});
afterEach(async () => {
  root.unmount();
  await db.delete();
});

function meet(name: string): Promise<unknown> {
  const reach = { channel: 'gmail', address: addressOf(name), name } as const;
  return recordMessage({ db, trust: DEFAULT_SETTINGS, zone: 'Asia/Tokyo', now: NOW }, reach, {
    key: `gmail:${name}`,
    channel: 'gmail',
    direction: 'in',
    at: NOW - 86_400_000,
    reader: 1,
    signals: [],
    questions: [],
  });
}

function addressOf(name: string): string {
  return `${name.toLowerCase()}@example.com`;
}

function draftTo(name: string): DraftReport {
  const address = addressOf(name);
  const id = `gmail:${address}`;
  return {
    channel: 'gmail',
    people: [{ id, address, name: '' }],
    verdict: { level: 0, reasons: [], next: { code: 'none' }, who: id },
    reading: {
      lang: 'en',
      pitch: 'none',
      heat: 5,
      acts: [],
      sentences: [],
      promises: [],
      worries: [],
      evidence: [],
    },
    quotes: [],
    register: 'formal',
  };
}

it('never shows one person’s record under another’s draft, not even for a moment', async () => {
  const report: PageReport = {
    channel: 'gmail',
    health: { status: 'reading', drifted: [], since: NOW },
    drafts: [draftTo('Hana'), draftTo('Omar')],
  };
  root.render(
    <WordsProvider value={createScreenWords('en')}>
      <DraftSection db={db} report={report} />
    </WordsProvider>,
  );
  await vi.waitFor(() => expect(nameShown()).toContain('Hana'));
  const chooser = document.querySelector('select');
  if (!chooser) throw new Error('no chooser');
  // Nothing is awaited here: what stands before the other record is read is what counts.
  flushSync(() => {
    chooser.value = '1';
    chooser.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(nameShown()).not.toContain('Hana');
  await vi.waitFor(() => expect(nameShown()).toContain('Omar'));
});

function nameShown(): string {
  return document.querySelector('.who')?.textContent ?? '';
}
