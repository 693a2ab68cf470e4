/**
 * Reads a whole page and keeps up with it: document and open shadow roots, first once from top to
 * bottom, then whatever changes. Works in slices, not at all while nobody sees the page, and takes a
 * bounded share of the time of a page that never comes to rest.
 */
import { watchChanges } from './changes.ts';
import { isReadable, isText } from './element-roles.ts';
import { createShadowRoots } from './shadow-roots.ts';
import { pause, sliceClock, whenShown, yieldToPage } from './slices.ts';
import { type Seen, type TreeReader, texts } from './tree-walk.ts';

export interface PageSink {
  /** Begins to read all that bears on this node. */
  read(node: Node, seen: Seen): TreeReader;
  /** Every text node under a node that has come to stand where nothing is read. */
  left?(text: Text): void;
  /**
   * All that was waiting has been read, or enough of a long page to show the reader something. Does
   * what is to be done about it, in slices as well, and resolves to the milliseconds they took.
   * `hasLeft`: something has left the page since the last time.
   */
  settled(hasLeft: boolean): Promise<number>;
  /**
   * Asked after each slice where more is to be read: hands on what has been read so far, if that is
   * much. Resolves to the milliseconds it took, or null at once.
   */
  handOn?(): Promise<number> | null;
  /** Something was thrown while reading; the reader goes on with what comes next. */
  trouble(thrown: unknown): void;
}

export interface PageReader {
  /** Reads everything in these nodes, and the blocks they are part of, before all else. */
  readFirst(nodes: Iterable<Node>): void;
  /** Reads all of the page once more. */
  readAnew(): void;
  /** The open shadow roots found so far. */
  roots(): readonly ShadowRoot[];
}

/** Milliseconds of work at once, with short pauses; a page that needs more gets the rest when idle. */
const promptWork = 24;

/**
 * Milliseconds of reading after which a long first pass shows what it has so far; then twice as many,
 * and so on, because what it has is gone through anew each time.
 */
const firstSettleAfter = 60;

/** Rest for each millisecond of work on changes: a page that never stops changing pays 2 %. */
const restFactor = 50;

/** Milliseconds: a burst becomes one piece of work, and yet the reader hardly waits for marks. */
const [shortestRest, longestRest] = [100, 2000];

/** Starts reading at once; `signal` ends it. */
export function readPage(sink: PageSink, signal: AbortSignal): PageReader {
  const shadows = createShadowRoots(() => void work(), signal);
  const pending = new Set<Node>([document]);
  let reader: TreeReader | null = null;
  let working = false;
  /** Something has left the page since the last settling. */
  let hasLost = false;

  const changes = watchChanges(
    () => void work(),
    (record) => {
      hasLost = true;
      reader?.removed(record);
    },
    signal,
  );
  const seen: Seen = { waiting: pending, host: shadows.look };

  function takeRoots(): void {
    for (const root of shadows.takeNew()) {
      changes.watch(root);
      pending.add(root);
    }
  }

  /** A reader for what waits next, or null where nothing does. */
  function nextReader(): TreeReader | null {
    takeRoots();
    for (const node of pending) {
      pending.delete(node);
      if (isReadable(node)) return sink.read(node, seen);
      leave(node);
    }
    return null;
  }

  /** Text that was moved to where none is read, into code or a form, must lose its marks. */
  function leave(node: Node): void {
    if (!sink.left || !node.isConnected) return;
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT | texts);
    for (let at: Node | null = node; at; at = walker.nextNode()) {
      if (isText(at)) sink.left(at);
      else if (at instanceof Element && at.shadowRoot) pending.add(at.shadowRoot);
    }
  }

  /** Reads for one slice; true when nothing is left. */
  function readSlice(): boolean {
    const timeIsUp = sliceClock();
    changes.collect();
    for (;;) {
      try {
        reader ??= nextReader();
        if (!reader) return true;
        if (reader.read(timeIsUp)) reader = null;
      } catch (thrown) {
        reader = null;
        sink.trouble(thrown);
      }
      if (timeIsUp()) return false;
    }
  }

  /** Reads all that waits, in slices. Resolves to the milliseconds it took without the pauses. */
  async function readAll(): Promise<number> {
    let spent = 0;
    let unsettled = 0;
    let settleAfter = firstSettleAfter;
    // Whoever called has used this turn of the page.
    await yieldToPage('soon');
    for (let done = false; !done && !signal.aborted; ) {
      await whenShown(document, signal);
      const start = performance.now();
      done = readSlice();
      const taken = performance.now() - start;
      spent += taken;
      unsettled += taken;
      if (done || unsettled > settleAfter) {
        if (unsettled > taken) await yieldToPage('soon');
        spent += await settle();
        unsettled = 0;
        settleAfter *= 2;
      } else spent += (await sink.handOn?.()) ?? 0;
      if (!done) await yieldToPage(spent < promptWork ? 'soon' : 'idle');
    }
    return spent;
  }

  async function settle(): Promise<number> {
    const hasLeft = hasLost;
    hasLost = false;
    try {
      return await sink.settled(hasLeft);
    } catch (thrown) {
      sink.trouble(thrown);
      return 0;
    }
  }

  async function work(): Promise<void> {
    if (working) return;
    working = true;
    for (;;) {
      await whenShown(document, signal);
      for (const node of changes.take()) pending.add(node);
      shadows.lookAgain();
      takeRoots();
      if (signal.aborted || (pending.size === 0 && !reader && !hasLost)) break;
      const spent = await readAll();
      await pause(Math.min(Math.max(spent * restFactor, shortestRest), longestRest), signal);
    }
    working = false;
  }

  function readFirst(nodes: Iterable<Node>): void {
    const later = [...pending];
    pending.clear();
    for (const node of [...nodes, ...later]) pending.add(node);
    void work();
  }

  changes.watch(document);
  void work();
  return {
    readFirst,
    readAnew: () => readFirst([document, ...shadows.all()]),
    roots: shadows.all,
  };
}
