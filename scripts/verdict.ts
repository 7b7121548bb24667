import { readFileSync } from 'node:fs';
import { BadCase } from '../utils/trust/case-fields.ts';
import { outcomeOf, readCases, type Case } from '../utils/trust/cases.ts';

const USAGE = `usage: npm run --silent verdict -- FILE

FILE holds cases: {"now", "settings", "cases": [{"id", "events", "draft"}]}.
Prints one JSON object a line:
{id, stage, flags, temperature, balance, debt, level, reasons, next, who}`;

main(process.argv.slice(2));

/** The boundary of this command: whatever is wrong with the input is told in one line. */
function main(args: readonly string[]): void {
  const [file, ...rest] = args;
  if (file === '--help') return console.log(USAGE);
  if (file === undefined || rest.length > 0) return stop(USAGE);
  try {
    const cases = readCases(JSON.parse(readFileSync(file, 'utf8')));
    for (const each of cases) console.log(JSON.stringify(lineOf(each)));
  } catch (error) {
    if (isAboutInput(error)) stop(`${file}: ${error.message}`);
    else throw error;
  }
}

function lineOf(each: Case): object {
  const { verdict, standing } = outcomeOf(each);
  return {
    id: each.id,
    stage: standing.stage,
    flags: standing.flags,
    temperature: hundredths(standing.temperature),
    balance: hundredths(standing.balance),
    debt: hundredths(standing.debt),
    level: verdict.level,
    reasons: verdict.reasons.map(({ code }) => code),
    next: verdict.next.code,
    who: each.to === null ? null : verdict.who,
  };
}

function isAboutInput(error: unknown): error is Error {
  if (error instanceof BadCase || error instanceof SyntaxError) return true;
  return error instanceof Error && 'syscall' in error;
}

/** Adding 0 turns −0 into 0. */
function hundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
