import { readDraft } from '../../utils/language/index.ts';

const NOW = Date.parse('2026-11-24T10:00:00+09:00');

/** Reads a draft as the extension does, for somebody in Tokyo who told what they offer. */
export function readOwn(text: string): number {
  const context = { now: NOW, offsetMinutes: 540, offer: ['spring rebinding', '春の製本直し'] };
  return readDraft(text, context).heat;
}

/** The same form as a peer has. */
export async function start(): Promise<(text: string) => Promise<number>> {
  return async (text) => readOwn(text);
}
