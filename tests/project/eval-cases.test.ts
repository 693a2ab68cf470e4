/** The labelled cases: what holds for every one of them, so that a score can be trusted. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { compileSeeds } from '../../lib/compile/compile-seeds.ts';

const kinds = [
  'real',
  'namesake',
  'bare-surname',
  'typo',
  'format',
  'negative',
  'other-language',
] as const;

const Mark = v.strictObject({
  surface: v.pipe(v.string(), v.nonEmpty()),
  occurrence: v.pipe(v.number(), v.integer(), v.minValue(1)),
  entity: v.string(),
});

const Case = v.strictObject({
  id: v.string(),
  kind: v.picklist(kinds),
  origin: v.union([
    v.literal('written for this corpus'),
    v.pipe(v.string(), v.regex(/^retold from https?:\/\/\S+$/)),
  ]),
  text: v.pipe(v.string(), v.nonEmpty()),
  gold: v.array(Mark),
  optional: v.array(Mark),
  tags: v.array(v.string()),
  note: v.string(),
});

type Case = v.InferOutput<typeof Case>;
type Mark = v.InferOutput<typeof Mark>;

const read = (path: string): Case[] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => v.parse(Case, JSON.parse(line)));

const files = globSync('tests/eval/*.jsonl').map((path) => ({ path, cases: read(path) }));
const cases = files.flatMap((file) => file.cases);

/** Where the mark stands in the text, in UTF-16 units; null where it does not. */
function placeOf(text: string, { surface, occurrence }: Mark): readonly [number, number] | null {
  let start = -1;
  for (let seen = 0; seen < occurrence; seen++) {
    start = text.indexOf(surface, start + 1);
    if (start < 0) return null;
  }
  return [start, start + surface.length];
}

const duplicates = (values: readonly string[]): string[] =>
  values.filter((value, at) => values.indexOf(value) !== at);

describe('the labelled cases', () => {
  it('are many, and half of them retell a public page', () => {
    expect(cases.length).toBeGreaterThanOrEqual(300);
    const retold = cases.filter(({ origin }) => origin.startsWith('retold from'));
    expect(retold.length).toBeGreaterThanOrEqual(150);
  });

  it('stand one kind to a file, but for those written with the rules of the matcher', () => {
    const names = files.map(({ path }) => basename(path, '.jsonl')).sort();
    expect(names).toEqual([...kinds, 'rules'].sort());
    const mixed = files.flatMap(({ path, cases: inFile }) =>
      inFile.filter(({ kind }) => ![`${kind}.jsonl`, 'rules.jsonl'].includes(basename(path))),
    );
    expect(mixed.map(({ id }) => id)).toEqual([]);
  });

  it('have ids and texts of their own', () => {
    expect(duplicates(cases.map(({ id }) => id))).toEqual([]);
    expect(duplicates(cases.map(({ text }) => text))).toEqual([]);
  });

  it('mark only what stands in the text', () => {
    const lost = cases.flatMap((labelled) =>
      [...labelled.gold, ...labelled.optional]
        .filter((mark) => placeOf(labelled.text, mark) === null)
        .map(({ surface, occurrence }) => `${labelled.id}: "${surface}" ${occurrence}`),
    );
    expect(lost).toEqual([]);
  });

  it('want no letter marked twice', () => {
    const overlapping = cases.filter(({ text, gold }) => {
      const places = gold
        .flatMap((mark) => [placeOf(text, mark) ?? [0, 0]])
        .sort(([one = 0], [other = 0]) => one - other);
      return places.some(([start = 0], at) => start < (places[at - 1]?.[1] ?? 0));
    });
    expect(overlapping.map(({ id }) => id)).toEqual([]);
  });

  it('leave titles and the possessive outside the marks', () => {
    const wide = /^(?:Mr|Mrs|Ms|Miss|Sir|Lord|Cllr|Councillor) |(?:['’]s| MP)$/;
    const wrong = cases.flatMap(({ id, gold }) =>
      gold.filter(({ surface }) => wide.test(surface)).map(({ surface }) => `${id}: ${surface}`),
    );
    expect(wrong).toEqual([]);
  });

  it('name entities of the knowledge base; only an optional mark may stand for any', () => {
    const known = new Set(compileSeeds('seeds').knowledge.entities.map(({ id }) => id));
    const unknown = cases.flatMap(({ id, gold, optional }) =>
      [...gold, ...optional.filter(({ entity }) => entity !== '*')]
        .filter(({ entity }) => !known.has(entity))
        .map(({ entity }) => `${id}: ${entity}`),
    );
    expect(unknown).toEqual([]);
  });
});
