import { useState } from 'react';
import type { Correction } from '../../../utils/messaging/correction-shapes.ts';
import { sendMessage } from '../../../utils/messaging/protocol.ts';
import { useWords } from '../../ui/words-context.tsx';
import { useView } from './view.ts';

/** What was just done, to be said beside where it was done. */
export interface Done {
  readonly text: string;
  /** Id of the entry that taking back removes; empty where nothing can be taken back. */
  readonly token: string;
  /** The control that was used is gone: the line takes the focus. */
  readonly takesFocus: boolean;
}

/** Says things of this person and remembers the last one, so that it can be taken back. */
export interface Saying {
  readonly done: Done | null;
  readonly say: (correction: Correction, text: string, options?: Options) => void;
  /** Tells of work that cannot be taken back. */
  readonly tell: (work: Promise<unknown>, text: string, options?: Options) => void;
  readonly undo: () => void;
}

interface Options {
  /** The control that is used goes away with it. */
  readonly leaves?: boolean;
}

/** The means of one part of the page to say something of this person. */
export function useSaying(): Saying {
  const t = useWords();
  const contact = useView().record.contact.id;
  const [done, setDone] = useState<Done | null>(null);
  const follow = (work: Promise<string>, text: string, takesFocus: boolean): void => {
    void work.then(
      (token) => setDone({ text, token, takesFocus }),
      () => setDone({ text: t('person.failed'), token: '', takesFocus: false }),
    );
  };
  const write = (correction: Correction): Promise<string> =>
    sendMessage('correct', { contact, correction }).then(({ token }) => token);
  return {
    done,
    say: (correction, text, { leaves = false } = {}) => follow(write(correction), text, leaves),
    tell: (work, text, { leaves = false } = {}) =>
      follow(
        work.then(() => ''),
        text,
        leaves,
      ),
    undo: () => {
      if (done === null || done.token === '') return;
      const undone = write({ what: 'remove', target: done.token }).then(() => '');
      follow(undone, t('person.undone'), true);
    },
  };
}
