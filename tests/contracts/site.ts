import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Composer, Site } from '../../utils/sites/site.ts';
import type { PageDraft } from '../../utils/vocabulary/drafts.ts';
import type { SiteFixture } from './site-fixtures.ts';
import { CLOBBERING_NAMES, clobber, renameEverything, singleMutations } from './site-mutations.ts';
import type { Mutation } from './site-mutations.ts';
import { pass, SETTLED, showPage, startSite } from './site-page.ts';
import type { Told } from './site-page.ts';
import { everywhere } from './site-shadows.ts';
import { watchLeaks } from './site-leaks.ts';

const EDITORS = '[contenteditable], textarea';

function readings(composers: readonly Composer[]): readonly unknown[] {
  return composers.map((composer) => {
    const reading = composer.read();
    return reading.status === 'read' ? reading.value : reading;
  });
}

/** What may never be read wrong: to whom, and the words. Names and subject only decorate. */
function essenceOf({ recipients, text }: PageDraft): string {
  const people = recipients.map((one) => `${one.field} ${one.address} ${one.tentative}`);
  return [...people.sort(), text].join('\n');
}

/** Runs the site on the page as it stands and stops it again. */
async function run<T>(site: Site, use: (told: Told) => T | Promise<T>): Promise<T> {
  const stop = new AbortController();
  try {
    return await use(startSite(site, stop.signal));
  } finally {
    stop.abort();
  }
}

function openPage(fixture: SiteFixture): void {
  const { pathname, search, hash } = new URL(fixture.expected.url);
  // The host cannot be another one in a test, but everything after it can.
  history.replaceState(null, '', `${pathname}${search}${hash}`);
  vi.setSystemTime(fixture.expected.now);
  showPage(fixture.html);
}

async function readsAsExpected(site: Site, fixture: SiteFixture): Promise<void> {
  await run(site, async (told) => {
    await pass(SETTLED);
    expect(readings(told.composers)).toEqual(fixture.expected.composers);
    expect(told.conversations.at(-1) ?? null).toEqual(fixture.expected.conversation);
    expect(told.conversations.length).toBeLessThanOrEqual(1);
    expect(told.health.map((health) => health.status)).toEqual([fixture.expected.health]);
    expect(told.sends).toEqual([]);
  });
}

/** What one mutation made of a page. A wrong person is a failure; not being able to read is none. */
interface Outcome {
  readonly name: string;
  readonly isRight: boolean;
  readonly wrong: readonly string[];
}

/** The health is told only when a drift has lasted, so it is not part of what is right here. */
function readMutated(site: Site, fixture: SiteFixture, { name }: Mutation): Outcome {
  const stop = new AbortController();
  const told = startSite(site, stop.signal);
  const drafts = told.composers.map((composer) => composer.read());
  stop.abort();
  const conversation = told.conversations.at(-1) ?? null;
  const read = [drafts.map((one) => (one.status === 'read' ? one.value : one)), conversation];
  const { expected } = fixture;
  const isRight = isDeepStrictEqual(read, [expected.composers, expected.conversation]);
  const wrong = [...wrongDrafts(fixture, drafts), ...wrongMessages(fixture, told)];
  return { name, isRight, wrong: wrong.map((one) => `${name}: ${one}`) };
}

function wrongDrafts(
  { expected }: SiteFixture,
  drafts: readonly DraftReading[],
): readonly string[] {
  const right = new Set(expected.composers.map(essenceOf));
  return drafts
    .flatMap((one) => (one.status === 'read' ? [one.value] : []))
    .filter((draft) => draft.recipients.length > 0 && !right.has(essenceOf(draft)))
    .map(essenceOf);
}

function wrongMessages({ expected }: SiteFixture, { conversations }: Told): readonly string[] {
  const known = new Map(expected.conversation?.messages.map((one) => [one.key, one]));
  return conversations
    .flatMap((conversation) => conversation.messages)
    .filter((one) => JSON.stringify(peopleOf(known.get(one.key))) !== JSON.stringify(peopleOf(one)))
    .map((one) => one.key);
}

type DraftReading = ReturnType<Composer['read']>;
type Message = NonNullable<SiteFixture['expected']['conversation']>['messages'][number];

function peopleOf(message: Message | undefined): unknown {
  if (!message) return 'nobody';
  const { direction, from, to, at } = message;
  return [direction, from.address, to.map((one) => [one.field, one.address]), at];
}

function describeReading(site: Site, fixture: SiteFixture): void {
  it('reads what the fixture says', async () => {
    await readsAsExpected(site, fixture);
  });

  it('finds the words of every draft where they stand', async () => {
    await run(site, (told) => {
      for (const composer of told.composers) {
        const reading = composer.read();
        const text = reading.status === 'read' ? reading.value.text : '';
        const end = text.split('\n')[0]?.length ?? 0;
        const words = composer.locate({ start: 0, end }).map((range) => range.toString());
        expect(['', text.slice(0, end)]).toContain(words.join(''));
      }
    });
  });

  it('offers no place for a hint inside a form or an editor', async () => {
    await run(site, (told) => {
      const places = told.composers.map((composer) => composer.hintPlace());
      for (const place of places)
        expect(place?.parent.closest(`form, ${EDITORS}`) ?? null).toBe(null);
    });
  });

  it('leaves the page as it is, byte for byte', async () => {
    const before = document.documentElement.outerHTML;
    await run(site, async (told) => {
      await pass(SETTLED);
      readings(told.composers);
    });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('starts again after it was stopped', async () => {
    await run(site, () => pass(SETTLED));
    await readsAsExpected(site, fixture);
  });
}

function describeStopping(site: Site): void {
  it('does nothing before it is started, nor when started too late', () => {
    const leaks = watchLeaks();
    const told = startSite(site, AbortSignal.abort());
    expect(told).toEqual({ composers: [], conversations: [], health: [], sends: [] });
    expect(leaks.started()).toBe(0);
  });

  it('leaves no listener, observer or timer behind', async () => {
    const leaks = watchLeaks();
    await run(site, async (told) => {
      const heard = { edited: vi.fn(), focused: vi.fn(), compositionChanged: vi.fn() };
      for (const composer of told.composers) composer.watch(heard, new AbortController().signal);
      await pass(SETTLED);
    });
    expect(leaks.left()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
}

function describeDrift(site: Site, fixture: SiteFixture): void {
  it('says so where the message has gone from a composer', async () => {
    await run(site, async (told) => {
      await pass(SETTLED);
      for (const editor of everywhere(document, EDITORS)) editor.remove();
      await pass(SETTLED);
      const drafts = told.composers.map((composer) => composer.read());
      expect(drafts.every((draft) => draft.status === 'unreadable')).toBe(true);
      const isDrift = fixture.expected.composers.length > 0;
      if (isDrift) expect(told.health.at(-1)?.drifted).toContain('body');
    });
  });

  it('closes its composers when the page is emptied, and calls nothing sent', async () => {
    await run(site, async (told) => {
      document.body.replaceChildren();
      await pass(SETTLED);
      expect(told.composers.every((composer) => composer.signal.aborted)).toBe(true);
      expect(told.health.at(-1)?.status).toBe('idle');
      expect(told.sends).toEqual([]);
    });
  });
}

/** Many hundred small changes, one after the other; a slow machine needs its time. */
const MANY = 60_000;

function describeRenaming(site: Site, fixture: SiteFixture): void {
  it('says that it cannot read a page on which everything has another name', async () => {
    renameEverything(document.body);
    await run(site, async (told) => {
      await pass(SETTLED);
      const drafts = told.composers.map((composer) => composer.read());
      const read = drafts.flatMap((one) => (one.status === 'read' ? [essenceOf(one.value)] : []));
      const right = new Set(fixture.expected.composers.map(essenceOf));
      expect(read.filter((one) => !right.has(one))).toEqual([]);
      const isRead = read.length > 0 || told.conversations.length > 0;
      const held = fixture.expected.composers.length > 0 || fixture.expected.conversation !== null;
      if (held && !isRead) expect(told.health.at(-1)?.status).toBe('unreadable');
    });
  });
}

/** How many of the mutations so far left everything to be read as before. */
interface Tally {
  right: number;
  all: number;
  readonly lost: string[];
}

function describeMutations(site: Site, fixture: SiteFixture, tally: Tally): void {
  it(
    'never names a wrong person nor puts wrong words into a draft, whichever one attribute or class changes',
    () => {
      const outcomes = singleMutations(document.body).map((mutation) => {
        mutation.apply();
        const outcome = readMutated(site, fixture, mutation);
        mutation.undo();
        return outcome;
      });
      const lost = outcomes.filter((one) => !one.isRight);
      tally.all += outcomes.length;
      tally.right += outcomes.length - lost.length;
      tally.lost.push(...lost.map((one) => `${fixture.name}: ${one.name}`));
      expect(outcomes.flatMap((one) => one.wrong)).toEqual([]);
    },
    MANY,
  );
}

/** So much of the single changes of a page must leave it to be read as before. */
const LEAST_RIGHT = 0.9;

function shareIsKept({ right, all, lost }: Tally): void {
  const share = all === 0 ? 1 : right / all;
  const told = `${right} of ${all} single changes are read right (${(share * 100).toFixed(1)} %)`;
  expect(share, `${told}; not read: ${lost.join('; ')}`).toBeGreaterThanOrEqual(LEAST_RIGHT);
}

function describeHostility(site: Site, fixture: SiteFixture): void {
  it(
    'reads the same on a page that hides members behind names',
    () => {
      const composers = fixture.expected.composers;
      for (const name of CLOBBERING_NAMES) {
        openPage(fixture);
        clobber(name);
        const stop = new AbortController();
        const told = startSite(site, stop.signal);
        expect({ name, read: readings(told.composers) }).toEqual({ name, read: composers });
        expect(told.conversations.at(-1) ?? null).toEqual(fixture.expected.conversation);
        stop.abort();
      }
    },
    MANY,
  );

  it('takes no event of a script for the user, and stops none', async () => {
    await run(site, async (told) => {
      const heard = vi.fn();
      document.addEventListener('click', heard, { once: true });
      const events = syntheticEvents();
      const targets = document.body.querySelectorAll('[role], input, span[id]');
      for (const element of targets) {
        for (const make of events) expect(element.dispatchEvent(make())).toBe(true);
      }
      await pass(SETTLED);
      expect(told.sends).toEqual([]);
      expect(heard.mock.calls.length).toBe(targets.length > 0 ? 1 : 0);
    });
  });
}

function syntheticEvents(): readonly (() => Event)[] {
  const bubbling = { bubbles: true, cancelable: true, composed: true };
  const pointers = ['pointerdown', 'pointerup', 'click'];
  return [
    ...pointers.map((type) => () => new MouseEvent(type, bubbling)),
    () => new KeyboardEvent('keydown', { ...bubbling, key: 'Enter', ctrlKey: true }),
    () => new KeyboardEvent('keydown', { ...bubbling, key: 'Enter' }),
  ];
}

/** Pages that differ in language alone have the same attributes and classes. */
function oneOfEachVariant(fixtures: readonly SiteFixture[]): readonly SiteFixture[] {
  const variants = new Map<string, SiteFixture>();
  for (const fixture of fixtures) {
    const variant = fixture.name.replace(/\.\w+$/u, '');
    if (!variants.has(variant)) variants.set(variant, fixture);
  }
  return [...variants.values()];
}

/** What every site must hold; called by each site's own test with its dated fixtures. */
export function describeSite(site: Site, fixtures: readonly SiteFixture[]): void {
  describe(`the site ${site.id}`, () => {
    beforeEach(() => {
      vi.useFakeTimers();
    });
    afterEach(() => {
      vi.useRealTimers();
      vi.unstubAllGlobals();
    });

    const mutated = oneOfEachVariant(fixtures);
    const tally: Tally = { right: 0, all: 0, lost: [] };

    it('has fixtures to show', () => expect(fixtures.length).toBeGreaterThan(0));

    describe.each(fixtures)('$name', (fixture) => {
      beforeEach(() => openPage(fixture));
      it('runs at its address', () =>
        expect(site.runsAt(new URL(fixture.expected.url))).toBe(true));
      describeReading(site, fixture);
      describeStopping(site);
      describeDrift(site, fixture);
      describeRenaming(site, fixture);
      describeHostility(site, fixture);
      if (mutated.includes(fixture)) describeMutations(site, fixture, tally);
    });

    it('reads nine in ten of such changed pages as before', () => shareIsKept(tally));
  });
}
