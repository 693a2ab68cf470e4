/**
 * The page engine: reads blocks, asks the matcher, marks names and keeps up with the page. It gives
 * way to the page between slices, and rests while nobody can see the page.
 */
import type { Id } from '../core/knowledge/model.ts';
import type { Mention } from '../core/match/mention.ts';
import { type BlockReader, blockStart, createBlockReader } from './block-reader.ts';
import { isReadable, watchChanges } from './changes.ts';
import { createFoundBlocks, type FoundBlock } from './found-blocks.ts';
import { createHitTest } from './hit-test.ts';
import { createMarks } from './marks.ts';
import type { Matcher } from './matcher.ts';
import { placesOf, rangeOf, rectsOf } from './name-range.ts';
import type { PageName, PageNames, PageSettings } from './page-names.ts';
import { createShadowRoots } from './shadow-roots.ts';
import { runInSlices } from './slices.ts';

/** Starts on this document; `signal` ends it and takes every mark off. */
export function annotatePage<Findings>(
  matcher: Matcher<Findings>,
  initial: PageSettings,
  signal: AbortSignal,
): PageNames {
  let settings = initial;
  const listeners = new Set<() => void>();
  const found = createFoundBlocks(matcher.readBlock);
  const shadows = createShadowRoots();
  const marks = createMarks();
  const readers = new Set<BlockReader>();
  let names = new Map<FoundBlock<Findings>, readonly PageName[]>();
  let working = false;

  const sink = {
    block: found.take,
    text: found.reread,
    element: shadows.look,
  };
  const changes = watchChanges(
    () => void work(),
    (record) => {
      for (const reader of readers) reader.removed(record);
    },
    signal,
  );

  const queue: Node[] = [document];
  changes.watch(document);

  /** Reads what waits, slice by slice, until nothing does. */
  async function work(): Promise<void> {
    if (working || signal.aborted || !settings.active) return;
    working = true;
    while (!signal.aborted && (queue.length > 0 || changes.waiting)) {
      queue.push(...changes.take());
      for (const root of queue.splice(0)) await read(root);
      for (const root of shadows.takeNew()) {
        changes.watch(root);
        queue.push(root);
      }
      if (found.settle()) decide();
    }
    working = false;
  }

  async function read(node: Node): Promise<void> {
    const isRoot = node.nodeType === 9 || node.nodeType === 11;
    if (!isRoot && !isReadable(node)) return;
    const reader = createBlockReader(isRoot ? node : blockStart(node), node, sink);
    readers.add(reader);
    await runInSlices(reader.read, document, signal);
    readers.delete(reader);
  }

  function decide(): void {
    const blocks = found.all;
    const decisions = settings.active
      ? matcher.decide(
          blocks.map(({ findings }) => findings),
          settings.disabledSources,
        )
      : [];
    const next = new Map<FoundBlock<Findings>, readonly PageName[]>();
    blocks.forEach((block, index) => {
      const mentions = (decisions[index] ?? []).filter(
        ({ entity }) => !settings.dismissed.has(entity),
      );
      if (mentions.length > 0) next.set(block, renew(block, mentions, names.get(block) ?? []));
    });
    names = next;
    show();
    for (const listener of listeners) listener();
  }

  function show(): void {
    const all = [...names.values()].flat();
    marks.show(settings.density === 'first' ? firstOfEach(all) : all, settings.style);
  }

  signal.addEventListener('abort', () => {
    listeners.clear();
    marks.remove();
    found.clear();
    names = new Map();
  });

  const hits = createHitTest({
    namesOf: (node) => found.of(node).flatMap((block) => names.get(block) ?? []),
    roots: shadows.all,
  });
  void work();

  return {
    mentionAt: hits.at,
    mentionsInOrder: () => [...names.values()].flat().filter((name) => isVisible(name)),
    rangeOf,
    rectsOf,
    elementOf: (name) => placesOf(name)?.start.node.parentElement ?? null,
    markCurrent: marks.current,
    onChange(listener, until) {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener));
    },
    update(next) {
      settings = next;
      decide();
      void work();
    },
  };
}

/** The names of a block, the same objects as before where the decision is the same. */
function renew<Findings>(
  { block }: FoundBlock<Findings>,
  mentions: readonly Mention[],
  before: readonly PageName[],
): readonly PageName[] {
  return mentions.map(
    (mention) => before.find((name) => sameDecision(name.mention, mention)) ?? { mention, block },
  );
}

function sameDecision(a: Mention, b: Mention): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.entity === b.entity &&
    a.how === b.how &&
    a.certainty === b.certainty
  );
}

function firstOfEach(names: readonly PageName[]): PageName[] {
  const seen = new Set<Id>();
  return names.filter(({ mention }) => {
    const isFirst = !seen.has(mention.entity);
    seen.add(mention.entity);
    return isFirst;
  });
}

function isVisible(name: PageName): boolean {
  return placesOf(name)?.start.node.parentElement?.checkVisibility() === true;
}
