import { useEffect, useState } from 'react';
import browser from 'webextension-polyfill';
import { useWords } from '../ui/words-context.tsx';

/** Host access can be refused or withdrawn at any time; one click gives it back. */
export function GivePermission() {
  const t = useWords();
  const [missing, setMissing] = useState<readonly string[]>([]);
  useEffect(() => {
    void missingOrigins().then(setMissing);
  }, []);
  if (missing.length === 0) return null;
  const site = t('site.gmail');
  const give = (): void => {
    // The request must be the first thing in the click, or the browser refuses it.
    void browser.permissions.request({ origins: [...missing] }).then(async () => {
      setMissing(await missingOrigins());
    });
  };
  return (
    <p className="permission">
      {t('popup.permission.text', { site })}{' '}
      <button type="button" onClick={give}>
        {t('popup.permission.give', { site })}
      </button>
    </p>
  );
}

async function missingOrigins(): Promise<string[]> {
  const wanted = browser.runtime.getManifest().host_permissions ?? [];
  const held = await Promise.all(
    wanted.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  return wanted.filter((_, index) => !held[index]);
}
