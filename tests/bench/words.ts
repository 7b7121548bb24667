/** The browser's own word splitter in the form of a peer. */
export async function start(): Promise<(text: string) => Promise<number>> {
  const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
  return async (text) => [...segmenter.segment(text)].length;
}
