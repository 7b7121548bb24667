import type { DirectPlace, DirectReader } from '../direct/reader.ts';
import { ComposedFor } from './composed-for.ts';
import { InviteControls } from './invite-controls.ts';
import { mountsOf } from './mounts.ts';
import type { Mount } from './mounts.ts';
import { notesIn } from './note.ts';
import { addressOfPage, isSales, mayRunAt } from './page-address.ts';
import { salesIn } from './sales.ts';
import { seemsOpenIn } from './seems-open.ts';
import { TalkPlace } from './talk-place.ts';
import { talksIn } from './talk.ts';

/** How LinkedIn's messages, notes and Sales Navigator are read. */
export function linkedinReader(): DirectReader {
  const composedFor = new ComposedFor();
  const controls = new InviteControls();
  const placesIn = (mount: Mount, document: Document): readonly DirectPlace[] => {
    const url = () => addressOfPage(document);
    if (isSales(url())) return salesIn(mount, url);
    const talks = talksIn(mount).map((talk) => new TalkPlace(talk, url, composedFor));
    return [...talks, ...notesIn(mount, () => ({ document, url: url() }), controls)];
  };
  return {
    id: 'linkedin',
    matches: ['https://www.linkedin.com/*'],
    runsAt: mayRunAt,
    roots: mountsOf,
    places: (document) => mountsOf(document).flatMap((mount) => placesIn(mount, document)),
    seemsOpen: (document) =>
      mountsOf(document).some((mount) => seemsOpenIn(mount, addressOfPage(document))),
  };
}
