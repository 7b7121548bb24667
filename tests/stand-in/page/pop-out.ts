import type { App } from './app.ts';
import { newDraft, type Draft } from './draft.ts';
import { classNames, el } from './element.ts';
import type { Shell } from './shell.ts';

/** The draft that the window which opened this one left here. */
export function draftHandedOver(): Draft | undefined {
  const { opener }: { opener: unknown } = window;
  const left: unknown = opener instanceof Object ? Reflect.get(opener, 'standInDraft') : undefined;
  return isDraft(left) ? left : undefined;
}

function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && 'localId' in value;
}

/** A window with one mail in it: no list, no navigation, only the way back to a new mail. */
export function makePopOut(app: App): Shell {
  document.body.className = classNames('xE xp');
  document.title = `${app.words.newMessage} - ${app.mailbox.account.address}`;
  const place = el('div', 'aSt');
  const again = el('button', '', { look: 's-back', type: 'button' }, [app.words.compose]);
  again.addEventListener('click', () => app.open(newDraft(app.options)));
  document.body.append(
    el('div', '', { look: 's-banner', role: 'note' }, [app.words.banner, again]),
    el('div', 'aSs', { look: 's-pop-out' }, [place]),
  );
  return {
    views: el('div'),
    update: () => undefined,
    float: (box) => place.append(box),
  };
}
