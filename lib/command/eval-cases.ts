/** The labelled cases: read, checked, and their entities joined to those of the knowledge base. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { fold } from '../core/match/fold.ts';
import { hashOf } from '../core/match/hash.ts';

const Label = v.object({
  surface: v.string(),
  occurrence: v.optional(v.number(), 1),
  /** An id, a name of the entity, or "*" for any. */
  entity: v.string(),
});

const Case = v.object({
  id: v.string(),
  kind: v.string(),
  text: v.string(),
  gold: v.array(Label),
  optional: v.optional(v.array(Label), []),
  tags: v.optional(v.array(v.string()), []),
});
type Case = v.InferOutput<typeof Case>;

/** UTF-16 offsets into the case's text. */
export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

export interface LabelledCase {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly gold: readonly LabelledSpan[];
  /** Neither rewarded nor held against the matcher. */
  readonly optional: readonly LabelledSpan[];
  /** Never listed, so that nobody tunes to it. */
  readonly heldOut: boolean;
  /** Tagged "open": known to go wrong, listed and counted apart, no part of the floors. */
  readonly open: boolean;
}

/** Every name by which a case may call an entity -> its id. */
export type EntityNames = ReadonlyMap<string, string>;

/** One spelling for "Labour Party", "labour-party" and "The Labour Party". */
export const keyOf = (name: string): string =>
  fold(name.normalize('NFKC'))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');

/** Reads every .jsonl file of a folder. Throws with file and line where a case is broken. */
export function readCases(folder: string, names: EntityNames): LabelledCase[] {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder} to read cases from.`);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .flatMap((line, at) =>
          line.trim() === '' ? [] : [readCase(line, `${file}:${at + 1}`, names)],
        ),
    );
}

function readCase(line: string, place: string, names: EntityNames): LabelledCase {
  const { id, kind, text, gold, optional, tags } = parse(line, place);
  const spansOf = (labels: Case['gold']): LabelledSpan[] =>
    labels.map(({ surface, occurrence, entity }) => {
      let start = -1;
      for (let count = 0; count < occurrence; count++) {
        start = text.indexOf(surface, start + 1);
        if (start < 0) throw new Error(`${place}: the text has no ${occurrence}. "${surface}".`);
      }
      return { start, end: start + surface.length, entity: names.get(keyOf(entity)) ?? entity };
    });
  return {
    id,
    kind,
    text,
    gold: spansOf(gold),
    optional: spansOf(optional),
    heldOut: hashOf(id) % 5 === 0,
    open: tags.includes('open'),
  };
}

function parse(line: string, place: string): Case {
  try {
    return v.parse(Case, JSON.parse(line));
  } catch (error) {
    throw new Error(`${place}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
