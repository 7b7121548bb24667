import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Conversation } from '../../utils/sites/site.ts';
import type { PageDraft } from '../../utils/vocabulary/drafts.ts';
import type { SiteHealth } from '../../utils/vocabulary/health.ts';

/** What a site reads of one fixture, as its `.json` says. */
interface ExpectedReading {
  readonly url: string;
  /** The clock while the page is read, epoch milliseconds. */
  readonly now: number;
  readonly health: SiteHealth['status'];
  readonly composers: readonly PageDraft[];
  readonly conversation: Conversation | null;
}

/** One page as a site showed it on a day. */
export interface SiteFixture {
  readonly name: string;
  readonly html: string;
  readonly expected: ExpectedReading;
}

/** Reads every `YYYY-MM-DD-<variant>.<lang>.html` of a folder, each with its `.json`. */
export function readFixtures(folder: string): readonly SiteFixture[] {
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return pages.sort().map((file) => {
    const name = file.slice(0, -'.html'.length);
    const html = readFileSync(join(folder, file), 'utf8');
    // The one place where a fixture's JSON gets its type: the tests compare it with what is read.
    const expected: ExpectedReading = JSON.parse(
      readFileSync(join(folder, `${name}.json`), 'utf8'),
    );
    return { name, html, expected };
  });
}
