// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { correct } from '../../utils/background/correct.ts';
import { createScreenWords } from '../../utils/locales/screens/index.ts';
import { WordsProvider } from '../ui/words-context.tsx';
import { Book } from './book.tsx';
import { backgroundWith, db, heard, openStage } from './person/test-stage.tsx';

vi.mock('../../utils/store/preferences.ts', () => ({ preferencesItem: {} }));
vi.mock('../../utils/messaging/protocol.ts', () => ({ sendMessage: vi.fn<() => void>() }));

const { said } = backgroundWith(correct);
const root = openStage();

afterEach(async () => {
  root.unmount();
  await db.delete();
});

it('sets the first purchase against all of them, for each currency', async () => {
  await bought('a@example.com', [100, 300], 'USD');
  await bought('b@example.com', [200], 'USD');
  await bought('c@example.com', [4800], 'JPY');
  root.render(
    <WordsProvider value={createScreenWords('en')}>
      <Book db={db} />
    </WordsProvider>,
  );
  await vi.waitFor(() => expect(document.querySelectorAll('.book')).toHaveLength(2));
  expect([...document.querySelectorAll('.book')].map((line) => line.textContent)).toEqual([
    '2 customers: $150.00 each the first time, $300.00 each over all purchases. 1 of them came back.',
    '1 customer: ¥4,800 the first time, ¥4,800 over all purchases.',
  ]);
});

async function bought(
  address: string,
  amounts: readonly number[],
  currency: string,
): Promise<void> {
  await heard(address, 300);
  for (const [month, amount] of amounts.entries()) {
    const day = `2026-0${month + 1}-10`;
    await said(address, { what: 'theirs', kind: 'purchase', day, paid: { amount, currency } });
  }
}
