/**
 * What a benchmark or a test runs inside a page: the page engine without the extension around
 * it, and what others use for the same work. Bundled by bundle-engine.ts, found at `engine`.
 */
import Fuse from 'fuse.js';
import Mark from 'mark.js';
import { createMatcher } from '../../lib/core/match/matcher.ts';
import { type NameIndex, openNameIndex } from '../../lib/core/match/name-index.ts';
import { finish } from '../../lib/core/match/steps.ts';
import { annotatePage } from '../../lib/page/annotate-page.ts';
import { createBlockReader } from '../../lib/page/block-reader.ts';
import { createDecidedNames } from '../../lib/page/decided-names.ts';
import { createFoundBlocks } from '../../lib/page/found-blocks.ts';
import { createMarks } from '../../lib/page/marks.ts';
import type { PageNames, PageSettings } from '../../lib/page/page-names.ts';
import { areApart } from '../../lib/page/text-breaks.ts';
import { countCandidates, floor, shadows, timed } from './first-pass.ts';

const settings: PageSettings = {
  active: true,
  disabledSources: new Set(),
  dismissed: new Set(),
  density: 'every',
  style: 'underline',
};

let index: NameIndex | undefined;
let names: readonly string[] = [];

function opened(): NameIndex {
  if (!index) throw new Error('No name index is open.');
  return index;
}

/** Part two of the content script in one go: blocks, findings, decision, marks. */
function scan(): number {
  const matcher = createMatcher(opened());
  const found = createFoundBlocks(matcher.readBlock);
  const decided = createDecidedNames(matcher.decide);
  const reader = createBlockReader(document, {
    block: found.take,
    areApart,
    seen: { text: found.reread, element: (element) => shadows.look(element, false) },
  });
  reader.read(() => false);
  finish(found.settle());
  finish(decided.decide(found.all, settings));
  const marks = createMarks();
  finish(marks.show(decided.all, 'underline'));
  marks.remove();
  return decided.all.length;
}

const pageText = () => document.body.textContent ?? '';
const capitalWords = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}/gu;

/** Each of these goes once over the page; what it returns only keeps it from being left out. */
const methods = {
  floor,
  firstPass: () => countCandidates(opened()),
  scan,
  regexp: () => [...pageText().matchAll(new RegExp(`\\b(?:${names.join('|')})\\b`, 'g'))].length,
  fuse() {
    const fuse = new Fuse(names, { threshold: 0.2, ignoreLocation: true });
    return (pageText().match(capitalWords) ?? []).filter((words) =>
      fuse.search(words, { limit: 1 }),
    ).length;
  },
  markjs() {
    const mark = new Mark(document.body);
    mark.mark([...names], { separateWordSearch: false });
    mark.unmark();
    return 0;
  },
};

type Method = keyof typeof methods;
let running: { names: PageNames; stop: () => void } | undefined;
const thrown: string[] = [];

const engine = {
  /** Opens a packed index; returns the milliseconds it took. */
  open(packed: string, plainNames: readonly string[]): number {
    names = plainNames;
    return timed(() => {
      index = openNameIndex(packed);
    });
  },
  time: (method: Method): number => timed(methods[method]),
  /** Whether part two would come to the page. */
  hasCandidate: (): boolean => countCandidates(opened()) > 0,
  /** Starts the whole engine, as part two does. */
  start(): void {
    const life = new AbortController();
    const matcher = createMatcher(opened());
    const trouble = (error: unknown) => thrown.push(String(error));
    const page = annotatePage(
      { matcher, settings, marksCss: '', scope: null, trouble },
      life.signal,
    );
    running = { names: page, stop: () => life.abort() };
  },
  /** Gives the running engine other choices of the reader. */
  choose(changed: Partial<PageSettings>): void {
    running?.names.update({ ...settings, ...changed });
  },
  stop(): void {
    running?.stop();
    running = undefined;
  },
  names: (): PageNames | undefined => running?.names,
  /** Milliseconds to put on the marks of all names of the running engine, and how many they are. */
  timeMarks(): { count: number; took: number } {
    const all = running?.names.mentionsInOrder() ?? [];
    const marks = createMarks();
    const took = timed(() => finish(marks.show(all, 'underline')));
    marks.remove();
    return { count: all.length, took };
  },
  trouble: (): readonly string[] => thrown,
};
export type Engine = typeof engine;

Object.assign(globalThis, { engine });
