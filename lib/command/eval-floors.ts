/** The least precision and recall that the matcher must keep, kind by kind, on the cases it is tuned on. */
import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Score } from './eval-score.ts';

const file = 'tests/eval/floors.json';

const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const Floors = v.record(v.string(), v.object({ precision: Share, recall: Share }));

/** What falls below its floor, each in a line of words; empty when all is well. */
export function belowFloors(scores: ReadonlyMap<string, Score>): string[] {
  return Object.entries(readFloors()).flatMap(([kind, floor]) => {
    const score = scores.get(kind);
    if (!score) return [`no case of kind "${kind}" is left`];
    return (['precision', 'recall'] as const)
      .filter((measure) => score[measure] < floor[measure])
      .map(
        (measure) =>
          `${measure} of "${kind}" is ${percent(score[measure])} %, its floor ${percent(floor[measure])} %`,
      );
  });
}

/** Lets the floors follow what was reached, never downwards. */
export function raiseFloors(scores: ReadonlyMap<string, Score>): void {
  const floors = readFloors();
  for (const [kind, { precision, recall }] of scores)
    floors[kind] = {
      precision: Math.max(thousandths(precision), floors[kind]?.precision ?? 0),
      recall: Math.max(thousandths(recall), floors[kind]?.recall ?? 0),
    };
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
}

const readFloors = (): v.InferOutput<typeof Floors> =>
  v.parse(Floors, JSON.parse(readFileSync(file, 'utf8')));

const thousandths = (share: number): number => Math.floor(share * 1000) / 1000;
const percent = (share: number): string => (100 * share).toFixed(1);
