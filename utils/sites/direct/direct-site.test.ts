// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeChat, fakeReader } from '../../../tests/contracts/fake-chat.ts';
import { watchLeaks } from '../../../tests/contracts/site-leaks.ts';
import { pass, SETTLED, startSite } from '../../../tests/contracts/site-page.ts';
import type { Told } from '../../../tests/contracts/site-page.ts';
import type { Composer } from '../site.ts';
import { directSite } from './direct-site.ts';

/** The test's own hand stands in for a person's. */
const site = directSite(fakeReader, { isUserEvent: () => true });

function draftOf(composer: Composer | undefined): unknown {
  const reading = composer?.read();
  return reading?.status === 'read'
    ? [reading.value.recipients.map(({ address }) => address).join(' '), reading.value.text]
    : reading?.parts;
}

/** Numbers that look random and are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('a site for direct messages', () => {
  let stop: AbortController;
  let chat: FakeChat;
  let told: Told;

  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 24, 9) });
    document.body.replaceChildren();
    stop = new AbortController();
    chat = new FakeChat(document.body);
    chat.show('t1', 'ann');
    told = startSite(site, stop.signal);
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  /** The fake site sends what stands in its box. */
  function goesOut(text: string): void {
    chat.write('');
    chat.say({ dir: 'out', text });
  }

  function sends(): readonly string[] {
    return told.sends.map((one) => one.replace('whatsapp-send-', ''));
  }

  describe('its composers', () => {
    it('opens one with the person, the conversation and the words', () => {
      chat.write('Hello Ann');
      expect(told.composers[0]?.read()).toEqual({
        status: 'read',
        value: {
          text: 'Hello Ann',
          subject: '',
          recipients: [{ address: 'ann', field: 'to', tentative: false }],
          thread: 't1',
        },
      });
    });

    it('closes it and opens another where the same editor gets another conversation', async () => {
      chat.write('Hello Ann');
      chat.show('t2', 'bob');
      const [old] = told.composers;
      // Also before the change was looked at.
      expect(draftOf(old)).toEqual(['recipients']);
      await pass(100);
      expect(old?.signal.aborted).toBe(true);
      expect(draftOf(told.composers[1])).toEqual(['bob', 'Hello Ann']);
    });

    it('goes on where the editor is replaced in the same conversation', async () => {
      const edited = vi.fn();
      told.composers[0]?.watch(
        { edited, focused: vi.fn(), compositionChanged: vi.fn() },
        stop.signal,
      );
      await pass(100);
      chat.replaceBox('H');
      await pass(100);
      expect(told.composers).toHaveLength(1);
      expect(draftOf(told.composers[0])).toEqual(['ann', 'H']);
      expect(edited).toHaveBeenCalled();
    });

    it('does not go on where editor and conversation are replaced together', async () => {
      chat.replaceBox('H');
      chat.show('t2', 'bob');
      await pass(100);
      expect(told.composers).toHaveLength(2);
      expect(told.composers[0]?.signal.aborted).toBe(true);
    });

    it('says nothing of a group, and closes where a conversation turns out to be one', async () => {
      chat.write('Hello Ann');
      chat.set('group', '');
      await pass(100);
      expect(told.composers[0]?.signal.aborted).toBe(true);
      expect(told.composers).toHaveLength(1);
    });

    it('closes while the person cannot be told, and opens another when they can', async () => {
      chat.write('Hello Ann');
      chat.set('people', undefined);
      await pass(100);
      expect(told.composers[0]?.signal.aborted).toBe(true);
      expect(draftOf(told.composers[1])).toEqual(['recipients']);
      chat.set('people', 'ann');
      await pass(100);
      expect(draftOf(told.composers[1])).toEqual(['ann', 'Hello Ann']);
      expect(told.composers).toHaveLength(2);
    });

    it('finds the words of a draft where they stand', () => {
      chat.write('Buy now. Buy now.');
      told.composers[0]?.read();
      const ranges = told.composers[0]?.locate({ start: 9, end: 16 }) ?? [];
      expect(ranges.map((range) => [range.startOffset, range.toString()])).toEqual([
        [9, 'Buy now'],
      ]);
    });

    it('sees a shadow root that appears without a mutation', async () => {
      const host = document.createElement('div');
      host.dataset['host'] = '';
      document.body.append(host);
      await pass(100);
      new FakeChat(host.attachShadow({ mode: 'open' })).show('t9', 'zoe');
      await pass(1_100);
      expect(told.composers.map(draftOf)).toContainEqual(['zoe', '']);
    });

    it('names nobody else in forty random changes of conversation', async () => {
      const random = seeded(20261124);
      const personOf = new Map<Composer, string>();
      for (let turn = 0; turn < 40; turn += 1) {
        const person = `p${Math.floor(random() * 8)}`;
        if (random() < 0.5) chat.replaceBox('');
        chat.show(random() < 0.8 ? `t-${person}` : undefined, random() < 0.9 ? person : undefined);
        if (random() < 0.7) await pass(Math.floor(random() * 200));
        chat.write(`to ${person}`);
        if (random() < 0.3) await pass(60);
        for (const composer of told.composers) {
          const reading = composer.read();
          if (reading.status === 'unreadable') continue;
          const { recipients, text } = reading.value;
          const to = recipients.map(({ address }) => `to ${address}`).join();
          expect(to).toBe(text);
          // A composer belongs to whom it was opened for, to its end.
          expect(to).toBe(personOf.get(composer) ?? to);
          personOf.set(composer, to);
        }
        if (random() < 0.3) chat.press();
      }
      await pass(120_000);
      expect(personOf.size).toBeGreaterThan(10);
      expect(told.sends.some((one) => one.startsWith('intended'))).toBe(true);
      expect(told.sends.some((one) => one.startsWith('confirmed'))).toBe(false);
    });
  });

  describe('input methods', () => {
    function watched() {
      const heard = { edited: vi.fn(), focused: vi.fn(), compositionChanged: vi.fn() };
      told.composers[0]?.watch(heard, stop.signal);
      return heard;
    }

    it('takes the Enter that confirms for no send, in the order of Chrome and Firefox', () => {
      chat.write('こんにちは');
      chat.happens('compositionstart');
      chat.press({ isComposing: true, keyCode: 229 });
      chat.happens('compositionend');
      expect(sends()).toEqual([]);
      chat.press();
      expect(sends()).toEqual(['intended 1']);
    });

    it('takes it for none in the order of Safari, where the end comes before the key', () => {
      chat.write('こんにちは');
      chat.happens('compositionstart');
      chat.happens('compositionend');
      chat.press({ isComposing: false, keyCode: 229 });
      expect(sends()).toEqual([]);
      chat.press();
      expect(sends()).toEqual(['intended 1']);
    });

    it('tells when a conversion begins and ends, also where its editor is replaced', async () => {
      const heard = watched();
      chat.happens('compositionstart');
      chat.happens('compositionend');
      chat.happens('compositionstart');
      chat.replaceBox('か');
      await pass(100);
      expect(heard.compositionChanged.mock.calls).toEqual([[true], [false], [true], [false]]);
    });

    it('reads no kana in the middle of a conversion', () => {
      chat.write('今日は');
      expect(draftOf(told.composers[0])).toEqual(['ann', '今日は']);
      chat.happens('compositionstart');
      chat.write('今日はかいm');
      expect(draftOf(told.composers[0])).toEqual(['ann', '今日は']);
      chat.happens('compositionend');
      expect(draftOf(told.composers[0])).toEqual(['ann', '今日はかいm']);
    });
  });

  describe('a send', () => {
    it('is confirmed by the empty editor and the message', async () => {
      chat.write('See you *soon*');
      chat.press();
      goesOut('See you soon');
      await pass(100);
      expect(sends()).toEqual(['intended 1', 'confirmed 1']);
    });

    it('is heard from the form around its editor', () => {
      const form = document.createElement('form');
      chat.box.before(form);
      form.append(chat.box);
      chat.write('One');
      form.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
      expect(sends()).toEqual(['intended 1']);
    });

    it('is heard from the button', async () => {
      chat.write('One');
      chat.button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      goesOut('One');
      await pass(100);
      expect(sends()).toEqual(['intended 1', 'confirmed 1']);
    });

    it('is confirmed where its editor is replaced by an empty one', async () => {
      chat.write('Hello');
      chat.press();
      chat.replaceBox('');
      chat.say({ dir: 'out', text: 'Hello' });
      await pass(100);
      expect(sends()).toEqual(['intended 1', 'confirmed 1']);
      expect(told.composers).toHaveLength(1);
    });

    it('is none with Shift, nor with an empty editor, nor where Enter makes a line', async () => {
      chat.press();
      chat.write('Hello');
      chat.press({ shiftKey: true });
      chat.set('enter', 'breaks');
      chat.press();
      expect(sends()).toEqual([]);
    });

    it('counts once where Enter is pressed twice', async () => {
      chat.write('Hello');
      chat.press();
      chat.press();
      goesOut('Hello');
      chat.press();
      await pass(500);
      expect(sends()).toEqual(['intended 1', 'confirmed 1']);
    });

    it('is followed by another with the same words', async () => {
      for (let turn = 0; turn < 2; turn += 1) {
        chat.write('ok');
        chat.press();
        goesOut('ok');
        await pass(500);
      }
      expect(sends()).toEqual(['intended 1', 'confirmed 1', 'intended 2', 'confirmed 2']);
    });

    it('is withdrawn where the site refuses it and the draft stands', async () => {
      chat.write('Hello');
      chat.press();
      await pass(10_500);
      expect(sends()).toEqual(['intended 1', 'withdrawn 1']);
    });

    it('is withdrawn where the message never goes out', async () => {
      chat.write('Hello');
      chat.press();
      chat.write('');
      chat.say({ dir: 'out', text: 'Hello', sent: false });
      await pass(61_000);
      expect(sends()).toEqual(['intended 1', 'withdrawn 1']);
    });

    it('is withdrawn where the conversation changes, whatever the other one says', async () => {
      chat.write('Hello');
      chat.press();
      chat.show('t2', 'bob', [{ dir: 'out', text: 'Hello' }]);
      chat.write('');
      await pass(500);
      expect(sends()).toEqual(['intended 1', 'withdrawn 1']);
    });

    it('is not proven by an older message of the same words that is loaded', async () => {
      chat.say({ dir: 'in', text: 'Hi', id: 'a' });
      chat.write('Hello');
      chat.press();
      chat.write('');
      chat.sayBefore({ dir: 'out', text: 'Hello', id: 'older' });
      await pass(1_000);
      expect(sends()).toEqual(['intended 1']);
    });

    it('is proven by the head of a long message that the page cuts', async () => {
      const long = 'We have talked about this for long. '.repeat(20);
      chat.write(long);
      chat.press();
      goesOut(`${long.slice(0, 400)}… Read more`);
      await pass(100);
      expect(sends()).toEqual(['intended 1', 'confirmed 1']);
    });

    it('outlasts a moment in which the person cannot be told', async () => {
      chat.write('Hello');
      chat.press();
      goesOut('Hello');
      chat.set('people', undefined);
      await pass(100);
      chat.set('people', 'ann');
      await pass(300);
      expect(sends()).toEqual(['intended 1', 'confirmed 1']);
    });

    it('is none to somebody who cannot be told', () => {
      chat.write('Hello');
      chat.set('people', undefined);
      chat.press();
      expect(sends()).toEqual([]);
    });
  });

  describe('its conversations', () => {
    const at = Date.UTC(2026, 10, 24, 8);
    const keys = () => told.conversations.at(-1)?.messages.map(({ key }) => key) ?? [];

    it('tells who wrote what, with the site’s ids, and again when more is there', async () => {
      chat.say({ dir: 'in', text: 'Hi', id: 'm1', at });
      await pass(500);
      chat.say({ dir: 'out', text: 'Hello', id: 'm2', at: at + 1 });
      await pass(500);
      expect(told.conversations).toHaveLength(2);
      expect(told.conversations.at(-1)).toEqual({
        thread: 't1',
        complete: true,
        messages: [
          {
            key: 'whatsapp:t1:m1',
            direction: 'in',
            at,
            from: { address: 'ann' },
            to: [],
            text: 'Hi',
          },
          {
            key: 'whatsapp:t1:m2',
            direction: 'out',
            at: at + 1,
            from: { address: '' },
            to: [{ address: 'ann', field: 'to', tentative: false }],
            text: 'Hello',
          },
        ],
      });
    });

    it('gives a message without an id the same key after a reload with more around it', async () => {
      chat.say({ dir: 'in', text: 'ok' }, { dir: 'in', text: 'ok' }, { dir: 'out', text: 'ok' });
      await pass(500);
      const before = keys();
      expect(new Set(before).size).toBe(3);
      chat.sayBefore({ dir: 'in', text: 'Hi' }, { dir: 'in', text: 'ok' });
      await pass(500);
      expect(keys()).toEqual(expect.arrayContaining([...before]));
      expect(new Set(keys()).size).toBe(5);
    });

    it('puts a message without a time between its neighbours, and says so', async () => {
      chat.say(
        { dir: 'in', text: 'a' },
        { dir: 'in', text: 'b', at },
        { dir: 'out', text: 'c' },
        { dir: 'in', text: 'd', at: at + 9 },
      );
      await pass(500);
      const times = told.conversations.at(-1)?.messages.map((one) => [one.at, one.isTimeNear]);
      expect(times).toEqual([
        [null, undefined],
        [at, undefined],
        [at + 1, true],
        [at + 9, undefined],
      ]);
    });

    it('gives a message that was seen to come its moment', async () => {
      chat.say({ dir: 'in', text: 'a' });
      await pass(500);
      chat.say({ dir: 'in', text: 'b' });
      const came = Date.now();
      await pass(2_000);
      const last = told.conversations.at(-1)?.messages.at(-1);
      expect(last?.isTimeNear).toBe(true);
      expect((last?.at ?? 0) - came).toBeLessThan(1_000);
    });

    it('takes the messages of the conversation before for nobody’s', async () => {
      chat.say({ dir: 'in', text: 'Hi', id: 'm1', at });
      await pass(500);
      chat.set('thread', 't2');
      chat.set('people', 'bob');
      await pass(3_000);
      expect(told.conversations.map(({ thread }) => thread)).toEqual(['t1']);
      chat.show('t2', 'bob', [{ dir: 'in', text: 'Yes', id: 'm7', at }]);
      await pass(1_000);
      expect(keys()).toEqual(['whatsapp:t2:m7']);
    });

    it('takes what was sent a moment before the conversation changed for nobody’s', async () => {
      await pass(1_000);
      chat.write('Hello Ann');
      chat.press();
      chat.write('');
      chat.say({ dir: 'out', text: 'Hello Ann', id: 'm1', at });
      chat.set('thread', 't2');
      chat.set('people', 'bob');
      await pass(1_000);
      expect(told.conversations).toEqual([]);
      chat.show('t2', 'bob', [{ dir: 'in', text: 'Yes', id: 'm7', at }]);
      await pass(3_000);
      expect(told.conversations.map(({ thread }) => thread)).toEqual(['t2']);
      expect(keys()).toEqual(['whatsapp:t2:m7']);
    });

    it('tells nothing of a group nor of people who cannot be told', async () => {
      chat.set('group', '');
      chat.say({ dir: 'in', text: 'Hi', id: 'm1', at });
      await pass(1_000);
      chat.set('group', undefined);
      chat.set('people', undefined);
      await pass(1_000);
      expect(told.conversations).toEqual([]);
    });
  });

  it('tells the health of each part, and of an editor that has gone', async () => {
    await pass(SETTLED);
    expect(told.health.map(({ status }) => status)).toEqual(['reading']);
    chat.set('people', undefined);
    await pass(SETTLED);
    expect(told.health.at(-1)).toMatchObject({ status: 'unreadable', drifted: ['recipients'] });
    chat.set('people', 'ann');
    chat.box.remove();
    await pass(SETTLED);
    expect(told.health.at(-1)).toMatchObject({
      status: 'unreadable',
      drifted: ['composer', 'body'],
    });
    document.body.replaceChildren();
    await pass(SETTLED);
    expect(told.health.at(-1)?.status).toBe('idle');
  });

  it('leaves nothing behind', async () => {
    const leaks = watchLeaks();
    const end = new AbortController();
    startSite(site, end.signal);
    await pass(1_000);
    expect(leaks.started()).toBeGreaterThan(0);
    end.abort();
    stop.abort();
    expect(leaks.left()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
