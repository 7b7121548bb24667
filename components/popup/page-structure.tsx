import { useState } from 'react';
import { useWords } from '../ui/words-context.tsx';
import { readPageStructure } from './page-report.ts';

const FILE_NAME = 'ondo-page.txt';

/** Where a page cannot be read well: a look at its bare structure, to be saved for a report. */
export function PageStructure() {
  const t = useWords();
  const [structure, setStructure] = useState<string | null>(null);
  const look = (): void => void readPageStructure().then(setStructure);
  if (structure === null) {
    return (
      <button type="button" onClick={look}>
        {t('structure.look')}
      </button>
    );
  }
  return (
    <div className="structure">
      <p>{t('structure.what')}</p>
      <textarea readOnly rows={6} aria-label={t('structure.look')} value={structure} />
      <button type="button" onClick={() => save(structure)}>
        {t('structure.save')}
      </button>
    </div>
  );
}

function save(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = FILE_NAME;
  link.click();
  URL.revokeObjectURL(url);
}
