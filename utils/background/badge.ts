import type { Level } from '../vocabulary/verdict.ts';

/** What the toolbar button shows for one tab. */
export interface Badge {
  readonly text: string;
  readonly color: string;
}

/** Amber and red of the chip (`components/ui/tokens`), and grey for a page that cannot be read. */
const AMBER = '#b8863b';
const RED = '#a93b2a';
const GREY = '#766c62';

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
