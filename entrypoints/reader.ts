import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sharedPlace } from '../utils/compose/isolated-world.ts';
import {
  isSaidAgain,
  readDraft,
  READER_VERSION,
  readReceived,
  warmUp,
} from '../utils/language/index.ts';
import { mentions } from '../utils/language/mentions.ts';
import { registerOf } from '../utils/language/register.ts';

/** The reader of both languages: the background puts it beside the content script that asks for it. */
export default defineUnlistedScript(() => {
  sharedPlace().reader = {
    version: READER_VERSION,
    readDraft,
    readReceived,
    mentions,
    isSaidAgain,
    registerOf,
    warmUp,
  };
});
