// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, emptyState, standingAt } from '../trust/index.ts';
import type { Greeting, KnownPerson } from '../messaging/protocol.ts';
import type { PageClient } from '../messaging/page-client.ts';
import type { Composer, ComposerListener, PageReading, Site, SiteListener } from '../sites/site.ts';
import type { PageDraft } from '../vocabulary/drafts.ts';
import type { HintSurface } from './hint-surface.ts';
import { sharedPlace } from './isolated-world.ts';
import { startPage, type PageLife } from './page.ts';
import { ownReader } from '../../tests/own-reader.ts';

const PITCH = 'My spring course starts on Monday. Book your seat now for $300: example.com/course';
const hana = { address: 'hana@example.com', field: 'to', tentative: false } as const;

const omar = { ...hana, address: 'omar@example.com' } as const;

const greeting: Greeting = {
  agreed: true,
  language: 'en',
  texts: {},
  styles: '',
  zone: 'Asia/Tokyo',
  trust: DEFAULT_SETTINGS,
  offer: [],
  phrases: [],
  muted: { people: [], rules: [], sites: [], pairs: [], lowered: [] },
};

let stop: AbortController;
let site: { listener: SiteListener; abort: AbortSignal };
let draft: PageReading<PageDraft>;
let typing: ComposerListener;
let composerLife: AbortController;
let surface: { [K in keyof HintSurface]: ReturnType<typeof vi.fn<HintSurface[K]>> };
let client: { [K in keyof PageClient]: ReturnType<typeof vi.fn<PageClient[K]>> };
let alive: boolean;
let life: PageLife;

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  alive = true;
  surface = { show: vi.fn(), hide: vi.fn(), openCard: vi.fn() };
  client = {
    greet: vi.fn(async () => greeting),
    needReader: vi.fn(async () => {
      sharedPlace().reader = ownReader;
    }),
    peopleAt: vi.fn(async ({ addresses }) => addresses.map(stranger)),
    recordConversation: vi.fn(async () => ({ recorded: 1 })),
    sendIntended: vi.fn(async () => undefined),
    sendScheduled: vi.fn(async () => undefined),
    sendConfirmed: vi.fn(async () => undefined),
    sendWithdrawn: vi.fn(async () => undefined),
    pageChanged: vi.fn(async () => undefined),
    act: vi.fn(async () => ({ token: 'entry x' })),
    undo: vi.fn(async () => undefined),
    giftNamed: vi.fn(async () => undefined),
    hintShown: vi.fn(async () => undefined),
  };
  const fake: Site = {
    id: 'gmail',
    matches: [],
    runsAt: () => true,
    start: (_, listener, abort) => {
      site = { listener, abort };
    },
  };
  const page = { document, now: () => Date.now() };
  life = startPage(
    {
      site: fake,
      page,
      client,
      greeting,
      surfaceFor: () => surface,
      isAlive: () => alive,
      nonce: 'n',
    },
    stop.signal,
  );
  draft = reading(PITCH);
  composerLife = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function stranger(address: string): KnownPerson {
  return {
    address,
    id: `gmail:${address}`,
    standing: standingAt(emptyState(), Date.now(), DEFAULT_SETTINGS),
    urges: [],
    recentGifts: [],
    said: [],
  };
}

function reading(
  text: string,
  recipients: PageDraft['recipients'] = [hana],
): PageReading<PageDraft> {
  return { status: 'read', value: { text, subject: '', recipients, from: 'me@example.com' } };
}

function open(): Composer {
  const composer: Composer = {
    id: 'c1',
    signal: composerLife.signal,
    read: () => draft,
    watch: (listener) => {
      typing = listener;
    },
    locate: () => [],
    hintPlace: () => undefined,
  };
  site.listener.composerOpened(composer);
  return composer;
}

const pause = () => vi.advanceTimersByTimeAsync(400);

describe('a page being read', () => {
  it('says what it makes of a draft, at the pause', async () => {
    open();
    typing.edited();
    expect(surface.show).not.toHaveBeenCalled();
    await pause();
    expect(surface.show).toHaveBeenCalledOnce();
    const [assessment] = surface.show.mock.calls[0] ?? [];
    expect(assessment?.verdict.level).toBeGreaterThanOrEqual(2);
    expect(client.peopleAt).toHaveBeenCalledOnce();
  });

  it('shows nothing without the reader, says so, and goes on when it can be had', async () => {
    client.needReader.mockRejectedValueOnce(new Error('no access'));
    open();
    await pause();
    expect(surface.show).not.toHaveBeenCalled();
    expect(life.report().health).toMatchObject({ status: 'unreadable', drifted: ['reader'] });
    expect(client.pageChanged.mock.lastCall?.[0]).toMatchObject({ status: 'unreadable' });
    typing.edited();
    await pause();
    expect(surface.show).toHaveBeenCalledOnce();
    expect(life.report().health).toMatchObject({ status: 'idle', drifted: [] });
    expect(client.pageChanged.mock.lastCall?.[0]).toMatchObject({ status: 'idle' });
  });

  it('looks again where people stand after some minutes, and keeps what is shown until then', async () => {
    open();
    await pause();
    await vi.advanceTimersByTimeAsync(300_000);
    typing.edited();
    await pause();
    expect(client.peopleAt).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(600_000);
    typing.edited();
    await pause();
    expect(client.peopleAt).toHaveBeenCalledTimes(2);
    expect(surface.hide).not.toHaveBeenCalled();
  });

  it('asks nobody while keys are typed, and for nobody but the addressed', async () => {
    open();
    for (let key = 0; key < 50; key++) {
      typing.edited();
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(client.peopleAt).not.toHaveBeenCalled();
    await pause();
    expect(client.peopleAt.mock.calls).toEqual([
      [{ channel: 'gmail', addresses: ['hana@example.com'] }],
    ]);
  });

  it('never judges by the people of an earlier answer that came late', async () => {
    const answers: ((people: KnownPerson[]) => void)[] = [];
    open();
    await pause();
    const before = surface.show.mock.calls.length;
    client.peopleAt.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    draft = reading(PITCH, [omar]);
    typing.edited();
    await pause();
    typing.edited();
    await pause();
    const [first, second] = answers;
    first?.([stranger(omar.address)]);
    await pause();
    const shown = surface.show.mock.calls.slice(before).map(([{ verdict }]) => verdict.who);
    expect(shown).toEqual(['gmail:omar@example.com']);
    second?.([{ ...stranger(omar.address), id: 'gmail:newest' }]);
    await pause();
    expect(surface.show.mock.lastCall?.[0].verdict.who).toBe('gmail:newest');
  });

  it('keeps the later of two answers, in whatever order they come', async () => {
    const answers: ((people: KnownPerson[]) => void)[] = [];
    client.peopleAt.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    open();
    await pause();
    typing.edited();
    await pause();
    const [first, second] = answers;
    second?.([{ ...stranger(hana.address), id: 'gmail:newest' }]);
    await pause();
    first?.([stranger(hana.address)]);
    await pause();
    expect(surface.show.mock.lastCall?.[0].verdict.who).toBe('gmail:newest');
  });

  it('asks for no more people than the background answers at once', async () => {
    const many = Array.from({ length: 150 }, (_, index) => ({
      ...hana,
      address: `p${index}@example.com`,
    }));
    draft = reading(PITCH, many);
    open();
    await pause();
    expect(client.peopleAt.mock.lastCall?.[0].addresses).toHaveLength(100);
    expect(surface.show).toHaveBeenCalledOnce();
  });

  it('says nothing of a draft that was emptied before the answer came', async () => {
    let answer: (people: KnownPerson[]) => void = () => undefined;
    client.peopleAt.mockImplementation(() => new Promise((resolve) => (answer = resolve)));
    open();
    await pause();
    draft = reading(' ');
    typing.edited();
    await pause();
    answer([stranger(hana.address)]);
    await pause();
    expect(surface.show).not.toHaveBeenCalled();
  });

  it('leaves the user’s own address out', async () => {
    draft = reading(PITCH, [hana, { ...hana, address: 'me@example.com' }]);
    open();
    await pause();
    expect(client.peopleAt.mock.calls[0]?.[0].addresses).toEqual(['hana@example.com']);
  });

  it('shows nothing for a page it cannot read, and hides what it showed', async () => {
    open();
    await pause();
    draft = { status: 'unreadable', parts: ['recipients'] };
    typing.edited();
    await pause();
    expect(surface.hide).toHaveBeenCalledOnce();
    expect(life.report().drafts).toEqual([]);
  });

  it('does not judge in the middle of a conversion', async () => {
    open();
    typing.compositionChanged(true);
    typing.edited();
    await pause();
    expect(surface.show).not.toHaveBeenCalled();
    typing.compositionChanged(false);
    await pause();
    expect(surface.show).toHaveBeenCalledOnce();
  });

  it('records a conversation before it asks for people, each message once', async () => {
    const conversation = {
      thread: 't1',
      complete: true,
      messages: [
        {
          key: 'gmail:1',
          direction: 'in',
          at: Date.parse('2026-06-01T00:00:00Z'),
          from: { address: 'hana@example.com', name: 'Hana' },
          to: [],
          text: 'How much is it?',
        },
      ],
    } as const;
    site.listener.conversationShown(conversation);
    open();
    await pause();
    site.listener.conversationShown(conversation);
    await pause();
    expect(client.recordConversation).toHaveBeenCalledOnce();
    const [offered] = client.recordConversation.mock.calls[0] ?? [];
    expect(offered?.messages[0]?.message).toMatchObject({ key: 'gmail:1', direction: 'in' });
    expect(JSON.stringify(offered?.messages[0]?.people)).toContain('hana@example.com');
    const [recorded] = client.recordConversation.mock.invocationCallOrder;
    expect(recorded).toBeLessThan(client.peopleAt.mock.invocationCallOrder[0] ?? 0);
  });

  it('tells what it said aloud, once the draft is closed, and no rule of a quiet one', async () => {
    open();
    await pause();
    expect(client.hintShown).not.toHaveBeenCalled();
    const [leading] = life.report().drafts[0]?.verdict.reasons ?? [];
    composerLife.abort();
    expect(client.hintShown).toHaveBeenCalledExactlyOnceWith({
      channel: 'gmail',
      address: 'hana@example.com',
      rule: leading?.code,
      level: 2,
      pitch: 'direct',
      favour: false,
    });
    composerLife = new AbortController();
    draft = reading('Thank you for the tea.');
    open();
    await pause();
    composerLife.abort();
    expect(client.hintShown).toHaveBeenCalledOnce();
  });

  it('rests a hint that was said this week, and goes on as it began while the draft is written', async () => {
    open();
    await pause();
    expect(surface.show.mock.lastCall?.[2]).toBe(true);
    composerLife.abort();
    const [payload] = client.hintShown.mock.lastCall ?? [];
    if (!payload) throw new Error('nothing was told');
    const { channel, address, ...kind } = payload;
    const said = [{ ...kind, at: Date.now() }];
    // The second draft was begun before the first one was closed.
    composerLife = new AbortController();
    open();
    await pause();
    client.peopleAt.mockImplementation(async ({ addresses }) =>
      addresses.map((one) => ({ ...stranger(one), said })),
    );
    life.refresh();
    await pause();
    expect(surface.show.mock.lastCall?.[2]).toBe(true);
    composerLife.abort();
    composerLife = new AbortController();
    open();
    await pause();
    expect(surface.show.mock.lastCall?.[2]).toBe(false);
    composerLife.abort();
    expect(client.hintShown).toHaveBeenCalledTimes(2);
    expect([channel, address]).toEqual(['gmail', 'hana@example.com']);
  });

  it('offers a conversation again that could not be recorded', async () => {
    client.recordConversation.mockRejectedValueOnce(new Error('asleep'));
    const message = {
      key: 'gmail:1',
      direction: 'in',
      at: 1.5e12,
      from: { address: 'a@b.example' },
      to: [],
      text: 'x',
    } as const;
    for (let look = 0; look < 3; look++) {
      site.listener.conversationShown({ thread: 't', complete: true, messages: [message] });
      await pause();
    }
    expect(client.recordConversation).toHaveBeenCalledTimes(2);
  });

  it('keeps facts of a sent message and no word of it', async () => {
    const composer = open();
    site.listener.sendIntended('s1', composer);
    draft = { status: 'unreadable', parts: ['body'] };
    await pause();
    const [send] = client.sendIntended.mock.calls[0] ?? [];
    expect(send).toMatchObject({ id: 'n.s1', message: { direction: 'out' } });
    expect(send?.message.direction === 'out' && send.message.pitch).not.toBe('none');
    expect(JSON.stringify(send)).not.toContain('Book your seat');
    site.listener.sendConfirmed('s1');
    site.listener.sendWithdrawn('s2');
    await pause();
    expect(client.sendConfirmed).toHaveBeenCalledWith({ id: 'n.s1' });
    expect(client.sendWithdrawn).toHaveBeenCalledWith({ id: 'n.s2' });
  });

  it('tells of a mail that is to go later, and nothing of a lent mailbox', async () => {
    const written = { subject: '', recipients: [hana], from: 'me@example.com', text: PITCH };
    site.listener.sendScheduled?.('s1', written);
    site.listener.sendScheduled?.('s2', { ...written, isLent: true });
    await pause();
    expect(client.sendScheduled).toHaveBeenCalledOnce();
    expect(client.sendScheduled.mock.lastCall?.[0]).toMatchObject({ id: 'n.s1' });
    site.listener.sendConfirmed('s1');
    await pause();
    expect(client.sendConfirmed).toHaveBeenCalledWith({ id: 'n.s1' });
    draft = { status: 'read', value: { ...written, isLent: true } };
    open();
    await pause();
    const lent = { thread: 't', complete: true, isLent: true, messages: [] } as const;
    site.listener.conversationShown(lent);
    await pause();
    expect(surface.show).not.toHaveBeenCalled();
    expect(client.recordConversation).not.toHaveBeenCalled();
  });

  it('judges nobody by an address of the user’s own', async () => {
    const recipients = [omar, hana];
    const value = { subject: '', recipients, text: PITCH, own: [omar.address] };
    draft = { status: 'read', value };
    open();
    await pause();
    expect(client.peopleAt.mock.lastCall?.[0].addresses).toEqual([hana.address]);
  });

  it('tells badge and popup once for each change, none for each key', async () => {
    open();
    await pause();
    const told = client.pageChanged.mock.calls.length;
    for (let key = 0; key < 5; key++) {
      typing.edited();
      await pause();
    }
    expect(client.pageChanged.mock.calls.length).toBe(told);
    expect(life.report().drafts[0]?.people).toEqual([
      { address: 'hana@example.com', name: '', id: 'gmail:hana@example.com' },
    ]);
  });

  it('tells what became of a send after the send itself, however late that is', async () => {
    const told: string[] = [];
    let arrive: () => void = () => undefined;
    client.sendIntended.mockImplementation(async () => {
      await new Promise<void>((resolve) => (arrive = resolve));
      told.push('intended');
    });
    client.sendWithdrawn.mockImplementation(async () => {
      told.push('withdrawn');
    });
    const composer = open();
    site.listener.sendIntended('s1', composer);
    site.listener.sendWithdrawn('s1');
    await pause();
    expect(told).toEqual([]);
    arrive();
    await pause();
    expect(told).toEqual(['intended', 'withdrawn']);
  });

  it('tells badge and popup again what they did not hear', async () => {
    client.pageChanged.mockResolvedValueOnce(undefined).mockRejectedValueOnce(new Error('asleep'));
    open();
    await pause();
    const told = client.pageChanged.mock.calls.length;
    typing.edited();
    await pause();
    const [first] = client.pageChanged.mock.calls.at(-2) ?? [];
    expect(client.pageChanged.mock.calls.length).toBe(told + 1);
    expect(client.pageChanged.mock.lastCall).toEqual([first]);
  });

  it('falls silent when the extension has gone from under the page', async () => {
    open();
    await pause();
    alive = false;
    typing.edited();
    await pause();
    site.listener.sendConfirmed('s1');
    expect(surface.show).toHaveBeenCalledOnce();
    expect(client.sendConfirmed).not.toHaveBeenCalled();
  });

  it('forgets a composer that has closed', async () => {
    open();
    await pause();
    composerLife.abort();
    expect(life.report().drafts).toEqual([]);
    expect(client.pageChanged.mock.calls.at(-1)?.[0].level).toBeNull();
  });

  it('respects what was muted, but not where they asked to be left alone', async () => {
    Object.assign(greeting.muted, { people: ['gmail:hana@example.com'] });
    open();
    await pause();
    expect(surface.show).not.toHaveBeenCalled();
    Object.assign(greeting.muted, { people: [] });
  });
});
