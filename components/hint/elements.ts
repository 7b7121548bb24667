const SVG = 'http://www.w3.org/2000/svg';

/** `text` is what it says; all else are attributes. */
type Look = Readonly<Record<string, string>>;

/** An HTML element with attributes and plain text; never markup, so Trusted Types have no objection. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  look: Look = {},
  children: readonly Node[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  dress(made, look);
  made.append(...children);
  return made;
}

function dress(made: Element, { text, ...attributes }: Look): void {
  if (text !== undefined) made.textContent = text;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
}

/** A drawing of one path that a screen reader passes over. */
export function drawing(
  document: Document,
  viewBox: string,
  path: string,
  look: string,
): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  dress(svg, { viewBox, 'aria-hidden': 'true', class: look });
  const line = document.createElementNS(SVG, 'path');
  dress(line, { d: path });
  svg.append(line);
  return svg;
}
