import type { PageInspection } from './site.ts';

/**
 * A look at the page as one text: what each part was found by, and the bare structure. It holds no
 * text, address or id of the page, by the contract of `PageInspection`.
 */
export function reportText({ checks, structure }: PageInspection): string {
  const lines = checks.map(({ part, found }) => `${part}: ${found.join(' / ')}`);
  return [...lines, '', structure].join('\n');
}
