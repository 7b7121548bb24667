import type { DraftReading } from '../../utils/vocabulary/reading.ts';
import type { Stage } from '../../utils/vocabulary/stages.ts';
import type { Verdict } from '../../utils/vocabulary/verdict.ts';
import type { StandingFacts } from '../words/input.ts';

/**
 * What the card's buttons ask for. Each writes only what can be undone, and says whether it was
 * written.
 */
export interface HintActions {
  theyAsked(): Promise<boolean>;
  iKnowThem(): Promise<boolean>;
  keepForLater(): Promise<boolean>;
  notUseful(): Promise<boolean>;
  mute(what: 'person' | 'rule' | 'site'): Promise<boolean>;
  /** Takes back the action before. */
  undo(): void;
}

const MUTES = { mutePerson: 'person', muteRule: 'rule', muteSite: 'site' } as const;

type MuteName = keyof typeof MUTES;

export type ActionName = 'theyAsked' | 'iKnowThem' | 'keepForLater' | 'notUseful' | MuteName;

/** Whether a button is one of those behind the three dots. */
export function isMute(name: ActionName): name is MuteName {
  return name in MUTES;
}

/** Calls what a button stands for. */
export function perform(name: ActionName, actions: HintActions): Promise<boolean> {
  return isMute(name) ? actions.mute(MUTES[name]) : actions[name]();
}

interface Offered {
  readonly verdict: Verdict;
  readonly standing: StandingFacts;
  readonly reading: DraftReading;
}

/** The stages below which saying "I know them" changes something (`design.md` "Stage": the floor). */
const BELOW_TRUSTED: ReadonlySet<Stage> = new Set(['stranger', 'just met', 'acquainted', 'warm']);

/** The buttons that make sense for a verdict. A boundary is in their own words and never muted. */
export function offeredActions({ verdict, standing, reading }: Offered): readonly ActionName[] {
  if (verdict.level === 0) return ['muteSite'];
  if (verdict.reasons.some(({ code }) => code === 'boundary')) return ['notUseful', 'muteSite'];
  const names: ActionName[] = [];
  if (reading.pitch !== 'none') names.push('theyAsked');
  if (BELOW_TRUSTED.has(standing.stage)) names.push('iKnowThem');
  if (reading.pitch !== 'none') names.push('keepForLater');
  return [...names, 'notUseful', 'mutePerson', 'muteRule', 'muteSite'];
}
