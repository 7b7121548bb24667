import { parseAst, type Plugin } from 'vite';

/** Where rules and dates are written. */
const RULES = /\/utils\/language\/(?:en|ja)\/[\w-]+\.ts$/;
/** What people and tests read of a rule, and the reader never does. */
const EXPLANATIONS: ReadonlySet<unknown> = new Set(['why', 'example', 'notExample']);

/** Leaves the reasons and examples of rules out of what is built: a twentieth of the reader's size. */
export function withoutExplanations(): Plugin {
  return {
    name: 'without-explanations',
    // After types are gone: what is left is read as plain JavaScript.
    enforce: 'post',
    apply: 'build',
    transform: (code, file) => (RULES.test(file) ? stripped(code) : null),
  };
}

function stripped(code: string): { readonly code: string; readonly map: null } {
  const cuts = explanationsIn(parseAst(code));
  const plain = cuts
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => {
      const after = rest.slice(end);
      return rest.slice(0, start) + after.replace(/^\s*,/, '');
    }, code);
  return { code: plain, map: null };
}

interface Cut {
  readonly start: number;
  readonly end: number;
}

/** The explanations of every object that has a pattern. */
function explanationsIn(node: unknown): Cut[] {
  if (typeof node !== 'object' || node === null) return [];
  const children = Object.values(node);
  if (!isRule(node)) return children.flatMap(explanationsIn);
  return propertiesOf(node).filter(({ name }) => EXPLANATIONS.has(name));
}

function isRule(node: object): boolean {
  return propertiesOf(node).some(({ name }) => name === 'pattern');
}

function propertiesOf(node: object): (Cut & { readonly name: unknown })[] {
  if (!('properties' in node) || !Array.isArray(node.properties)) return [];
  return node.properties.map(({ start, end, key }) => ({ start, end, name: key?.name }));
}
