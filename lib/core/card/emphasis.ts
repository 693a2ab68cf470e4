/** Cuts quoted words where the entity's name stands in them, for emphasis. */
import type { Quote } from '../knowledge/record.ts';

export interface Segment {
  readonly text: string;
  readonly isName: boolean;
}

/** The words in order, none lost and none twice; places that make no sense are passed over. */
export function segmentsOf({ exact, names }: Pick<Quote, 'exact' | 'names'>): readonly Segment[] {
  const segments: Segment[] = [];
  let done = 0;
  for (const [start, end] of names.toSorted(([a], [b]) => a - b)) {
    if (start < done || end <= start || end > exact.length) continue;
    if (start > done) segments.push({ text: exact.slice(done, start), isName: false });
    segments.push({ text: exact.slice(start, end), isName: true });
    done = end;
  }
  if (done < exact.length) segments.push({ text: exact.slice(done), isName: false });
  return segments;
}
