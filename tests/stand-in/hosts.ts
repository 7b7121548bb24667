import { SITES } from '../../utils/sites/registry.ts';

/** The real host names under which a test's browser sees the stand-in: those of every site. */
export const STAND_IN_HOSTS: readonly string[] = SITES.flatMap(({ matches }) =>
  matches.map((pattern) => new URL(pattern.replace('*', '')).hostname),
);
