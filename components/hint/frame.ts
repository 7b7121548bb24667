import type { Language } from '../../utils/vocabulary/reading.ts';
import type { Level } from '../../utils/vocabulary/verdict.ts';
import type { Scheme } from '../ui/tokens.ts';
import { adoptSharedStyles } from './adopt-styles.ts';
import { element } from './elements.ts';
import { removeLeftovers } from './leftovers.ts';

/** Where a hint stands: before a child of `parent`, or at its end. */
export interface Place {
  readonly parent: Element;
  readonly before: Node | null;
}

/** The host in the page and the closed root inside it. */
export interface Frame {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Everything that is seen lives in here. */
  readonly body: HTMLElement;
  put(place: Place): void;
  /** `rests`: said lately, and quiet now whatever its level. */
  dress(level: Level, language: Language, rests: boolean): void;
  remove(): void;
}

/**
 * A plain `div` without a name, class or attribute that a page could look for. The closed root keeps
 * the page's styles out; it is no secret from other extensions, so no name of anybody stands in it.
 */
export function createFrame(document: Document, styles: string, scheme: Scheme): Frame {
  const host = element(document, 'div');
  const root = host.attachShadow({ mode: 'closed' });
  const body = element(document, 'div', { class: 'root' });
  body.dataset['scheme'] = scheme;
  body.hidden = true;
  root.append(body);
  const dropStyles = adoptSharedStyles(root, styles);
  return {
    host,
    root,
    body,
    put: (place) => insert(host, place),
    dress(level, language, rests) {
      body.hidden = false;
      body.dataset['level'] = String(level);
      body.classList.toggle('rests', rests);
      body.lang = language;
    },
    remove() {
      host.remove();
      root.replaceChildren();
      dropStyles();
    },
  };
}

/** A page that re-renders may have dropped the node to stand before: then the hint goes last. */
function insert(host: HTMLElement, { parent, before }: Place): void {
  removeLeftovers(parent, host);
  parent.insertBefore(host, before?.parentNode === parent ? before : null);
}
