import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from '../browsers/driver.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong on a page, one line a finding; empty where it finds nothing. */
export function findings(tab: Tab): Promise<string[]> {
  // The driver sends a function's text, which is how a library gets past the page's policy.
  // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- see above
  const run = new Function(
    `return (async () => {
      ${AXE};
      const { violations } = await globalThis.axe.run(document);
      return violations.flatMap((one) => one.nodes.map((node) => one.id + ': ' + node.target.join(' ')));
    })();`,
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of text just above
  return tab.evaluate(run as () => Promise<string[]>);
}
