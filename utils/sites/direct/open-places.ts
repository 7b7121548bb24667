import { isConnected, isShown } from '../dom.ts';
import { DirectComposer } from './direct-composer.ts';
import { identityOf, isCertainlySame, isForgotten, isSameConversation } from './place-identity.ts';
import type { DirectPlace, DirectReader } from './reader.ts';

/** What one look at the page found and changed. */
export interface PlacesSight {
  readonly opened: readonly DirectComposer[];
  readonly closed: readonly DirectComposer[];
  /** Places of groups: nothing of them is read. */
  readonly groups: readonly DirectPlace[];
  /** Places with the composer that writes there. */
  readonly talks: readonly Talk[];
  /** Composers whose editor has gone while their conversation still stands. */
  readonly lost: readonly DirectComposer[];
}

/** A conversation on the screen, and its composer. */
export interface Talk {
  readonly place: DirectPlace;
  readonly composer: DirectComposer;
}

/** The composers on the page, each known by its editor and by its conversation. */
export class OpenPlaces {
  readonly #reader: DirectReader;
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #open = new Map<DirectComposer, AbortController>();
  #count = 0;

  constructor(reader: DirectReader, document: Document, signal: AbortSignal) {
    this.#reader = reader;
    this.#document = document;
    this.#signal = signal;
  }

  all(): readonly DirectComposer[] {
    return [...this.#open.keys()];
  }

  /**
   * Finds what has opened, what goes on and what has left since the last look. A composer whose person
   * cannot be told any more is closed, and what was said of it goes with it, at once.
   */
  look(): PlacesSight {
    const places = this.#reader.places(this.#document);
    const groups = places.filter((place) => place.isGroup());
    const before = this.all();
    const free = new Set(before);
    const talks = places
      .filter((place) => !groups.includes(place))
      .map((place) => this.#talkIn(place, free, places));
    const lost = [...free].filter((composer) => standsWithout(composer, places));
    const closed = [...free].filter((composer) => !lost.includes(composer));
    for (const composer of closed) this.#close(composer);
    const opened = this.all().filter((composer) => !before.includes(composer));
    return { opened, closed, groups, talks, lost };
  }

  /** The composer that goes on in this place, or a new one. */
  #talkIn(place: DirectPlace, free: Set<DirectComposer>, places: readonly DirectPlace[]): Talk {
    const identity = identityOf(place);
    const waiting = [...free].filter((one) => !places.some(({ editor }) => editor === one.editor));
    const going =
      [...free].find(({ editor }) => editor === place.editor) ??
      waiting.find(({ root }) => root === place.root) ??
      waiting.find((one) => isCertainlySame(one.identity, identity));
    const isSame =
      going !== undefined &&
      isSameConversation(going.identity, identity) &&
      !isForgotten(going.identity, identity);
    const composer = isSame ? going : this.#openIn(place);
    free.delete(composer);
    composer.continueIn(place);
    return { place, composer };
  }

  #openIn(place: DirectPlace): DirectComposer {
    this.#count += 1;
    const id = `${this.#reader.id}-composer-${this.#count}`;
    const close = new AbortController();
    const signal = AbortSignal.any([close.signal, this.#signal]);
    const composer = new DirectComposer(id, place, (editor) => this.#placeOf(editor), signal);
    this.#open.set(composer, close);
    return composer;
  }

  #placeOf(editor: HTMLElement): DirectPlace | undefined {
    const places = this.#reader.places(this.#document);
    return places.find((place) => place.editor === editor && !place.isGroup());
  }

  #close(composer: DirectComposer): void {
    this.#open.get(composer)?.abort();
    this.#open.delete(composer);
  }
}

/** Sites replace an editor when it becomes empty or filled; between the two there may be none. */
function standsWithout({ editor, root }: DirectComposer, places: readonly DirectPlace[]): boolean {
  const hasGone = !isConnected(editor) && isConnected(root) && isShown(root);
  return hasGone && !places.some((place) => place.root === root);
}
