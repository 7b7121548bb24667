import {
  isSaidAgain,
  readDraft,
  READER_VERSION,
  readReceived,
  warmUp,
} from '../utils/language/index.ts';
import { mentions } from '../utils/language/mentions.ts';
import { registerOf } from '../utils/language/register.ts';
import type { Reader } from '../utils/compose/reader.ts';

/** The real reader, for tests of what the content script does with it. */
export const ownReader: Reader = {
  version: READER_VERSION,
  readDraft,
  readReceived,
  mentions,
  isSaidAgain,
  registerOf,
  warmUp,
};
