import nlp from 'compromise';

/** compromise with everything it does by default: tokens, tags and chunks. */
export async function start() {
  return async (text) => nlp(text).sentences().length;
}
