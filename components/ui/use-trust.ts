import { useMemo } from 'react';
import { preferencesItem, trustSettingsOf } from '../../utils/store/preferences.ts';
import type { TrustSettings } from '../../utils/trust/index.ts';
import { useStored } from './use-stored.ts';

/** The settings of the trust model as the user has them; undefined until they are read. */
export function useTrust(): TrustSettings | undefined {
  const preferences = useStored(preferencesItem);
  return useMemo(() => preferences && trustSettingsOf(preferences), [preferences]);
}
