/** Reads one block: where names of ours may stand, who else bears them, which words speak for them. */
import { readyBlock } from './block.ts';
import { readBody } from './body-names.ts';
import { hasCandidate } from './candidate.ts';
import { type BlockFindings, nothingFound, type Sighting } from './findings.ts';
import { fold, wordClass } from './fold.ts';
import { readJoined } from './joined-names.ts';
import type { NameIndex } from './name-index.ts';
import { nameSignsOf } from './name-signs.ts';
import { readNear } from './near-names.ts';
import { type People, readPeople } from './person-names.ts';
import { remembered } from './remembered.ts';
import { stemOf } from './stem.ts';
import { finish, type Steps } from './steps.ts';

const word = new RegExp(`[${wordClass}]+`, 'g');

/**
 * What one block holds, whatever stands around it. `text` is what a reader sees as one run, with
 * single line breaks as white space.
 */
export function readBlock(index: NameIndex, text: string): BlockFindings {
  return finish(readBlockInSteps(index, text));
}

/** `readBlock` in steps: where nothing is compiled yet, the first block of a page takes milliseconds. */
export function* readBlockInSteps(index: NameIndex, text: string): Steps<BlockFindings> {
  if (!hasCandidate(index, text, 'any name')) {
    const words = companyIn(index, text);
    return words.size === 0 ? nothingFound : { ...nothingFound, words, isLabel: isLabel(text) };
  }
  yield;
  const block = readyBlock(text);
  const people: People = { sightings: [], strangers: [] };
  let covered = -1;
  const mayName = nameSignsOf(index);
  for (let at = 0; at < block.tokens.length; at++) {
    const token = block.tokens[at];
    if (!token || !mayName(block, at)) continue;
    yield;
    const last = readBody(index, block, at, people);
    covered = Math.max(covered, last);
    if (at < covered || last > at) continue;
    const before = people.sightings.length + people.strangers.length;
    readPeople(index, block, at, people);
    const bearers = index.bySurname(index.tokens.numberOf(token.folded));
    if (bearers.some((name) => index.surnameLength(name) === 1)) continue;
    readJoined(index, block, at, people.sightings);
    if (before === people.sightings.length + people.strangers.length)
      readNear(index, block, at, people.sightings);
  }
  const sightings = withoutOverlaps(people.sightings).filter(
    ({ start, end }) =>
      !block.isMachineText(start, end) &&
      // "@ChrisMasonBBC" is the handle of somebody else.
      !/@\w+$/.test(text.slice(Math.max(0, start - longestHandle), start)),
  );
  const strangers = people.strangers;
  const sentences = strangers.length === 0 ? [] : sentencesIn(text);
  return { sightings, strangers, sentences, words: companyIn(index, text), isLabel: isLabel(text) };
}

/** Fewer than eight words, and no end of a sentence. */
const isLabel = (text: string): boolean => !/\S(?:\s+\S+){7}|[.!?…]['"”’)]*\s*$/.test(text.trim());

const longestHandle = 40;

const sentenceBegin = /[.!?\n]["'”’)]*\s+(?=["'“‘(]?[A-Z\u00C0-\u00DE])/g;

const sentencesIn = (text: string): number[] =>
  [...text.matchAll(sentenceBegin)].map(({ index, 0: end }) => index + end.length);

/**
 * Of two that overlap, the one that says more: what has the other inside ("Parlimentary Labour
 * Party"), exact before misspelt, then the longer.
 */
function withoutOverlaps(sightings: readonly Sighting[]): Sighting[] {
  const kept: Sighting[] = [];
  for (const one of [...sightings].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= one.start) kept.push(one);
    else if (last.start < one.start && one.end <= last.end) continue;
    else if (
      one.distance < last.distance ||
      (one.distance === last.distance && lengthOf(one) > lengthOf(last))
    )
      kept[kept.length - 1] = one;
  }
  return kept;
}

const lengthOf = (one: Sighting): number => one.end - one.start;

/** The number of a company word, however it is written; -1 for any other. */
const companyWordOf = remembered(
  (index: NameIndex, written) => index.companyWords.get(stemOf(fold(written))) ?? -1,
);

/** The company words in a text, each as it first stands there. */
function companyIn(index: NameIndex, text: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  if (index.companyWords.size === 0) return found;
  const numberOf = companyWordOf(index);
  for (const written of text.match(word) ?? []) {
    const number = numberOf(written);
    if (number >= 0 && !found.has(number)) found.set(number, written);
  }
  return found;
}
