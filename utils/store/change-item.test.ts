import { expect, it } from 'vitest';
import { changeItem } from './change-item.ts';

/** A value that takes a while to be read and written, as the browser's does. */
function slowItem(start: number) {
  let value = start;
  const soon = () => new Promise((resolve) => setTimeout(resolve, 1));
  return {
    getValue: async () => {
      await soon();
      return value;
    },
    setValue: async (next: number) => {
      await soon();
      value = next;
    },
  };
}

it('does changes that come at once one after the other', async () => {
  const item = slowItem(0);
  const add = () => changeItem(item, (value) => value + 1);
  expect(await Promise.all([add(), add(), add()])).toEqual([0, 1, 2]);
  expect(await item.getValue()).toBe(3);
});

it('goes on after a change that failed', async () => {
  const item = slowItem(7);
  const bad = changeItem(item, () => {
    throw new Error('no');
  });
  await expect(bad).rejects.toThrow('no');
  await changeItem(item, (value) => value + 1);
  expect(await item.getValue()).toBe(8);
});
