import { describe, expect, test } from 'vitest';
import { DARK, LIGHT, tokensCss, type Palette } from './tokens.ts';

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT_ON: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ...(['paper', 'card', 'wash', 'goodWash'] as const).map((ground) => ['ink', ground] as const),
  ...(['paper', 'card', 'wash'] as const).map((ground) => ['soft', ground] as const),
  ['good', 'goodWash'],
  ['good', 'card'],
  ['alarm', 'card'],
  ['amber', 'card'],
  ['card', 'amber'],
  ['card', 'alarm'],
];

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('%s', (_, palette) => {
  test.each(TEXT_ON)('%s on %s can be read', (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });
});

test('the sheet follows the system, and a choice goes over it', () => {
  const css = tokensCss(':root');
  expect(css).toContain('@media (prefers-color-scheme: dark) { :root:not([data-scheme="light"])');
  expect(css).toContain(':root[data-scheme="dark"]');
  expect(css).toContain('--good-wash:');
});
