import { useSyncExternalStore } from 'react';

const PERSON = '#person=';

/** What the dashboard shows, by the part of its address after `#`. */
export type Place =
  | { readonly what: 'welcome' }
  | { readonly what: 'people' }
  | { readonly what: 'settings' }
  | { readonly what: 'person'; readonly id: string };

/** Where the dashboard is, followed as links and the back button change it. */
export function usePlace(): Place {
  return placeOf(useSyncExternalStore(onHashChange, () => location.hash));
}

/** Reads an address; what cannot be read leads to everybody. */
export function placeOf(hash: string): Place {
  if (hash === '#welcome') return { what: 'welcome' };
  if (hash === '#settings') return { what: 'settings' };
  const id = hash.startsWith(PERSON) ? decoded(hash.slice(PERSON.length)) : '';
  return id === '' ? { what: 'people' } : { what: 'person', id };
}

function onHashChange(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** An address can be typed by hand: a broken one names nobody. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
