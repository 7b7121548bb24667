/**
 * Builds a still page that holds the hint at every level, in both languages, light and dark, narrow
 * and wide, and photographs it into `.output/gallery/`. For looking, not for testing.
 * Usage: node scripts/hint-gallery.ts
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { SCENES } from './hint-gallery-scenes.ts';

const ROOT = new URL('..', import.meta.url).pathname;
const OUT = path.join(ROOT, '.output/gallery');
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    build: {
      write: false,
      minify: true,
      lib: { entry: 'scripts/hint-gallery-page.ts', formats: ['iife'], name: 'gallery' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('vite built nothing');
  return chunk.code;
}

async function photograph(page: Page, code: string, scene: (typeof SCENES)[number]): Promise<void> {
  const { name, width, height, scheme } = scene;
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
    ...(scene.forced === true ? [{ name: 'forced-colors', value: 'active' }] : []),
  ]);
  await page.goto('about:blank');
  await page.evaluate(code);
  await page.evaluate(`gallery.draw(${JSON.stringify(scene)})`);
  await new Promise((resolve) => setTimeout(resolve, 150));
  await writeFile(path.join(OUT, `${name}.png`), await page.screenshot());
}

await mkdir(OUT, { recursive: true });
const code = await bundle();
await writeFile(path.join(OUT, 'gallery.js'), code);
const browser = await launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  for (const scene of SCENES) await photograph(page, code, scene);
} finally {
  await browser.close();
}
console.log(`${SCENES.length} pictures in ${path.relative(process.cwd(), OUT)}`);
