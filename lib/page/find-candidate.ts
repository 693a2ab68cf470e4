/**
 * Part one of the content script: is there anything on this page that could be a name of ours? It
 * reads the text once, in slices, without style or layout, and then only what the page adds.
 */
import { createBlockReader } from './block-reader.ts';
import { isReadable, watchChanges } from './changes.ts';
import { createShadowRoots } from './shadow-roots.ts';
import { runInSlices, whenShown } from './slices.ts';

/** Resolves at the first candidate; never, where none comes before `signal` aborts. */
export function findCandidate(
  hasCandidate: (text: string) => boolean,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const until = AbortSignal.any([signal, over.signal]);
    const shadows = createShadowRoots();
    const queue: Node[] = [document];
    let working = false;
    const sink = {
      block({ text }: { text: string }) {
        if (!over.signal.aborted && hasCandidate(text)) over.abort();
      },
      element: shadows.look,
    };
    const changes = watchChanges(
      () => void work(),
      () => {},
      until,
    );

    async function work(): Promise<void> {
      if (working) return;
      working = true;
      while (!until.aborted && (queue.length > 0 || changes.waiting)) {
        queue.push(...changes.take());
        for (const node of queue.splice(0)) {
          if (node.nodeType === 1 || node.nodeType === 3) if (!isReadable(node)) continue;
          await runInSlices(createBlockReader(node, node, sink).read, document, until);
        }
        for (const root of shadows.takeNew()) {
          changes.watch(root);
          queue.push(root);
        }
      }
      working = false;
      if (over.signal.aborted && !signal.aborted) resolve();
    }

    changes.watch(document);
    void whenShown(document, until).then(work);
  });
}
