/** What an answer to each key costs, over few and over many entities, beside Fuse.js on its own. */
import Fuse from 'fuse.js';
import humanNames from 'humannames' with { type: 'json' };
import type { Knowledge } from '../../lib/core/knowledge/model.ts';
import { documentsOf, type SearchDocument } from '../../lib/core/search/documents.ts';
import { search } from '../../lib/core/search/search.ts';
import { createSearchIndex } from '../../lib/core/search/search-index.ts';
import { queries } from '../core/search/queries.ts';

export interface SearchCost {
  readonly entities: number;
  /** Milliseconds for one key: the median, nineteen of twenty, and the worst. */
  readonly median: number;
  readonly most: number;
  readonly worst: number;
  /** Milliseconds before the first answer. */
  readonly index: number;
  /** The median of Fuse.js over the same fields, as a multiple of ours. */
  readonly fuse: number;
}

const isEntity = ({ kind }: SearchDocument): boolean => kind !== 'event' && kind !== 'article';

/** Our documents cut down or filled up to a number of entities; the made-up ones are as wordy. */
function documentsFor(knowledge: Knowledge, entities: number): readonly SearchDocument[] {
  const own = documentsOf(knowledge, 'en-GB');
  const kept = own.filter(isEntity).slice(0, entities);
  const others = own.filter((one) => !isEntity(one));
  const all = Object.keys(humanNames).filter((name) => /^[A-Z][a-z]{3,}$/.test(name));
  const madeUp = Array.from({ length: entities - kept.length }, (_, at): SearchDocument => {
    const model = kept[at % kept.length] as SearchDocument;
    const name = `${all[(at * 7) % all.length]} ${all[(at * 13 + 5) % all.length]}`;
    const fields = model.fields.map((field) =>
      field.kind === 'name' ? { ...field, text: name } : field,
    );
    return { ...model, id: `made-up-${at}`, name, fields };
  });
  return [...kept, ...madeUp, ...others];
}

/** Every query of the tests as it is typed, letter by letter. */
const keys = queries.flatMap(([typed]) => Array.from(typed, (_, at) => typed.slice(0, at + 1)));

function timed<Result>(work: () => Result): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const share = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * part)] ?? 0;

/** Times over a base that is filled up to so many entities; of Fuse.js only each 40th query is timed. */
export function measureSearch(knowledge: Knowledge, entities: number): SearchCost {
  const documents = documentsFor(knowledge, entities);
  const index = createSearchIndex(documents);
  const fuse = new Fuse(documents, { keys: ['name', 'fields.text'], threshold: 0.4 });
  const times = keys.map((typed) => timed(() => search(index, typed)));
  const fuseTimes = keys
    .filter((_, at) => at % 40 === 0)
    .map((typed) => timed(() => fuse.search(typed)));
  const median = share(times, 0.5);
  return {
    entities,
    median,
    most: share(times, 0.95),
    worst: share(times, 1),
    index: timed(() => createSearchIndex(documents)),
    fuse: share(fuseTimes, 0.5) / median,
  };
}
