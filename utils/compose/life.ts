/**
 * The life of one draft's reading: state × event → state × effects. Pure, so that every order of
 * keys, pauses, compositions and late answers can be tested.
 */
export interface Life {
  /** An input method is converting: the text is not yet what the user means. */
  readonly composing: boolean;
  /** Addresses on the page when it was last read; none where nothing is to be said. */
  readonly wanted: readonly string[];
  /** Addresses whose people are known here; null before the first answer. */
  readonly known: readonly string[] | null;
  /** Something about them changed since: fetch them again, and keep what is shown until then. */
  readonly stale: boolean;
}

export type LifeEvent =
  | { readonly type: 'edited' }
  | { readonly type: 'composition'; readonly composing: boolean }
  | { readonly type: 'paused' }
  | { readonly type: 'read'; readonly addresses: readonly string[]; readonly empty: boolean }
  | { readonly type: 'unreadable' }
  | { readonly type: 'people'; readonly addresses: readonly string[] }
  | { readonly type: 'people-changed' };

export type LifeEffect =
  /** Begin the pause again; at its end comes `paused`. */
  | 'wait'
  | 'read'
  /** Fetch the people of `life.wanted`; the answer comes as `people`. */
  | 'fetch'
  | 'assess'
  | 'hide';

export interface LifeStep {
  readonly life: Life;
  readonly effects: readonly LifeEffect[];
}

/** A draft of which nothing has been read yet. */
export const NEW_LIFE: Life = { composing: false, wanted: [], known: null, stale: false };

/** What happens next. */
export function step(life: Life, event: LifeEvent): LifeStep {
  switch (event.type) {
    case 'edited':
      return { life, effects: life.composing ? [] : ['wait'] };
    case 'composition':
      return {
        life: { ...life, composing: event.composing },
        effects: event.composing ? [] : ['wait'],
      };
    case 'paused':
      return { life, effects: life.composing ? [] : ['read'] };
    case 'read':
      // Of an empty draft nobody is asked, so that a late answer about it is dropped.
      return afterRead({ ...life, wanted: event.empty ? [] : event.addresses });
    case 'unreadable':
      return { life: { ...life, wanted: [] }, effects: ['hide'] };
    case 'people':
      return afterPeople(life, event.addresses);
    case 'people-changed':
      return { life: { ...life, stale: true }, effects: life.composing ? [] : ['read'] };
  }
}

function afterRead(life: Life): LifeStep {
  if (life.wanted.length === 0) return { life, effects: ['hide'] };
  if (sameAddresses(life.known, life.wanted))
    return { life, effects: [life.stale ? 'fetch' : 'assess'] };
  // What was shown speaks of somebody else by now.
  return { life: { ...life, known: null }, effects: ['hide', 'fetch'] };
}

/** An answer about people who are no longer the ones on the page is dropped. */
function afterPeople(life: Life, addresses: readonly string[]): LifeStep {
  if (!sameAddresses(life.wanted, addresses)) return { life, effects: [] };
  return { life: { ...life, known: addresses, stale: false }, effects: ['assess'] };
}

/** Whether two lists name the same addresses in the same order; null is none at all. */
export function sameAddresses(a: readonly string[] | null, b: readonly string[]): boolean {
  return a !== null && a.length === b.length && a.every((address, index) => address === b[index]);
}
