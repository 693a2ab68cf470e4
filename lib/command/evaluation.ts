/** The matcher and three simpler ways over the seeds of a folder, ready to be put to labelled cases. */
import { openBuiltIndex } from '../compile/built-index.ts';
import { type EntityNames, keyOf, type LabelledCase, readCases } from './eval-cases.ts';
import { type CaseResult, scoreCase } from './eval-score.ts';
import { everySequence, exactNames, type FindSpans, oneAlternation } from './eval-simple-ways.ts';
import { matchesIn } from './matches-in.ts';

export interface Evaluation {
  readonly find: FindSpans;
  readonly names: EntityNames;
  /** What each simpler way is called -> how it finds names. */
  readonly ways: Readonly<Record<string, FindSpans>>;
}

/** Compiles the seeds in a folder. Throws with all their problems where there are any. */
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

/** The project's own cases: those that the matcher is tuned on, those held out, those known to fail. */
export function ownCases(names: EntityNames): {
  readonly all: readonly LabelledCase[];
  readonly tuned: readonly LabelledCase[];
  readonly heldOut: readonly LabelledCase[];
  readonly open: readonly LabelledCase[];
} {
  const all = readCases('tests/eval', names);
  return {
    all,
    tuned: all.filter(({ heldOut, open }) => !heldOut && !open),
    heldOut: all.filter(({ heldOut }) => heldOut),
    open: all.filter(({ heldOut, open }) => open && !heldOut),
  };
}

/** How a way of finding names does on each case. */
export function evaluate(cases: readonly LabelledCase[], find: FindSpans): CaseResult[] {
  return cases.map((one) => scoreCase(one, find(one.text)));
}
