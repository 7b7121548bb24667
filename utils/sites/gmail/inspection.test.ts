// @vitest-environment jsdom
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFixtures } from '../../../tests/contracts/site-fixtures.ts';
import { showPage } from '../../../tests/contracts/site-page.ts';
import { inspectPage } from './inspection.ts';

const FIXTURES = readFixtures(join(import.meta.dirname, 'fixtures'));

/** Attributes that hold what somebody wrote or what stands for somebody. */
const PERSONAL =
  'email name value title aria-label data-name data-hovercard-id data-legacy-message-id data-message-id data-legacy-thread-id data-thread-perm-id data-compose-id jslog param href jid id'.split(
    ' ',
  );
/** Words that the page's own markup needs: names of fields. */
const OWN = new Set(['subjectbox', 'subject', 'draft', 'from']);

function written(): readonly string[] {
  const words: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    for (const name of PERSONAL) words.push(element.getAttribute(name) ?? '');
    for (const node of element.childNodes) if (node instanceof Text) words.push(node.data);
  }
  return words.map((word) => word.trim()).filter((word) => word.length > 4 && !OWN.has(word));
}

describe('the report of a page of Gmail', () => {
  it.each(FIXTURES)('tells nothing that stands in $name', ({ html }) => {
    showPage(html);
    const report = JSON.stringify(inspectPage(document));
    expect(written().length).toBeGreaterThan(0);
    expect(written().filter((word) => report.includes(word))).toEqual([]);
  });

  it('tells what each of two readings finds', () => {
    const page = FIXTURES.find(({ name }) => name.includes('inline-reply.en'));
    showPage(page?.html ?? '');
    const found = Object.fromEntries(
      inspectPage(document).checks.map((one) => [one.part, one.found]),
    );
    expect(found).toMatchObject({
      composer: [1, 1],
      body: [1, 1],
      subject: [1, 1],
      account: [1, 0],
    });
    for (const one of document.querySelectorAll('.M9')) one.className = 'x9';
    expect(inspectPage(document).checks[0]).toEqual({ part: 'composer', found: [1, 0] });
  });

  it('tells the classes that are known', () => {
    showPage(FIXTURES[0]?.html ?? '');
    document.body.className = 'aoI unheard-of';
    expect(inspectPage(document).structure).toMatch(/^body\.aoI\.\?1\n/);
  });
});
