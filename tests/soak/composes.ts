import type { Driver, Figures, Tab } from '../browsers/driver.ts';
import { openMail } from './open-mail.ts';

const TEXTS = [
  'Thank you for the tea on Sunday, it was lovely to see the kiln.',
  'My wheel course starts on Monday. Book your seat now for $480: example.com/wheel',
  'Only two seats are left, so book yours now! The price goes up tonight.',
];
const PEOPLE = 5;

/** What a page holds after many composes, and what it held after the first fifth of them. */
export async function measureComposes(
  driver: Driver,
  count: number,
): Promise<{ readonly early: number; readonly from: Figures; readonly to: Figures }> {
  const tab = await openMail(driver, '?undo=0');
  const early = Math.ceil(count / 5);
  const [from, to] = await manyComposes(tab, count, [early, count]);
  await tab.close();
  if (!from || !to) throw new Error('nothing was measured');
  return { early, from, to };
}

/**
 * Opens a compose, writes to somebody, waits for the hint and throws the draft away, so many times
 * over.
 * @param measured after how many the figures are taken, in order.
 */
async function manyComposes(
  tab: Tab,
  count: number,
  measured: readonly number[],
): Promise<Figures[]> {
  const figures: Figures[] = [];
  for (let at = 1; at <= count; at += 1) {
    const text = TEXTS[at % TEXTS.length] ?? '';
    await tab.evaluate(write, `person${at % PEOPLE}@soak.example.com`, text);
    await tab.waitFor(hasHint);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.aoI .oh')?.click());
    await tab.waitFor(isGone);
    if (measured.includes(at)) figures.push(await tab.figures(true));
  }
  return figures;
}

/** Runs in the page. What a user does, by the page's own events: faster than real keys. */
async function write(address: string, text: string): Promise<void> {
  document.querySelector<HTMLElement>('.T-I-KE')?.click();
  const compose = document.querySelector('.aoI');
  const field = compose?.querySelector<HTMLInputElement>('.anm[name=to] input');
  const body = compose?.querySelector<HTMLElement>('[g_editable=true]');
  if (!field || !body) throw new Error('no compose');
  field.value = address;
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  body.focus();
  for (const word of text.split(' ')) {
    body.append(`${word} `);
    body.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

/** Runs in the page. The hint is the only element beside the buttons; it is a bare one. */
function hasHint(): boolean {
  const beside = document.querySelector<HTMLElement>('.aoI .aDh > div:not([class])');
  return beside !== null && beside.offsetHeight > 10;
}

/** Runs in the page. */
function isGone(): boolean {
  return document.querySelector('.aoI') === null && document.querySelector('.bAp') === null;
}
