import type { ChipPayload } from '../messaging/shapes.ts';
import { preferencesItem } from '../store/preferences.ts';

/** Notes whether the chip shows in the pages of a site that has none by default. */
export async function setChip({ site, on }: ChipPayload): Promise<void> {
  const preferences = await preferencesItem.getValue();
  const others = (preferences.chips ?? []).filter((one) => one !== site);
  await preferencesItem.setValue({ ...preferences, chips: on ? [...others, site] : others });
}
