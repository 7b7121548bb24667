import type { DirectReader } from '../direct/reader.ts';
import { chatPlaces, seemsOpen } from './chat-place.ts';

/** How WhatsApp Web is read. It has one address for everything. */
export const whatsappReader: DirectReader = {
  id: 'whatsapp',
  matches: ['https://web.whatsapp.com/*'],
  runsAt: ({ pathname }) => pathname === '/',
  roots: (document) => [document],
  places: chatPlaces,
  seemsOpen,
};
