/**
 * What the page engine offers to those who show a name: pointer, keys, card and the popup's list.
 * Nothing here holds the page: blocks of removed text are let go of by the engine.
 */
import type { Id } from '../core/knowledge/model.ts';
import type { Mention } from '../core/match/mention.ts';
import type { Steps } from '../core/match/steps.ts';

/** Text that a reader sees as one run (a paragraph, a heading, a cell), joined over inline elements. */
export interface Block {
  /** UTF-16 units; `Mention` offsets count in it. */
  readonly text: string;
  /** The page's text nodes, in order; `starts[i]` is where `nodes[i]` begins in `text`. */
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
  /** Where in `nodes[0]` the block begins: not 0 only where one very long text is cut in several. */
  readonly from: number;
}

/** One marked name. The same object as long as its block and the decision about it stay the same. */
export interface PageName {
  readonly mention: Mention;
  readonly block: Block;
}

/** A name and its boxes on screen (CSS pixels of this frame's viewport; several where it wraps). */
export interface PointedName {
  readonly name: PageName;
  readonly rects: readonly DOMRectReadOnly[];
}

/** What the reader chose, as far as this page is concerned. */
export interface PageSettings {
  /** False on a site that is switched off, or while paused: nothing is read or marked. */
  readonly active: boolean;
  readonly disabledSources: ReadonlySet<Id>;
  /** Entities the reader said are not meant here. */
  readonly dismissed: ReadonlySet<Id>;
  /** Whether every mention is marked or only the first of each entity. */
  readonly density: 'every' | 'first';
  readonly style: 'underline' | 'wash' | 'none';
}

export interface PageNames {
  /** The name whose box lies under a point of this frame's viewport, or null. Cheap: for every move. */
  mentionAt(x: number, y: number): PointedName | null;
  /** All names that a reader can see or scroll to, in document order (shadow roots at their host). */
  mentionsInOrder(): readonly PageName[];
  /** The same in small steps: thousands of names take milliseconds. */
  mentionsInSteps(): Steps<readonly PageName[]>;
  /** Boxes of the name as they lie now; empty where it has none. */
  rectsOf(name: PageName): readonly DOMRectReadOnly[];
  /** The innermost element with a box that holds the start of the name, or null where it has gone. */
  elementOf(name: PageName): Element | null;
  /** Shows one name as the current one (third highlight); null shows none. */
  markCurrent(name: PageName | null): void;
  /** Calls back after the set of names changed; what the listener does may be cut in small steps. */
  onChange(listener: () => Steps<void> | void, signal: AbortSignal): void;
  /** Takes the reader's new choices; marks follow at once. */
  update(settings: PageSettings): void;
}
