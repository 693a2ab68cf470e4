/**
 * What a benchmark or a test runs inside a page: the page engine without the extension around
 * it, and what others use for the same work. Bundled by bundle-engine.ts, found at `engine`.
 */
import Fuse from 'fuse.js';
import Mark from 'mark.js';
import { type NameIndex, openNameIndex } from '../../lib/core/match/name-index.ts';
import { createPageMatcher } from '../../lib/core/match/page-matcher.ts';
import { finish } from '../../lib/core/match/steps.ts';
import { annotatePage } from '../../lib/page/annotate-page.ts';
import { createMarks } from '../../lib/page/marks.ts';
import type { Matcher } from '../../lib/page/matcher-client.ts';
import type { PageNames, PageSettings } from '../../lib/page/page-names.ts';
import { countCandidates, floor, timed } from './first-pass.ts';
import { matchHere, matchInWorker } from './matchers-in-page.ts';
import { readPage, settings } from './second-pass.ts';

let index: NameIndex | undefined;
let match: Matcher | undefined;
let names: readonly string[] = [];

function opened(): NameIndex {
  if (!index) throw new Error('No name index is open.');
  return index;
}

/** The second part's work in one go. Returns its milliseconds without those that the background takes. */
function scan(): number {
  const start = performance.now();
  const { request, show } = readPage();
  const handedOver = performance.now();
  const answer = finish(createPageMatcher(opened()).answer(JSON.parse(request)));
  const written = JSON.stringify(answer);
  const elsewhere = performance.now() - handedOver;
  show(written);
  return performance.now() - start - elsewhere;
}

const pageText = () => document.body.textContent ?? '';
const capitalWords = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}/gu;

/** Each of these goes once over the page; what most return only keeps it from being left out. */
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
  /** From now on the running engine has its names decided about in a worker. */
  decideInWorker(code: string, packed: string): void {
    match = matchInWorker(code, packed);
  },
  time: (method: Method): number => (method === 'scan' ? methods.scan() : timed(methods[method])),
  /** Whether part two would come to the page. */
  hasCandidate: (): boolean => countCandidates(opened()) > 0,
  /** Starts the whole engine, as part two does, with these choices of the reader. */
  start(choices: Partial<PageSettings> = {}): void {
    const life = new AbortController();
    const trouble = (error: unknown) => thrown.push(String(error));
    const page = annotatePage(
      {
        match: match ?? matchHere(opened()),
        settings: { ...settings, ...choices },
        marksCss: '',
        scope: null,
        trouble,
      },
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
