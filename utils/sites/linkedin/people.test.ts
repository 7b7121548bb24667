// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { linkedinReader } from './linkedin.ts';

const ANN = 'ACoAAAnnExample0001';
const BOB = 'ACoAABobExample0002';
const OWN = 'ACoAAOwnExample0003';

function row(who: string, isTheirs: boolean, number: number): string {
  const id = btoa(`179547894000${number}b48210-000&5b1d6c1e-2f3a-4c55-9a1e-0c7d3e9f1a20_012`);
  return `<li class="msg-s-message-list__event"><div class="msg-s-event-listitem
    ${isTheirs ? 'msg-s-event-listitem--other' : ''}"
    data-event-urn="urn:li:msg_message:(urn:li:fsd_profile:${OWN},2-${id})">
    <a href="https://www.linkedin.com/in/${who}"></a>
    <p class="msg-s-event-listitem__body">Words</p></div></li>`;
}

interface Thread {
  readonly head?: string;
  readonly card?: string;
  readonly rows?: string;
  readonly pill?: string;
}

function show({ head, card, rows = '', pill }: Thread): void {
  const parsed = new DOMParser().parseFromString(
    `<main><div class="msg-thread">
      ${pill === undefined ? '' : `<button class="artdeco-pill">${pill}</button>`}
      ${head === undefined ? '' : `<a class="msg-thread__link-to-profile" href="/in/${head}/"><h2>A name</h2></a>`}
      <ul>${card === undefined ? '' : `<li class="msg-s-profile-card"><a href="/in/${card}"></a></li>`}${rows}</ul>
      <form class="msg-form"><div class="msg-form__contenteditable" contenteditable="true"
        role="textbox"><p>Hello</p></div></form>
    </div></main>`,
    'text/html',
  );
  document.body.replaceChildren(...parsed.body.childNodes);
}

const reader = linkedinReader();

/** The address told, `group`, or what cannot be read. */
function person(): string | undefined {
  const [place] = reader.places(document);
  if (place?.isGroup()) return 'group';
  const people = place?.people();
  return people?.status === 'read'
    ? people.value.map(({ address }) => address).join(' ')
    : people?.parts.join(' ');
}

describe('who a message on LinkedIn goes to', () => {
  beforeEach(() => history.replaceState(null, '', '/messaging/thread/2-abc=/'));

  it('is the lasting id, in lower case, from head or card', () => {
    show({ head: ANN, card: ANN, rows: row(ANN, true, 1) + row(OWN, false, 2) });
    expect(person()).toBe(ANN.toLowerCase());
    show({ card: ANN });
    expect(person()).toBe(ANN.toLowerCase());
  });

  it('is the slug where the head gives no id, also where the messages give one', () => {
    show({ head: 'ann-example', rows: row(ANN, true, 1) });
    expect(person()).toBe('in/ann-example');
  });

  it('reads a slug in another script as it is spelled', () => {
    show({ head: encodeURIComponent('田中みか-example') });
    expect(person()).toBe('in/田中みか-example');
  });

  it.each([
    ['card', { head: ANN, card: BOB }],
    ['messages', { head: BOB, rows: row(ANN, true, 1) }],
    ['messages under the card alone', { card: BOB, rows: row(ANN, true, 1) }],
  ])('is nobody while the %s still show another', (_, thread) => {
    show(thread);
    expect(person()).toBe('recipients');
  });

  it('is nobody where only messages name somebody: a group may be silent but for one', () => {
    show({ rows: row(ANN, true, 1) });
    expect(person()).toBe('recipients');
    show({ head: 'broken%', rows: row(ANN, true, 1) });
    expect(person()).toBe('recipients');
  });

  it('is a group where two others wrote', () => {
    show({ head: ANN, rows: row(ANN, true, 1) + row(BOB, true, 2) });
    expect(person()).toBe('group');
  });

  describe('in a new message', () => {
    const search = `?profileUrn=urn%3Ali%3Afsd_profile%3A${ANN}&recipient=ann-example`;
    beforeEach(() => history.replaceState(null, '', `/messaging/compose/${search}`));

    it('is whom the address names, and the slug is kept beside', () => {
      show({ pill: 'Ann' });
      const people = reader.places(document)[0]?.people();
      const told = { address: ANN.toLowerCase(), name: 'Ann', also: ['in/ann-example'] };
      expect(people).toEqual({ status: 'read', value: [told] });
    });

    it('is nobody once another was put in, though the address stays', () => {
      show({ pill: 'Ann' });
      expect(person()).toBe(ANN.toLowerCase());
      show({ pill: 'Bob' });
      expect(person()).toBe('recipients');
      show({});
      expect(person()).toBe('');
    });

    it('is a group with two', () => {
      show({ pill: 'Ann' });
      document
        .querySelector('button')
        ?.after(document.querySelector('button')?.cloneNode(true) ?? '');
      expect(person()).toBe('group');
    });
  });
});
