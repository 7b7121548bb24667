import { mkdir } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { DARK, LIGHT } from '../components/ui/tokens.ts';
import { findBrowser } from '../tests/browsers/find-browser.ts';

/** Draws the icon in every size from one picture: `node scripts/icons.ts`. */
const SIZES = [16, 32, 48, 96, 128];
const FOLDER = 'public/icon';

const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
await mkdir(FOLDER, { recursive: true });
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<body style="margin:0">${picture(size)}`);
  await page.screenshot({ path: `${FOLDER}/${size}.png`, omitBackground: true });
}
await browser.close();

/** The thermometer line with its two marks; small sizes leave out the second one. */
function picture(size: number): string {
  const isSmall = size < 32;
  const wedge = isSmall ? '' : `<path d="M78 26h26l-13 22z" fill="${DARK.ink}"/>`;
  const [thick, ring] = isSmall ? [18, 26] : [12, 17];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128" width="${size}" height="${size}" style="display:block">
    <defs><linearGradient id="line"><stop stop-color="${DARK.cool}"/><stop offset=".55" stop-color="${DARK.mild}"/><stop offset="1" stop-color="${DARK.warm}"/></linearGradient></defs>
    <rect width="128" height="128" rx="30" fill="${LIGHT.ink}"/>
    <rect x="18" y="${70 - thick / 2}" width="92" height="${thick}" rx="${thick / 2}" fill="url(#line)"/>
    ${wedge}
    <circle cx="46" cy="70" r="${ring}" fill="${LIGHT.ink}" stroke="${DARK.ink}" stroke-width="${isSmall ? 11 : 9}"/>
  </svg>`;
}
