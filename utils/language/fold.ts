/** Stands for every character of a link, so that no rule reads words inside an address. */
export const LINK_MARK = '§';

const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_SHIFT = 0xfee0;
// ASCII only: in Japanese a link is often followed by kana without a space.
const LINK =
  /(?:https?:\/\/|www\.)[!-~]{1,300}|\b[a-z0-9-]{2,60}\.(?:com|net|org|info|biz|io|co|jp|uk|de|fr|eu|app|shop|store|me|dev|page|link|site|test)\b(?:[/.:?#][!-~]{0,200})?/g;
/** No link is without one of these. Looking for them is cheaper than looking for links. */
const LINK_SIGN = /\.[!-~]|:\/\//;
const BEYOND_ASCII = /[^\0-\u007F]/;
const TRAILING = /[.,;:!?)\]'"]+$/;

/**
 * The text as the rules read it: same length, so offsets stay true. Lower case, full-width letters
 * and digits as ASCII, straight quotes, ideographic space as space, links masked.
 */
export function fold(text: string): string {
  const lower = lowerCase(BEYOND_ASCII.test(text) ? narrow(text) : text);
  return LINK_SIGN.test(lower) ? lower.replace(LINK, maskLink) : lower;
}

function narrow(text: string): string {
  return text
    .replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - FULL_WIDTH_SHIFT))
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u3000\u00A0]/g, ' ');
}

/** A few capitals (İ) grow in lower case; a text that holds one keeps its other letters only. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/[A-Z]/g, (c) => c.toLowerCase());
}

function maskLink(link: string): string {
  const tail = TRAILING.exec(link)?.[0] ?? '';
  return LINK_MARK.repeat(link.length - tail.length) + tail;
}
