/** The colours of one appearance. */
export interface Palette {
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
  /** Second text colour; readable on paper, card and wash. */
  readonly soft: string;
  readonly line: string;
  readonly wash: string;
  readonly cool: string;
  readonly mild: string;
  readonly warm: string;
  /** Text on amber tints. */
  readonly amber: string;
  readonly good: string;
  readonly goodWash: string;
  readonly alarm: string;
  readonly shadow: string;
}

/** Paper and ink and one warm colour. Text pairs keep a contrast of 4.5 : 1 (WCAG 2.2, 1.4.3). */
export const LIGHT: Palette = {
  paper: '#fbf8f3',
  card: '#fffefb',
  ink: '#2a2521',
  soft: '#6f655b',
  line: '#e9e1d6',
  wash: '#f5f0e8',
  cool: '#5e8296',
  mild: '#d0a552',
  warm: '#c65a2e',
  amber: '#8a5a14',
  good: '#3c6b47',
  goodWash: '#edf3ec',
  alarm: '#a5372a',
  shadow: '0 1px 2px #2a252114, 0 4px 12px #2a252114, 0 16px 48px #2a252129',
};

/** The same at night. */
export const DARK: Palette = {
  paper: '#1d1a17',
  card: '#26221e',
  ink: '#efe8de',
  soft: '#aca194',
  line: '#3c362f',
  wash: '#302a25',
  cool: '#86a9bc',
  mild: '#d9b876',
  warm: '#e58356',
  amber: '#e0bb76',
  good: '#93c09a',
  goodWash: '#2b322b',
  alarm: '#f08a78',
  shadow: '0 1px 2px #0006, 0 4px 12px #0005, 0 16px 48px #0009',
};

/** Which appearance to show: the system's, or one by choice. */
export type Scheme = 'auto' | 'light' | 'dark';

/** Type: the system's own sans; a serif for the one sentence that is said. */
const TYPE = `
  --sans: system-ui, "Hiragino Sans", "Yu Gothic UI", "Noto Sans JP", "Noto Sans CJK JP", sans-serif;
  --serif: "Iowan Old Style", "Palatino Linotype", "Noto Serif", "Source Serif 4", Georgia, serif;
  --serif-ja: "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif JP", "Noto Serif CJK JP", serif;`;

/**
 * The tokens as custom properties on `selector`. The chosen scheme is read from the attribute
 * `data-scheme` (`auto`, `light` or `dark`) of the same element; without it the system decides.
 */
export function tokensCss(selector: string): string {
  const dark = declarations(DARK, 'dark');
  return `
${selector} {${TYPE}${declarations(LIGHT, 'light')}}
@media (prefers-color-scheme: dark) { ${selector}:not([data-scheme="light"]) {${dark}} }
${selector}[data-scheme="dark"] {${dark}}`;
}

function declarations(palette: Palette, scheme: 'light' | 'dark'): string {
  const colours = Object.entries(palette).map(([name, value]) => `  --${kebab(name)}: ${value};`);
  return `\n  color-scheme: ${scheme};\n${colours.join('\n')}\n`;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
