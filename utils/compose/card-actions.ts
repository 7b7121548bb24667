import type { HintActions } from '../../components/hint/action-names.ts';
import type { PageClient } from '../messaging/page-client.ts';
import type { ActPayload, CardAct } from '../messaging/shapes.ts';
import type { Channel } from '../vocabulary/channels.ts';
import { peopleOf, type Session } from './session.ts';

export interface CardActionDeps {
  readonly channel: Channel;
  readonly client: PageClient;
  readonly session: () => Session;
  /** Preferences changed: they are asked for again. */
  readonly greetAgain: () => void;
}

/** What the buttons of one draft's card do. Each can be undone; the last one by `undo`. */
export function cardActions({ channel, client, session, greetAgain }: CardActionDeps): HintActions {
  let last: { token: Promise<string | undefined>; people: ActPayload['people'] } | undefined;

  async function act(
    what: CardAct,
    more: Partial<Pick<ActPayload, 'text' | 'pitch' | 'acts' | 'reasons'>> = {},
  ): Promise<boolean> {
    const current = session().current();
    if (!current) return false;
    const people = peopleOf(current.draft);
    const token = client.act({ channel, people, what, ...more }).then(
      (reply) => reply.token,
      () => undefined,
    );
    last = { token, people };
    const written = (await token) !== undefined;
    if (written) settle(what);
    return written;
  }

  /** A mute shows from the next look at the draft on, so that *Undo* can still be pressed. */
  function settle(what: CardAct | 'undo'): void {
    greetAgain();
    if (what === 'they_asked' || what === 'i_know_them' || what === 'undo') session().refresh();
  }

  async function takeBack(): Promise<void> {
    const token = await last?.token;
    if (!last || token === undefined) return;
    await client.undo({ channel, people: last.people, token }).catch(() => undefined);
    last = undefined;
    settle('undo');
  }

  function offer(): Partial<Pick<ActPayload, 'text' | 'pitch' | 'acts'>> {
    const current = session().current();
    if (!current) return {};
    const { pitch, acts } = current.assessment.reading;
    return { text: current.draft.text, pitch, acts };
  }

  const reasons = () =>
    session()
      .current()
      ?.assessment.verdict.reasons.map((reason) => reason.code) ?? [];

  return {
    theyAsked: () => act('they_asked'),
    iKnowThem: () => act('i_know_them'),
    keepForLater: () => act('keep', offer()),
    notUseful: () => act('not_useful', { reasons: reasons().slice(0, 1) }),
    mute: (what) => act(`mute_${what}`, what === 'rule' ? { reasons: reasons().slice(0, 1) } : {}),
    undo: () => void takeBack(),
  };
}
