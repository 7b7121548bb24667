import { idsInCompose, pillsIn } from './people.ts';
import type { ProfileId } from './profile-id.ts';
import type { Talk } from './talk.ts';

/** Whom the page's address says a new message is for. */
interface Composed {
  readonly ids: readonly (ProfileId | undefined)[];
  /** The person was taken out and another put in: the address still says the first. */
  readonly isOther: boolean;
}

const NOBODY: Composed = { ids: [], isOther: false };

/** So many addresses are remembered. */
const MOST = 100;

/**
 * The address of a new message names the person it was opened for, and goes on doing so when the user
 * takes that person out and puts another in. A pill holds a name and no id, so the pill that
 * came with an address is remembered, and with another one the address is not believed.
 */
export class ComposedFor {
  readonly #pills = new Map<string, string>();

  /** Who the page's address says this conversation is with. */
  idsFor(talk: Talk, url: URL): Composed {
    const ids = talk.isBubble ? [] : idsInCompose(url).filter(Boolean);
    if (ids.length === 0) return NOBODY;
    const [pill, another] = pillsIn(talk);
    // Without a pill the conversation there was is shown, with a head of its own, or nobody is chosen.
    if (pill === undefined) return NOBODY;
    const first = this.#firstPill(url.search, pill);
    return { ids, isOther: another !== undefined || pill !== first };
  }

  #firstPill(search: string, pill: string): string {
    const known = this.#pills.get(search);
    if (known !== undefined) return known;
    if (this.#pills.size >= MOST) this.#pills.clear();
    this.#pills.set(search, pill);
    return pill;
  }
}
