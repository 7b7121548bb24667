// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { believing, sampleModel, setStage } from './test-stage.ts';

const LEVELS = [0, 1, 2, 3] as const;

function press(target: EventTarget, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  target.dispatchEvent(event);
  return event;
}

describe('the chip', () => {
  test.each(LEVELS)('at level %i is a button named Ondo with the level in words', (level) => {
    for (const language of ['en', 'ja'] as const) {
      const { hint, root } = setStage(believing);
      const model = sampleModel(level, language);
      hint.update(model);
      const name = root.querySelector('button')?.getAttribute('aria-label') ?? '';
      expect(name).toMatch(/^Ondo/);
      expect(name).toContain(model.chip.levelWord);
      expect(root.querySelector('[lang]')?.getAttribute('lang')).toBe(language);
    }
  });

  test('stands in the page without a name that could be looked for', () => {
    const { host, hint, compose } = setStage(believing);
    hint.update(sampleModel(3));
    expect(host.getAttributeNames()).toEqual([]);
    expect(host.shadowRoot).toBeNull();
    expect(compose.outerHTML).toBe('<div><div></div></div>');
  });

  test('shows nothing before its first verdict', () => {
    const { root, hint } = setStage(believing);
    const body = root.querySelector('.root');
    expect(body?.hasAttribute('hidden')).toBe(true);
    hint.openCard();
    expect(root.querySelector('[aria-expanded="true"]')).toBeNull();
    hint.update(sampleModel(1));
    expect(body?.hasAttribute('hidden')).toBe(false);
  });

  test('is quiet where the same was said lately, and keeps its name and its level', () => {
    const { hint, root } = setStage(believing);
    const model = sampleModel(2);
    const resting = { ...model, chip: { ...model.chip, rests: true } };
    hint.update({ ...resting, card: { ...model.card, rests: 'said lately' } });
    expect(root.querySelector('.root.rests [aria-label^="Ondo: too early"]')).not.toBeNull();
    expect(root.querySelector('[role=status]')?.textContent).toBe('');
    hint.openCard();
    expect(root.querySelector('.why-quiet')?.textContent).toBe('said lately');
    hint.update(model);
    expect(root.querySelector('.rests')).toBeNull();
    expect(root.querySelector('[role=status]')?.textContent).toBe('Ondo: too early');
    expect(root.querySelector<HTMLElement>('.why-quiet')?.hidden).toBe(true);
  });

  test('hatches the gap only from level 1 on, and only where the draft is hotter', () => {
    const { root, hint } = setStage(believing);
    hint.update(sampleModel(0));
    const gap = root.querySelector<HTMLElement>('.chip .gap');
    expect(gap?.hidden).toBe(true);
    hint.update(sampleModel(1));
    expect(gap?.hidden).toBe(false);
    const model = sampleModel(1);
    hint.update({ ...model, chip: { ...model.chip, temperature: 90 } });
    expect(gap?.hidden).toBe(true);
  });

  test('tells a changed level once', async () => {
    const { root, hint } = setStage(believing);
    const region = root.querySelector('[aria-live="polite"]');
    const told: string[] = [];
    const observer = new MutationObserver(() => told.push(region?.textContent ?? ''));
    if (region !== null)
      observer.observe(region, { childList: true, characterData: true, subtree: true });
    for (const level of [0, 0, 2, 2, 2, 0] as const) {
      hint.update(sampleModel(level));
      await Promise.resolve();
    }
    expect(told).toEqual(['Ondo: too early', 'Ondo: fine']);
    observer.disconnect();
  });
});

describe('the card', () => {
  test('is a dialog named Ondo with sentence, facts, quotes and one step', () => {
    const { root, hint, button } = setStage(believing);
    hint.update(sampleModel(3));
    button('Ondo').click();
    const card = root.querySelector('[role="dialog"]');
    expect(card?.getAttribute('aria-label')).toBe('Ondo');
    expect(card?.textContent).toContain('You met 9 days ago and no answer has come yet.');
    expect(card?.textContent).toContain('replies 0');
    const quotes = [...(card?.querySelectorAll('blockquote p') ?? [])].map((p) => p.textContent);
    expect(quotes).toEqual(['Book your place now.', 'It ends tonight.']);
    expect(card?.textContent).toContain('Give first');
  });

  test('points at no sentence where all is fine', () => {
    const { root, hint } = setStage(believing);
    hint.update(sampleModel(0));
    expect(root.querySelector<HTMLElement>('blockquote')?.hidden).toBe(true);
  });

  test('opens and closes from the chip', () => {
    const { hint, button } = setStage(believing);
    hint.update(sampleModel(2));
    const chip = button('Ondo');
    chip.click();
    expect(chip.getAttribute('aria-expanded')).toBe('true');
    chip.click();
    expect(chip.getAttribute('aria-expanded')).toBe('false');
  });

  test('takes focus when opened by the shortcut; Escape gives it back to the chip', () => {
    const { root, hint, button } = setStage(believing);
    hint.update(sampleModel(2));
    hint.openCard();
    const card = root.querySelector('[role="dialog"]');
    expect(root.activeElement).toBe(card);
    if (card !== null) press(card, 'Escape');
    expect(button('Ondo').getAttribute('aria-expanded')).toBe('false');
    expect(root.activeElement).toBe(button('Ondo'));
  });

  test('closes on a press outside of it, not on one inside', () => {
    const { hint, button, root, compose } = setStage(believing);
    hint.update(sampleModel(2));
    hint.openCard();
    const down = (target: Element | null) =>
      target?.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
    down(root.querySelector('.sentence'));
    expect(button('Ondo').getAttribute('aria-expanded')).toBe('true');
    down(compose);
    expect(button('Ondo').getAttribute('aria-expanded')).toBe('false');
  });

  test('keeps the reader’s place while the same verdict comes again', () => {
    const { root, hint } = setStage(believing);
    hint.update(sampleModel(2));
    hint.openCard();
    const sentence = root.querySelector('.sentence');
    hint.update(sampleModel(2));
    expect(root.querySelector('.sentence')).toBe(sentence);
    hint.update(sampleModel(2, 'ja'));
    expect(root.querySelector('.sentence')).not.toBe(sentence);
  });
});

describe('events of the hint', () => {
  test.each(['keydown', 'keypress', 'keyup', 'input', 'paste', 'mousedown', 'click', 'focusin'])(
    '%s does not reach the page, and is not prevented',
    (type) => {
      const { host, hint, root } = setStage(believing);
      hint.update(sampleModel(2));
      hint.openCard();
      const heard = vi.fn();
      document.addEventListener(type, heard);
      const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
      root.querySelector('.card')?.dispatchEvent(event);
      expect(heard).not.toHaveBeenCalled();
      expect(event.defaultPrevented).toBe(false);
      host.parentElement?.dispatchEvent(new Event(type, { bubbles: true }));
      expect(heard).toHaveBeenCalledOnce();
      document.removeEventListener(type, heard);
    },
  );
});

describe('when the page or the draft goes', () => {
  test('nothing is left after the signal, and aborting twice is fine', () => {
    const { compose, root, hint, life, done } = setStage(believing);
    hint.update(sampleModel(2));
    hint.openCard();
    const removed = vi.spyOn(document, 'removeEventListener');
    life.abort();
    life.abort();
    expect(compose.childNodes).toHaveLength(0);
    expect(root.childNodes).toHaveLength(0);
    hint.update(sampleModel(3));
    hint.openCard();
    hint.closeCard();
    hint.remount({ parent: compose, before: null });
    compose.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
    expect(compose.childNodes).toHaveLength(0);
    expect(done).toEqual([]);
    removed.mockRestore();
  });

  test('listeners on the page are bound to signals that end with the card', () => {
    const added = vi.spyOn(document, 'addEventListener');
    const { hint, life } = setStage(believing);
    hint.update(sampleModel(2));
    hint.openCard();
    const signals = added.mock.calls.map(([, , options]) =>
      typeof options === 'object' ? options.signal : undefined,
    );
    expect(signals.length).toBeGreaterThan(0);
    life.abort();
    expect(signals.every((signal) => signal?.aborted === true)).toBe(true);
  });

  test('a hint that was thrown out can be put somewhere else', () => {
    const { hint, host, compose } = setStage(believing);
    hint.update(sampleModel(2));
    compose.remove();
    expect(hint.isInPage).toBe(false);
    const other = document.createElement('div');
    document.body.append(other);
    hint.remount({ parent: other, before: compose });
    expect(other.firstChild).toBe(host);
    expect(hint.isInPage).toBe(true);
  });
});
