import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** wink-nlp with every pipe of its small English model: sentences, tags, entities, sentiment, negation. */
export async function start() {
  const nlp = winkNLP(model);
  return async (text) => nlp.readDoc(text).sentences().length();
}
