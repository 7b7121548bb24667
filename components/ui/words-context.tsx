import { createContext, useContext } from 'react';
import type { ScreenWords } from '../../utils/locales/screens/index.ts';

const WordsContext = createContext<ScreenWords | undefined>(undefined);

/** Gives the words of the chosen language to everything below. */
export const WordsProvider = WordsContext.Provider;

/** The words of the chosen language. */
export function useWords(): ScreenWords {
  const words = useContext(WordsContext);
  if (!words) throw new Error('no words: WordsProvider is missing');
  return words;
}
