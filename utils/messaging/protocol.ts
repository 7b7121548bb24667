import type { Texts } from '../locales/words.ts';
import type { Standing, TrustSettings } from '../trust/index.ts';
import type { Channel } from '../vocabulary/channels.ts';
import type { SiteHealth } from '../vocabulary/health.ts';
import type { DraftReading, Language, OwnPhrase, Register } from '../vocabulary/reading.ts';
import type { SaidHint } from '../vocabulary/said.ts';
import type { StepSize } from '../vocabulary/stages.ts';
import type { Gift, ReasonCode, Verdict } from '../vocabulary/verdict.ts';
import type {
  ActPayload,
  AddressesPayload,
  ChipPayload,
  ConversationPayload,
  CorrectionPayload,
  DoubtPayload,
  GiftPayload,
  HintPayload,
  OfferDropPayload,
  OfferLines,
  PageStatePayload,
  PromisePayload,
  SendPayload,
  UndoPayload,
} from './shapes.ts';
import { answerCalls, call, type CallSender } from './wire.ts';

/** Calls from a page's content script to the background. Each is validated by its shape. */
export interface PageToBackground {
  /** Whether the user agreed to be read, and how the page is to behave. */
  greet(): Greeting;
  /** Runs the reader's script in the page that asks; answered once it has run. */
  needReader(): void;
  /** What is known of the people a draft is addressed to; unknown addresses are answered too. */
  peopleAt(query: AddressesPayload): KnownPerson[];
  /** Messages that stand on the page; those already known are passed over. */
  recordConversation(conversation: ConversationPayload): { recorded: number };
  sendIntended(send: SendPayload): void;
  /** The site took a mail to send it later: kept until it is seen sent. */
  sendScheduled(send: SendPayload): void;
  sendConfirmed(send: { id: string }): void;
  sendWithdrawn(send: { id: string }): void;
  /** The verdict or the health of the page changed: badge and popup follow. */
  pageChanged(state: PageStatePayload): void;
  /** A button of the card, in the page or in the popup; the token undoes it. */
  act(act: ActPayload): { token: string };
  undo(undo: UndoPayload): void;
  /** The hint that a draft closed now was shown aloud, and about whom. */
  hintShown(shown: HintPayload): void;
  /** What a closed draft's last next step named, so that the next one names something else. */
  giftNamed(named: GiftPayload): void;
}

/** Calls from Ondo's own screens to the background. */
export interface ScreenToBackground {
  /** The user agreed on the page shown at install. */
  agree(): void;
  /** The user's word on a complaint or an opt-out that was read. */
  settleDoubt(word: DoubtPayload): void;
  /** The user's word on a promise: kept, moved or broken. */
  settlePromise(word: PromisePayload): void;
  /** Something the user says of a person by hand; the token is the id of the entry it made. */
  correct(correction: CorrectionPayload): { token: string };
  /** Forgets an offer that was kept for later, with its words. */
  dropOffer(drop: OfferDropPayload): void;
  /** Takes back what was muted; what was muted at once is taken back at once. */
  unmute(mute: { id: string }): void;
  /** Phrases of the user's own trade, as they wrote them. */
  setPhrases(phrases: readonly OwnPhrase[]): void;
  /** Whether the chip shows in the pages of a site that has none by default. */
  setChip(chip: ChipPayload): void;
  /** How large the steps of the staircase are; every contact is to be folded anew. */
  setStep(step: StepSize): void;
  /** *What I offer*, as the user wrote it. */
  setOffer(lines: OfferLines): void;
}

/** Calls from the background or a screen to one tab. */
export interface ToPage {
  /** The user has just agreed; also tells whether a content script is alive in the tab. */
  agreed(): true;
  /** The user took the access to this site back: reading ends at once and leaves nothing behind. */
  withdrawn(): void;
  /** What the tab knows: the draft last in focus, and how reading goes; null before consent. */
  pageReport(): PageReport | null;
  /** The keyboard shortcut; false where the page has no card to open. */
  openCard(): boolean;
  /** People or preferences were changed in another tab or on a screen. */
  changedElsewhere(): void;
}

export interface Greeting {
  readonly agreed: boolean;
  readonly language: Language;
  /** What the hint says, in that language. */
  readonly texts: Texts;
  /** How the hint looks: the sheet of its root. */
  readonly styles: string;
  readonly zone: string;
  readonly trust: TrustSettings;
  readonly offer: readonly string[];
  readonly phrases: readonly OwnPhrase[];
  readonly muted: MutedList;
  /** The user wants the chip in this page, although its site has none by default. */
  readonly chip?: true;
}

/** What the user does not want to be told. An opt-out of theirs is never muted. */
export interface MutedList {
  readonly people: readonly string[];
  readonly rules: readonly ReasonCode[];
  readonly sites: readonly Channel[];
  readonly pairs: readonly { readonly person: string; readonly rule: ReasonCode }[];
  /** Rules that were of no use too often: their hints stand a level lower. */
  readonly lowered: readonly ReasonCode[];
}

export interface KnownPerson {
  readonly address: string;
  /** Id of the contact; the identity's own id where nothing is recorded yet. */
  readonly id: string;
  /** Where they stand now; the page is not given the ledger behind it. */
  readonly standing: Standing;
  /** Similarity hashes of what they were pressed with before, and when. */
  readonly urges: readonly { readonly hash: string; readonly at: number }[];
  readonly recentGifts: readonly Gift[];
  /** Hints about them that were said aloud within the last week. */
  readonly said: readonly SaidHint[];
}

/** A draft as the popup shows it. */
export interface DraftReport {
  readonly channel: Channel;
  readonly people: readonly {
    readonly id: string;
    readonly address: string;
    readonly name: string;
  }[];
  readonly verdict: Verdict;
  readonly reading: DraftReading;
  /** The sentences that pitch, as they stand in the draft. */
  readonly quotes: readonly string[];
  /** How the draft speaks to them. */
  readonly register: Register;
}

export interface PageReport {
  readonly channel: Channel;
  readonly health: SiteHealth;
  /** The open drafts, the one last in focus first. */
  readonly drafts: readonly DraftReport[];
}

export type Protocol = PageToBackground & ScreenToBackground & ToPage;

type DataOf<K extends keyof Protocol> = Parameters<Protocol[K]>[0];
type ResultOf<K extends keyof Protocol> = ReturnType<Protocol[K]>;

/** Calls the background, or with `tab` the script in that tab's page. Rejects where nobody answers. */
export async function sendMessage<K extends keyof Protocol>(
  operation: K,
  data: DataOf<K>,
  tab?: number,
): Promise<ResultOf<K>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one boundary of results: they come from Ondo's own code
  return (await call(operation, data, tab)) as ResultOf<K>;
}

/** What a call brings: data that is not yet checked, and its sender. */
export interface Heard<K extends keyof Protocol> {
  readonly data: DataOf<K>;
  readonly sender: CallSender;
}

/** Answers calls of one operation in this context; the returned function ends it. */
export function onMessage<K extends keyof Protocol>(
  operation: K,
  answer: (heard: Heard<K>) => ResultOf<K> | Promise<ResultOf<K>>,
): () => void {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the background checks every shape; a page hears only the background
  return answerCalls(operation, (data, sender) => answer({ data: data as DataOf<K>, sender }));
}
