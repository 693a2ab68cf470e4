/**
 * Part one of the content script: is there anything on this page that could be a name of ours? It
 * reads the text once, in slices, without style or layout, and then only what the page adds.
 */
import { readPage } from './page-reader.ts';
import { createTextReader } from './text-reader.ts';

/** UTF-16 units that are asked about at once: one call for a hundred short blocks costs less. */
const enoughToAsk = 4096;

/** Calls `onCandidate` at the first candidate, once; never where none comes before `signal` aborts. */
export function findCandidate(
  hasCandidate: (text: string) => boolean,
  onCandidate: () => void,
  trouble: (thrown: unknown) => void,
  signal: AbortSignal,
): void {
  const over = new AbortController();
  let gathered = '';

  function ask(): void {
    if (!over.signal.aborted && gathered !== '' && hasCandidate(gathered)) {
      over.abort();
      onCandidate();
    }
    gathered = '';
  }

  const text = {
    take(piece: string) {
      // A blank line, as between paragraphs: no name goes over it.
      gathered += `${piece}\n\n`;
    },
    /** The first answers on a page take longer than much walking: the clock is looked at after each. */
    work() {
      if (gathered.length <= enoughToAsk) return false;
      ask();
      return true;
    },
  };

  readPage(
    {
      read: (node, seen) => createTextReader(node, { ...text, seen }),
      settled: () => () => {
        ask();
        return true;
      },
      trouble,
    },
    AbortSignal.any([signal, over.signal]),
  );
}
