import { useEffect } from 'react';
import { preferencesItem } from '../../utils/store/preferences.ts';
import { refoldAll } from '../../utils/store/refold.ts';
import type { OndoDatabase } from '../../utils/store/schema.ts';
import { useTrust } from '../ui/use-trust.ts';

/** Two dashboards need not do the same work. */
const LOCK = 'ondo-refold';

/** Brings every contact to the present settings while the dashboard is open; stops with it. */
export function useRefold(db: OndoDatabase): void {
  const trust = useTrust();
  useEffect(() => {
    if (!trust) return undefined;
    const stop = new AbortController();
    const work = async (): Promise<void> => {
      const { zone } = await preferencesItem.getValue();
      await refoldAll({ db, trust, zone, now: Date.now() }, stop.signal);
    };
    // A lock that is asked for with a signal ends in an error when the page goes: that is no fault.
    void navigator.locks.request(LOCK, { signal: stop.signal }, work).catch(() => undefined);
    return () => stop.abort();
  }, [db, trust]);
}
