import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Composer, Site } from '../../utils/sites/site.ts';
import type { PageDraft } from '../../utils/vocabulary/drafts.ts';
import type { SiteFixture } from './site-fixtures.ts';
import { CLOBBERING_NAMES, clobber, singleMutations } from './site-mutations.ts';
import type { Mutation } from './site-mutations.ts';
import { pass, SETTLED, showPage, startSite } from './site-page.ts';
import type { Told } from './site-page.ts';
import { watchLeaks } from './site-leaks.ts';

const EDITORS = '[contenteditable], textarea';

function readings(composers: readonly Composer[]): readonly unknown[] {
  return composers.map((composer) => {
    const reading = composer.read();
    return reading.status === 'read' ? reading.value : reading;
  });
}

function whoOf(draft: PageDraft): string {
  const people = draft.recipients.map((one) => `${one.field} ${one.address} ${one.tentative}`);
  return people.sort().join(', ');
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

/** Throws or a wrong person are failures; not being able to read is none. */
function misreads(site: Site, fixture: SiteFixture, mutation: Mutation): readonly string[] {
  const right = new Set(fixture.expected.composers.map(whoOf));
  const known = new Map(fixture.expected.conversation?.messages.map((one) => [one.key, one]));
  const stop = new AbortController();
  const told = startSite(site, stop.signal);
  const drafts = told.composers.map((composer) => composer.read());
  stop.abort();
  const wrongDrafts = drafts
    .filter((one) => one.status === 'read')
    .map((one) => whoOf(one.value))
    .filter((who) => who !== '' && !right.has(who));
  const wrongMessages = told.conversations
    .flatMap((conversation) => conversation.messages)
    .filter((one) => JSON.stringify(peopleOf(known.get(one.key))) !== JSON.stringify(peopleOf(one)))
    .map((one) => one.key);
  return [...wrongDrafts, ...wrongMessages].map((wrong) => `${mutation.name}: ${wrong}`);
}

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
      for (const editor of document.querySelectorAll(EDITORS)) editor.remove();
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

function describeMutations(site: Site, fixture: SiteFixture): void {
  it(
    'never names a wrong person, whichever one attribute or class changes',
    () => {
      const wrong = singleMutations(document.body).flatMap((mutation) => {
        mutation.apply();
        const misread = misreads(site, fixture, mutation);
        mutation.undo();
        return misread;
      });
      expect(wrong).toEqual([]);
    },
    MANY,
  );
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
      for (const element of document.body.querySelectorAll('[role], input, span[id]')) {
        for (const make of events) expect(element.dispatchEvent(make())).toBe(true);
      }
      await pass(SETTLED);
      expect(told.sends).toEqual([]);
      const hasTargets = document.body.querySelector('[role]') !== null;
      expect(heard.mock.calls.length).toBe(hasTargets ? 1 : 0);
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

    it('has fixtures to show', () => expect(fixtures.length).toBeGreaterThan(0));

    describe.each(fixtures)('$name', (fixture) => {
      beforeEach(() => openPage(fixture));
      it('runs at its address', () =>
        expect(site.runsAt(new URL(fixture.expected.url))).toBe(true));
      describeReading(site, fixture);
      describeStopping(site);
      describeDrift(site, fixture);
      describeHostility(site, fixture);
      if (mutated.includes(fixture)) describeMutations(site, fixture);
    });
  });
}
