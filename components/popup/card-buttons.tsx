import { useState } from 'react';
import type { ScreenKey } from '../../utils/locales/screens/index.ts';
import { sendMessage, type DraftReport } from '../../utils/messaging/protocol.ts';
import type { ActPayload, CardAct } from '../../utils/messaging/shapes.ts';
import type { Standing } from '../../utils/trust/index.ts';
import { offeredActions, type ActionName } from '../hint/action-names.ts';
import { useWords } from '../ui/words-context.tsx';

const BUTTONS: Readonly<Record<ActionName, { readonly act: CardAct; readonly label: ScreenKey }>> =
  {
    theyAsked: { act: 'they_asked', label: 'action.theyAsked' },
    iKnowThem: { act: 'i_know_them', label: 'action.iKnowThem' },
    keepForLater: { act: 'keep', label: 'action.keepForLater' },
    notUseful: { act: 'not_useful', label: 'action.notUseful' },
    mutePerson: { act: 'mute_person', label: 'action.mute.person' },
    muteRule: { act: 'mute_rule', label: 'action.mute.rule' },
    muteSite: { act: 'mute_site', label: 'action.mute.site' },
  };

interface Props {
  readonly draft: DraftReport;
  readonly standing: Standing;
}

type Done = { readonly token: string } | 'failed' | undefined;

/** The buttons of the card in the page, for sites where no card stands there. */
export function CardButtons({ draft, standing }: Props) {
  const t = useWords();
  const [done, setDone] = useState<Done>();
  const names = offeredActions({ ...draft, standing });
  const press = (name: ActionName): void => {
    void sendMessage('act', payloadOf(name, draft)).then(setDone, () => setDone('failed'));
  };
  if (done !== undefined && done !== 'failed')
    return <Noted draft={draft} token={done.token} onUndone={() => setDone(undefined)} />;
  const isMute = (name: ActionName): boolean => name.startsWith('mute');
  const button = (name: ActionName) => (
    <button key={name} type="button" onClick={() => press(name)}>
      {t(BUTTONS[name].label)}
    </button>
  );
  return (
    <div className="card-buttons">
      {done === 'failed' && <span role="status">{t('card.notNoted')}</span>}
      {names.filter((name) => !isMute(name)).map(button)}
      <details>
        <summary>{t('action.mute')}</summary>
        {names.filter(isMute).map(button)}
      </details>
    </div>
  );
}

interface NotedProps {
  readonly draft: DraftReport;
  readonly token: string;
  readonly onUndone: () => void;
}

function Noted({ draft, token, onUndone }: NotedProps) {
  const t = useWords();
  const { channel } = draft;
  const undo = (): void =>
    void sendMessage('undo', { channel, people: peopleOf(draft), token }).then(onUndone);
  return (
    <div className="card-buttons">
      <span role="status">{t('card.noted')}</span>
      {/* What was pressed has gone, and the focus with it. */}
      <button type="button" ref={(element) => element?.focus()} onClick={undo}>
        {t('action.undo')}
      </button>
    </div>
  );
}

/** Of an offer that is kept for later the popup knows the sentences that pitch. */
function payloadOf(name: ActionName, draft: DraftReport): ActPayload {
  const { act } = BUTTONS[name];
  const { pitch, acts } = draft.reading;
  const reasons = draft.verdict.reasons.slice(0, 1).map(({ code }) => code);
  return {
    channel: draft.channel,
    people: peopleOf(draft),
    what: act,
    ...(act === 'keep' && { text: draft.quotes.join('\n'), pitch, acts }),
    ...((act === 'not_useful' || act === 'mute_rule') && { reasons }),
  };
}

function peopleOf({ people }: DraftReport): ActPayload['people'] {
  return people.map(({ address, name }) => ({ address, name }));
}
