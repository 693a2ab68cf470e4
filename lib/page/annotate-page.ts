/**
 * The page engine, which part two of the content script starts: reads blocks, has the matcher decide
 * about the whole page, marks the names and keeps up with changes. Joins the modules beside it.
 */
import { finish, type Steps } from '../core/match/steps.ts';
import { createBlockReader } from './block-reader.ts';
import { createDecidedNames } from './decided-names.ts';
import { createDeciding } from './deciding.ts';
import { createEditorCheck } from './editors.ts';
import { createHitTest } from './hit-test.ts';
import { createMarks } from './marks.ts';
import { createMatcherClient, type Matcher, mostToSend } from './matcher-client.ts';
import { createNameBoxes } from './name-boxes.ts';
import { boxElementOf, visibleNames } from './name-elements.ts';
import { rectsOf } from './name-range.ts';
import { createPageBlocks } from './page-blocks.ts';
import type { PageName, PageNames, PageSettings } from './page-names.ts';
import { type PageReader, readPage } from './page-reader.ts';
import { createShadowStyle } from './shadow-style.ts';
import { createShownNames } from './shown-names.ts';
import { inSlices, jobOf, yieldToPage } from './slices.ts';
import { areApart } from './text-breaks.ts';
import type { Seen } from './tree-walk.ts';
import { blocksInView } from './view.ts';

export interface Annotation {
  readonly match: Matcher;
  readonly settings: PageSettings;
  /** The rules for our highlights, for shadow roots that the document's own do not reach. */
  readonly marksCss: string;
  /** Selects the only elements whose text is read; null: all of the page. */
  readonly scope: string | null;
  /** Hears of what was thrown; the engine goes on. */
  readonly trouble: (thrown: unknown) => void;
}

/** Starts on this document; `signal` ends it and takes every mark off. */
export function annotatePage(
  { match, settings: initial, marksCss, scope, trouble }: Annotation,
  signal: AbortSignal,
): PageNames {
  let settings = initial;
  let reader: PageReader | null = null;
  /** The blocks are others than those last decided about. */
  let hasOthers = false;
  const readAnew = () => {
    hasOthers = true;
    reader?.readAnew();
  };
  const listeners = new Set<() => Steps<void> | void>();
  const blocks = createPageBlocks();
  const editors = createEditorCheck();
  const decided = createDecidedNames();
  const matcher = createMatcherClient(match, blocks, decided, readAnew, signal);
  const marks = createMarks();
  const shown = createShownNames((choosing) => run(show(choosing)), signal);
  const shadowStyle = createShadowStyle(marksCss);
  let marked: readonly PageName[] = [];
  const boxes = createNameBoxes(() => marked, signal);

  /** The whole page is an editor's, which its script may say at any time and nobody is told of. */
  let isEditor = false;

  /** Shows what is decided by now. What is overtaken by the next is given up. */
  function* arrangeAndShow(): Steps<void> {
    isEditor = document.designMode === 'on';
    yield* decided.arrange(blocks.all, isEditor ? { ...settings, active: false } : settings);
    yield* shown.set(decided.all, settings.density);
    yield;
    yield* show();
  }

  let latest: Steps<void> | null = null;

  function* showDecided(): Steps<void> {
    const steps = arrangeAndShow();
    latest = steps;
    while (latest === steps && !signal.aborted && !steps.next().done) yield;
  }

  const run = (steps: Steps<void>) => void inSlices(jobOf(steps), signal).catch(trouble);

  const decide = createDeciding(
    {
      follow: async () => (settings.active ? matcher.follow(settings.disabledSources) : 0),
      show: showDecided,
      trouble,
    },
    signal,
  );

  /** Marks what is to be shown now, and tells of it; `choosing` is done before. */
  function* show(choosing?: Steps<void>): Steps<void> {
    if (choosing) yield* choosing;
    marked = shown.toMark();
    boxes.forget();
    yield* marks.show(marked, settings.style);
    shadowStyle.reach(reader?.roots().length ? marked : []);
    for (const listener of listeners) {
      yield;
      yield* listener() ?? [];
    }
  }

  function* settleBlocks(hasLeft: boolean): Steps<void> {
    editors.forget();
    if (yield* blocks.settle(hasLeft)) hasOthers = true;
  }

  async function settleInSlices(hasLeft: boolean): Promise<number> {
    const spent = await inSlices(jobOf(settleBlocks(hasLeft)), signal);
    // What follows has a slice of its own.
    await yieldToPage('soon');
    return spent;
  }

  async function settle(hasLeft: boolean): Promise<number> {
    const spent = await settleInSlices(hasLeft);
    if (!hasOthers && isEditor === (document.designMode === 'on')) return spent;
    hasOthers = false;
    return spent + (await decide());
  }

  /** A long page is not kept in memory until all of it is read. */
  async function handOn(): Promise<number> {
    await yieldToPage('soon');
    const spent = await settleInSlices(false);
    try {
      return spent + (await matcher.handOn());
    } catch (thrown) {
      // Sent once more when the page is decided about, which is tried again and again.
      if (!signal.aborted) trouble(thrown);
      return spent;
    }
  }

  const mentionsInSteps = () => visibleNames(shown.active);

  const sink = {
    read(node: Node, seen: Seen) {
      blocks.begin();
      return createBlockReader(node, {
        block(block) {
          if (!scope || block.nodes[0]?.parentElement?.closest(scope)) blocks.take(block);
        },
        text: blocks.reread,
        areApart,
        isWritten: editors.isWritten,
        seen,
      });
    },
    left: blocks.reread,
    settled: settle,
    handOn: () => (blocks.taken > mostToSend && settings.active ? handOn() : null),
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
    blocks.clear();
    editors.forget();
    decided.clear();
    finish(shown.set([], settings.density));
    boxes.forget();
    marks.remove();
    shadowStyle.remove();
  });
  start();

  const mentionAt = createHitTest(
    {
      namesOf: (node) => decided.in(node).filter(shown.isActive),
      roots: () => reader?.roots() ?? [],
    },
    boxes,
  );
  return {
    mentionAt,
    mentionsInOrder: () => finish(mentionsInSteps()),
    mentionsInSteps,
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
      // What needs nobody else is done at once.
      run(showDecided());
      decide().catch(trouble);
    },
  };
}
