import { useEffect, useState } from 'react';

/** A value of `storage.local` that can be read and watched. */
interface Stored<T> {
  getValue(): Promise<T>;
  watch(changed: (value: T) => void): () => void;
}

/** The present value of a stored item, kept up to date; undefined until it is read. */
export function useStored<T>(item: Stored<T>): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let current = true;
    const keep = (next: T): void => {
      if (current) setValue(() => next);
    };
    void item.getValue().then(keep);
    const stop = item.watch(keep);
    return () => {
      current = false;
      stop();
    };
  }, [item]);
  return value;
}
