// @vitest-environment jsdom
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pass, SETTLED, showPage, startSite } from '../../../tests/contracts/site-page.ts';
import type { Told } from '../../../tests/contracts/site-page.ts';
import { readText } from '../page-text.ts';
import { site } from './index.ts';
import { NOT_OWN_WORDS } from './selectors.ts';

/** Pages kept beside the project on some machines; without them there is nothing to run here. */
const SHARED = join(import.meta.dirname, '../../../../shared/fixtures');
const OWN = 'haru.mori@example.com';
const CLIENT = 'mika@client.example.com';

function pagesOf(folder: string, prefix = ''): readonly string[] {
  const path = join(SHARED, folder);
  const files = existsSync(path) ? readdirSync(path) : [];
  return files.filter((file) => file.startsWith(prefix) && file.endsWith('.html')).sort();
}

async function told(file: string): Promise<Told> {
  showPage(readFileSync(join(SHARED, 'gmail', file), 'utf8'));
  const all = startSite(site, new AbortController().signal);
  await pass(SETTLED);
  return all;
}

describe('pages kept beside the project', () => {
  beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 10, 24) }));
  afterEach(() => void vi.useRealTimers());

  it('are looked for beside the repository', () => expect(SHARED.endsWith('fixtures')).toBe(true));

  for (const file of [...pagesOf('gmail', 'compose'), ...pagesOf('gmail', 'thread-inline')]) {
    it(`holds a draft that can be read: ${file}`, async () => {
      const { composers, health } = await told(file);
      const reading = composers[0]?.read();
      const draft = reading?.status === 'read' ? reading.value : undefined;
      expect(draft?.recipients[0]).toMatchObject({
        address: CLIENT,
        field: 'to',
        tentative: false,
      });
      expect(draft?.from).toBe(OWN);
      expect(draft?.text).toMatch(/20%/);
      expect(draft?.text).not.toMatch(/-- |Haru Mori|from 50,000/);
      expect(composers[0]?.hintPlace()?.before).toBeInstanceOf(Element);
      expect(health.map((one) => one.status)).toEqual(['reading']);
    });
  }

  for (const file of pagesOf('gmail', 'thread')) {
    it(`holds a conversation that can be read: ${file}`, async () => {
      const { conversations } = await told(file);
      const messages = conversations[0]?.messages ?? [];
      const sent = messages.find((one) => one.key === 'gmail:198c9eecc182a5f3');
      expect(sent).toMatchObject({ direction: 'out', from: { address: OWN } });
      expect(sent?.to.map((one) => one.address)).toEqual([CLIENT]);
      expect(sent?.text).not.toMatch(/wrote:|納期/);
      expect(messages.filter((one) => one.direction === 'in').length).toBeGreaterThan(0);
      expect(messages.every((one) => one.at !== null)).toBe(true);
    });
  }

  for (const file of pagesOf('gmail', 'snackbar')) {
    it(`holds nothing to read: ${file}`, async () => {
      const { composers, sends, health } = await told(file);
      expect([composers, sends]).toEqual([[], []]);
      expect(health[0]?.status).toBe('idle');
    });
  }

  for (const file of pagesOf('gmail-bodies', 'body')) {
    it(`holds one's own words only: ${file}`, () => {
      showPage(readFileSync(join(SHARED, 'gmail-bodies', file), 'utf8'));
      const { text } = readText(document.body, { skip: NOT_OWN_WORDS }, 1_000);
      expect(text).not.toMatch(/wrote:|\u1427|sdff|hey2/);
    });
  }
});
