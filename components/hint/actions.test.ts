// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { offeredActions } from './action-names.ts';
import { believing, sampleInput, sampleModel, setStage } from './test-stage.ts';

describe('the buttons', () => {
  test('ask for what they say, and each can be taken back', () => {
    const { hint, button, done, root } = setStage(believing);
    hint.update(sampleModel(2));
    hint.openCard();
    for (const name of ['They asked', 'I know them', 'Keep for later', 'Not useful']) {
      button(name).click();
      expect(root.querySelector('.actions')?.textContent).toBe('Noted.Undo');
      expect(root.activeElement).toBe(button('Undo'));
      button('Undo').click();
    }
    expect(done.join(' ')).toBe('theyAsked undo iKnowThem undo keepForLater undo notUseful undo');
  });

  test('Mute opens a choice of three', () => {
    const { hint, button, done, root } = setStage(believing);
    hint.update(sampleModel(2));
    hint.openCard();
    const choices = root.querySelector<HTMLElement>('.choices');
    expect(choices?.hidden).toBe(true);
    for (const what of ['This person', 'This rule', 'This site']) {
      button('Mute').click();
      expect(button('Mute').getAttribute('aria-expanded')).toBe('true');
      button(what).click();
      button('Undo').click();
    }
    expect(done.filter((one) => one !== 'undo')).toEqual(['mute person', 'mute rule', 'mute site']);
  });

  test('do nothing for a click that the page made', () => {
    const { hint, button, done } = setStage();
    hint.update(sampleModel(2));
    button('Ondo').click();
    expect(button('Ondo').getAttribute('aria-expanded')).toBe('false');
    hint.openCard();
    for (const name of ['They asked', 'Keep for later', 'This site', 'Close']) button(name).click();
    expect(done).toEqual([]);
    expect(button('Ondo').getAttribute('aria-expanded')).toBe('true');
  });

  test('do nothing where something lies over them', () => {
    const { hint, button, done } = setStage({ trusts: () => true, sees: () => false });
    hint.update(sampleModel(2));
    hint.openCard();
    button('Not useful').click();
    expect(done).toEqual([]);
  });

  test('say so where nothing could be written, and offer the press again', async () => {
    const { hint, button, root } = setStage(believing, 'notUseful');
    hint.update(sampleModel(2));
    hint.openCard();
    button('Not useful').click();
    await vi.waitFor(() =>
      expect(root.querySelector('.actions [role=status]')?.textContent).toBe(
        'This could not be noted.',
      ),
    );
    expect(button('Not useful').isConnected).toBe(true);
    expect(root.activeElement?.localName).toBe('button');
  });

  test('come back when the card is opened anew', () => {
    const { hint, button } = setStage(believing);
    hint.update(sampleModel(2));
    hint.openCard();
    button('Not useful').click();
    hint.closeCard();
    hint.openCard();
    expect(button('They asked').isConnected).toBe(true);
  });
});

describe('what is offered', () => {
  test('nothing but silence on this site where all is fine', () => {
    expect(offeredActions(sampleInput(0))).toEqual(['muteSite']);
  });

  test('a boundary is never muted and never talked away', () => {
    const boundary = sampleInput(3, [{ code: 'boundary', evidence: {} }]);
    expect(offeredActions(boundary)).toEqual(['notUseful', 'muteSite']);
  });

  test('somebody trusted need not be made known', () => {
    const input = sampleInput(2);
    expect(offeredActions(input)).toContain('iKnowThem');
    const trusted = { ...input, standing: { ...input.standing, stage: 'trusted' } } as const;
    expect(offeredActions(trusted)).not.toContain('iKnowThem');
  });
});
