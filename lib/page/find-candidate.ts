/**
 * Part one of the content script: is there anything on this page that could be a name of ours? It
 * reads the text once, in slices, without style or layout, and then only what the page adds.
 */
import { readPage } from './page-reader.ts';
import { createTextReader } from './text-reader.ts';

/** Calls `onCandidate` at the first candidate, once; never where none comes before `signal` aborts. */
export function findCandidate(
  hasCandidate: (text: string) => boolean,
  onCandidate: () => void,
  trouble: (thrown: unknown) => void,
  signal: AbortSignal,
): void {
  const over = new AbortController();

  function take(run: string): void {
    if (over.signal.aborted || !hasCandidate(run)) return;
    over.abort();
    onCandidate();
  }

  readPage(
    {
      read: (node, seen) => createTextReader(node, { take, host: seen.host }),
      settled: () => Promise.resolve(0),
      trouble,
    },
    AbortSignal.any([signal, over.signal]),
  );
}
