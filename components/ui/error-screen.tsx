import { useWords } from './words-context.tsx';

/** Says that the records cannot be opened, and what to do. */
export function ErrorScreen({ error }: { readonly error: unknown }) {
  const t = useWords();
  const newer = error instanceof Error && error.name === 'NewerStoreError';
  return (
    <main className="notice" role="alert">
      <h1 className="say">{t('error.title')}</h1>
      <p>{t(newer ? 'error.newer' : 'error.text')}</p>
    </main>
  );
}
