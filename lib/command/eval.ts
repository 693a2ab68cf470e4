/**
 * Scores the matcher on the project's labelled cases, and on those of a folder given as argument.
 * Lists the errors of all cases that are not held out; those known to go wrong ("open") count apart. Fails where a floor is not reached; with
 * `--raise` floors follow what was reached, never downwards. `--compare` adds three simpler ways.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { openBuiltIndex } from '../compile/built-index.ts';
import { type EntityNames, keyOf, type LabelledCase, readCases } from './eval-cases.ts';
import { type CaseResult, type Score, scoreCase, scoreKinds } from './eval-score.ts';
import { everySequence, exactNames, type FindSpans, oneAlternation } from './eval-simple-ways.ts';
import { matchesIn } from './match.ts';

const ownFolder = 'tests/eval';
const floorsFile = `${ownFolder}/floors.json`;

/** Per kind, the least precision and recall on the project's own cases that are not held out. */
type Floors = Record<string, { readonly precision: number; readonly recall: number }>;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

function sayTable(title: string, scores: ReadonlyMap<string, Score>): void {
  say(`\n${title.padEnd(34)}cases   hit wrong missed      P      R     F1`);
  for (const [kind, score] of scores) {
    const counts = `${String(score.cases).padStart(5)}${String(score.hits).padStart(6)}${String(score.wrong).padStart(6)}${String(score.missed).padStart(7)}`;
    say(
      `  ${kind.padEnd(32)}${counts} ${percent(score.precision)} ${percent(score.recall)} ${percent(score.f1)}`,
    );
  }
}

function sayErrors(results: readonly CaseResult[]): void {
  for (const { one, wrong, missed } of results) {
    if (wrong.length + missed.length === 0) continue;
    const show = ({ start, end, entity }: { start: number; end: number; entity: string }) =>
      `"${one.text.slice(start, end)}" (${entity})`;
    say(`  ${one.id} [${one.kind}]`);
    if (missed.length > 0) say(`    missed ${missed.map(show).join(', ')}`);
    if (wrong.length > 0) say(`    wrong  ${wrong.map(show).join(', ')}`);
  }
}

/** The kinds that fall below their floor, in words. */
function belowFloors(scores: ReadonlyMap<string, Score>, floors: Floors): string[] {
  return Object.entries(floors).flatMap(([kind, floor]) => {
    const score = scores.get(kind);
    if (!score) return [`no case of kind "${kind}" is left`];
    return (['precision', 'recall'] as const)
      .filter((measure) => score[measure] < floor[measure])
      .map(
        (measure) =>
          `${measure} of "${kind}" is ${percent(score[measure]).trim()} %, its floor ${percent(floor[measure]).trim()} %`,
      );
  });
}

function raise(scores: ReadonlyMap<string, Score>, floors: Floors): void {
  const raised = { ...floors };
  const round = (share: number) => Math.floor(share * 1000) / 1000;
  for (const [kind, { precision, recall }] of scores)
    raised[kind] = {
      precision: Math.max(round(precision), floors[kind]?.precision ?? 0),
      recall: Math.max(round(recall), floors[kind]?.recall ?? 0),
    };
  writeFileSync(floorsFile, `${JSON.stringify(raised, null, 2)}\n`);
}

const evaluate = (cases: readonly LabelledCase[], find: FindSpans): CaseResult[] =>
  cases.map((one) => scoreCase(one, find(one.text)));

export interface Evaluation {
  readonly find: FindSpans;
  readonly names: EntityNames;
  readonly ways: Readonly<Record<string, FindSpans>>;
}

/** The matcher and the simpler ways over the seeds in a folder. */
export function openEvaluation(seeds: string): Evaluation {
  const { index, names, entries, aliases } = openBuiltIndex(seeds);
  return {
    find: (text) => matchesIn(index, names, text),
    names: new Map([...aliases].map(([name, id]) => [keyOf(name), id])),
    ways: {
      'exact names only': exactNames(entries),
      'every capitalised sequence, Fuse.js': everySequence(entries),
      'one alternation, with surnames': oneAlternation(entries),
    },
  };
}

/** What falls below its floor on the project's own cases; empty when all is well. */
export function checkFloors({ find, names }: Evaluation): string[] {
  const own = readCases(ownFolder, names).filter(isTuned);
  return belowFloors(scoreKinds(evaluate(own, find)), readFloors());
}

const isTuned = ({ heldOut, open }: LabelledCase): boolean => !heldOut && !open;

const readFloors = (): Floors => JSON.parse(readFileSync(floorsFile, 'utf8'));

function run(args: readonly string[]): void {
  const { find, names, ways } = openEvaluation('seeds');
  const folder = args.find((arg) => !arg.startsWith('--'));
  const own = readCases(ownFolder, names);
  const seen = evaluate(own.filter(isTuned), find);
  const open = evaluate(
    own.filter((one) => one.open && !one.heldOut),
    find,
  );
  const scores = scoreKinds(seen);
  sayTable('own cases', scores);
  sayTable(
    'own cases, held out',
    scoreKinds(
      evaluate(
        own.filter(({ heldOut }) => heldOut),
        find,
      ),
    ),
  );
  if (open.length > 0) sayTable('own cases, open', scoreKinds(open));
  const given = folder === undefined ? [] : readCases(folder, names);
  const there = evaluate(given, find);
  if (folder !== undefined) sayTable(folder, scoreKinds(there));
  if (args.includes('--compare')) {
    const all = [...own, ...given];
    const rows = Object.entries({ matcher: find, ...ways });
    const total = (way: FindSpans) => scoreKinds(evaluate(all, way)).get('all');
    sayTable(
      'all cases',
      new Map(
        rows.flatMap(([name, way]) => {
          const score = total(way);
          return score ? [[name, score] as const] : [];
        }),
      ),
    );
  }
  say('\nerrors');
  sayErrors([...seen, ...open, ...there]);
  if (args.includes('--raise')) raise(scores, readFloors());
  const below = belowFloors(scores, readFloors());
  for (const line of below) say(line);
  if (below.length > 0) process.exitCode = 1;
}

if (import.meta.main) run(process.argv.slice(2));
