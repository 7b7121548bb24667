import { preferencesItem } from '../../../utils/store/preferences.ts';
import { dayIn } from '../../../utils/vocabulary/zone.ts';
import { useStored } from '../../ui/use-stored.ts';
import { isoDay } from '../../words/explain-day.ts';

/**
 * Tells on which day (`YYYY-MM-DD`) a moment lies in the zone of the settings, as the ledger counts; in
 * the machine's own until the settings are read.
 */
export function useCalendar(): (at: number) => string {
  const preferences = useStored(preferencesItem);
  const zone = preferences?.zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (at) => isoDay(dayIn(zone, at));
}
