/**
 * The page engine, part two of the content script: reads blocks, has the matcher decide about the
 * whole page, marks the names and keeps up with changes. Joins the modules beside it.
 */

import type { Steps } from '../core/match/steps.ts';
import { type BlockSink, createBlockReader } from './block-reader.ts';
import { createDecidedNames } from './decided-names.ts';
import { isText } from './element-roles.ts';
import { createFoundBlocks } from './found-blocks.ts';
import { createHitTest } from './hit-test.ts';
import { createMarks } from './marks.ts';
import type { Matcher } from './matcher.ts';
import { createNameBoxes } from './name-boxes.ts';
import { boxElementOf, isVisible } from './name-elements.ts';
import { rectsOf } from './name-range.ts';
import type { PageName, PageNames, PageSettings } from './page-names.ts';
import { type PageReader, readPage } from './page-reader.ts';
import { createShadowStyle } from './shadow-style.ts';
import { createShownNames } from './shown-names.ts';
import { inSlices, type Job } from './slices.ts';
import { areApart } from './text-breaks.ts';
import { blocksInView } from './view.ts';

export interface Annotation<Findings> {
  readonly matcher: Matcher<Findings>;
  readonly settings: PageSettings;
  /** The rules for our highlights, for shadow roots that the document's own do not reach. */
  readonly marksCss: string;
  /** Selects the only elements whose text is read; null: all of the page. */
  readonly scope: string | null;
  /** Hears of what was thrown; the engine goes on. */
  readonly trouble: (thrown: unknown) => void;
}

/** Starts on this document; `signal` ends it and takes every mark off. */
export function annotatePage<Findings>(
  { matcher, settings: initial, marksCss, scope, trouble }: Annotation<Findings>,
  signal: AbortSignal,
): PageNames {
  let settings = initial;
  let reader: PageReader | null = null;
  const listeners = new Set<() => void>();
  const found = createFoundBlocks(matcher.readBlock);
  const decided = createDecidedNames(matcher.decide);
  const marks = createMarks();
  const shown = createShownNames(show, signal);
  const shadowStyle = createShadowStyle(marksCss);
  let marked: readonly PageName[] = [];
  const boxes = createNameBoxes(() => marked, signal);

  /** The whole page is an editor's, which its script may say at any time and nobody is told of. */
  let isEditor = false;

  function* decideAndShow(): Steps<void> {
    isEditor = document.designMode === 'on';
    yield* decided.decide(found.all, isEditor ? { ...settings, active: false } : settings);
    shown.set(decided.all, settings.density);
    yield;
    show();
  }

  let latest: Steps<void> | null = null;

  /** Decides about what is found by now. A decision that is overtaken by the next is given up. */
  function decide(): Job {
    const steps = decideAndShow();
    latest = steps;
    return (timeIsUp) => {
      while (latest === steps && !signal.aborted) {
        if (steps.next().done) latest = null;
        else if (timeIsUp()) return false;
      }
      return true;
    };
  }

  function show(): void {
    marked = shown.toMark();
    marks.show(marked, settings.style);
    boxes.forget();
    shadowStyle.reach(reader?.roots().length ? marked : []);
    for (const listener of listeners) listener();
  }

  const sink = {
    read: (node: Node, seen: BlockSink['seen']) =>
      createBlockReader(node, {
        block(block) {
          if (!scope || block.nodes[0]?.parentElement?.closest(scope)) found.take(block);
        },
        areApart,
        seen(at, isWhole) {
          if (isText(at)) found.reread(at);
          seen(at, isWhole);
        },
      }),
    left: found.reread,
    settled() {
      const isOther = found.settle() || isEditor !== (document.designMode === 'on');
      return isOther ? decide() : () => true;
    },
    trouble,
  };

  /** Reading begins when the reader first wants it: not on a site that is switched off. */
  function start(): void {
    if (reader || !settings.active || signal.aborted) return;
    reader = readPage(sink, signal);
    reader.readFirst(blocksInView());
  }

  signal.addEventListener('abort', () => {
    listeners.clear();
    found.clear();
    decided.clear();
    shown.set([], settings.density);
    boxes.forget();
    marks.remove();
    shadowStyle.remove();
  });
  start();

  const mentionAt = createHitTest(
    {
      namesOf: (node) => found.of(node).flatMap(decided.of).filter(shown.isActive),
      roots: () => reader?.roots() ?? [],
    },
    boxes,
  );
  return {
    mentionAt,
    mentionsInOrder: () => shown.active.filter(isVisible),
    rectsOf,
    elementOf: boxElementOf,
    markCurrent: marks.current,
    onChange(listener, until) {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener));
    },
    update(next) {
      settings = next;
      start();
      inSlices(decide(), signal).catch(trouble);
    },
  };
}
