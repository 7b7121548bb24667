import type { Level } from '../vocabulary/verdict.ts';

/** What the toolbar button shows for one tab. */
export interface Badge {
  readonly text: string;
  readonly color: string;
}

/** Amber, alarm and soft of the chip by day (`components/ui/tokens.ts`); no screen is imported here. */
const AMBER = '#8a5a14';
const RED = '#a5372a';
const GREY = '#6f655b';

/** Of the whole browser, where a promise has come due; a tab with something to say goes before it. */
export const REMINDER: Badge = { text: '·', color: AMBER };

/** Empty at 0, `·` at 1, `!` at 2 and 3; grey `?` where the page cannot be read. */
export function badgeFor(level: Level | null, readable: boolean): Badge {
  if (!readable) return { text: '?', color: GREY };
  switch (level) {
    case null:
    case 0:
      return { text: '', color: GREY };
    case 1:
      return { text: '·', color: AMBER };
    case 2:
      return { text: '!', color: AMBER };
    case 3:
      return { text: '!', color: RED };
  }
}
