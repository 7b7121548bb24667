import type { ChipPayload } from '../messaging/shapes.ts';
import { changeItem } from '../store/change-item.ts';
import { preferencesItem } from '../store/preferences.ts';

/** Notes whether the chip shows in the pages of a site that has none by default. */
export async function setChip({ site, on }: ChipPayload): Promise<void> {
  await changeItem(preferencesItem, (before) => {
    const others = (before.chips ?? []).filter((one) => one !== site);
    return { ...before, chips: on ? [...others, site] : others };
  });
}
