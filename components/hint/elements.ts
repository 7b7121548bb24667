const SVG = 'http://www.w3.org/2000/svg';

interface Look {
  readonly class?: string;
  readonly text?: string;
}

/** An HTML element with a class and plain text; never markup, so Trusted Types have no objection. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  look: Look = {},
  children: readonly Node[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (look.class !== undefined) made.className = look.class;
  if (look.text !== undefined) made.textContent = look.text;
  made.append(...children);
  return made;
}

/** A drawing of one path that a screen reader passes over. */
export function drawing(
  document: Document,
  viewBox: string,
  path: string,
  look: string,
): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', viewBox);
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', look);
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
