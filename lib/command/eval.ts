/**
 * `npm run eval`: scores the matcher on the project's labelled cases, and on those of a folder given
 * as argument. Lists the errors of all cases that are not held out; those known to go wrong ("open")
 * count apart. Fails where a floor is not reached; with `--raise` floors follow what was reached,
 * never downwards. `--compare` adds three simpler ways.
 */
import { parseArgs } from 'node:util';
import { readCases } from './eval-cases.ts';
import { belowFloors, raiseFloors } from './eval-floors.ts';
import { type CaseResult, type Score, scoreKinds, sumUp } from './eval-score.ts';
import { evaluate, openEvaluation, ownCases } from './evaluation.ts';
import { runCommand, UsageError } from './run-command.ts';

function sayTable(title: string, scores: ReadonlyMap<string, Score>): void {
  console.log(`\n${title.padEnd(34)}cases   hit wrong missed      P      R     F1`);
  for (const [kind, { cases, hits, wrong, missed, precision, recall, f1 }] of scores) {
    const counts = [cases, hits, wrong].map((count) => `${count} `.padStart(6)).join('');
    const shares = [precision, recall, f1].map((share) => (100 * share).toFixed(1).padStart(7));
    console.log(`  ${kind.padEnd(32)}${counts}${`${missed}`.padStart(6)}${shares.join('')}`);
  }
}

function sayErrors(results: readonly CaseResult[]): void {
  for (const { one, wrong, missed } of results) {
    if (wrong.length + missed.length === 0) continue;
    const show = ({ start, end, entity }: { start: number; end: number; entity: string }) =>
      `"${one.text.slice(start, end)}" (${entity})`;
    console.log(`  ${one.id} [${one.kind}]`);
    if (missed.length > 0) console.log(`    missed ${missed.map(show).join(', ')}`);
    if (wrong.length > 0) console.log(`    wrong  ${wrong.map(show).join(', ')}`);
  }
}

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      compare: { type: 'boolean', default: false },
      raise: { type: 'boolean', default: false },
    },
  });
  const [folder, ...others] = positionals;
  if (others.length > 0) throw new UsageError('Only one folder of cases can be added.');
  return { ...values, folder };
}

function run(): void {
  const { folder, compare, raise } = readArguments();
  const { find, names, ways } = openEvaluation('seeds');
  const own = ownCases(names);
  const seen = evaluate(own.tuned, find);
  const open = evaluate(own.open, find);
  const scores = scoreKinds(seen);
  sayTable('own cases', scores);
  sayTable('own cases, held out', scoreKinds(evaluate(own.heldOut, find)));
  if (open.length > 0) sayTable('own cases, open', scoreKinds(open));
  const given = folder === undefined ? [] : readCases(folder, names);
  const there = evaluate(given, find);
  if (folder !== undefined) sayTable(folder, scoreKinds(there));
  if (compare) {
    const all = [...own.all, ...given];
    const rows = Object.entries({ matcher: find, ...ways });
    const totals = rows.map(([name, way]) => [name, sumUp(evaluate(all, way))] as const);
    sayTable('all cases', new Map(totals));
  }
  console.log('\nerrors');
  sayErrors([...seen, ...open, ...there]);
  if (raise) raiseFloors(scores);
  const below = belowFloors(scores);
  for (const line of below) console.log(line);
  if (below.length > 0) process.exitCode = 1;
}

await runCommand('Usage: npm run eval [-- <folder>] [--compare] [--raise]', run);
