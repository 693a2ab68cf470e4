/**
 * The life of the content script in one frame: claims the frame, looks for a candidate, asks for
 * each other part until it comes, and ends with the extension.
 */
import type { CandidateIndex } from '../core/match/name-index.ts';
import type { LaterPart } from '../core/script-parts.ts';
import { findCandidate } from './find-candidate.ts';
import { type Handover, leaveHandover } from './handover.ts';
import { clearLeftBehind, updated } from './left-behind.ts';
import { pause, whenShown, yieldToPage } from './slices.ts';

export interface PartOne {
  /** What the other parts run as well; see `Handover`. */
  readonly sharedCode: readonly (readonly unknown[])[];
  readonly openIndex: () => CandidateIndex;
  readonly hasCandidate: (index: CandidateIndex, text: string) => boolean;
  /** Rejects where the background cannot be reached. */
  readonly request: (part: LaterPart) => Promise<void>;
  /** False once the extension was updated or removed under the open page. */
  readonly isAlive: () => boolean;
  readonly trouble: (thrown: unknown) => void;
}

/** Milliseconds to wait for a part before asking again; each wait is twice the one before. */
const firstWait = 2000;
const longestWait = 60_000;

/**
 * Does nothing where a script of ours is at work already. Else it looks on until the extension ends, and
 * starts again where the page writes another document in place of its own.
 */
export function startPartOne(parts: PartOne): void {
  const { isAlive, trouble, hasCandidate, ...partOne } = parts;
  const life = new AbortController();
  const { signal } = life;
  let index: CandidateIndex | null = null;
  const taken = new Set<LaterPart>();
  const opened = () => {
    index ??= partOne.openIndex();
    return index;
  };
  const handover: Handover = {
    signal,
    sharedCode: [...partOne.sharedCode],
    page: null,
    ask: (part) => void ask(part),
    take(part) {
      const isFirst = !taken.has(part);
      taken.add(part);
      index = null;
      return isFirst;
    },
  };
  if (!leaveHandover(handover)) return;
  clearLeftBehind();

  /** A background that sleeps, dies or comes late: asked again as long as the page is looked at. */
  async function ask(part: LaterPart): Promise<void> {
    await yieldToPage('soon');
    const isOver = () => taken.has(part) || signal.aborted;
    for (let wait = firstWait; !isOver(); wait = Math.min(wait * 2, longestWait)) {
      // Not waited for: an answer may never come.
      partOne.request(part).catch((thrown) => {
        if (!isAlive()) life.abort();
        trouble(thrown);
      });
      await pause(wait, signal);
      await whenShown(document, signal);
    }
  }

  /** In a new page all of this is done for the first time, in milliseconds: each has its own turn. */
  const steps = [
    () => endWithDocument(life, () => startPartOne(parts)),
    () => endWithExtension(isAlive, life),
    opened,
    () =>
      findCandidate(
        (text) => hasCandidate(opened(), text),
        () => void ask('annotate'),
        trouble,
        signal,
      ),
  ];
  async function begin(): Promise<void> {
    for (const step of steps) {
      await yieldToPage('soon');
      if (!signal.aborted) step();
    }
  }
  begin().catch(trouble);
}

/**
 * A page that writes another document in place of its own takes every listener off, also those of
 * extensions, and no browser starts their scripts anew.
 */
function endWithDocument(life: AbortController, startAgain: () => void): void {
  const root = document.documentElement;
  const observer = new MutationObserver(() => {
    const now = document.documentElement;
    // Between the old document and the new there is none, and nothing to read.
    if (!now || now === root) return;
    life.abort();
    startAgain();
  });
  observer.observe(document, { childList: true });
  life.signal.addEventListener('abort', () => observer.disconnect());
}

/**
 * In Chromium a script outlives its extension and is told of nothing but that another one has come.
 * It looks before the reader can ask for a card, and on coming back to the page; what it put
 * there goes then, and it never works again.
 */
function endWithExtension(isAlive: () => boolean, life: AbortController): void {
  const options = { capture: true, passive: true, signal: life.signal };
  const look = () => {
    if (!isAlive()) life.abort();
  };
  const types = ['pointerover', 'pointermove', 'keydown', 'scroll', 'focus', 'pageshow', updated];
  for (const type of types) window.addEventListener(type, look, options);
  document.addEventListener('visibilitychange', look, options);
}
