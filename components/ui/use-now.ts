import { useState } from 'react';

/** The moment at which this part of the screen was first shown, epoch milliseconds. */
export function useNow(): number {
  const [now] = useState(() => Date.now());
  return now;
}
