/**
 * Finds people in a block. Every word that is a surname of ours, exactly, inflected or misspelt, is
 * looked at with what stands before it: given name, initials, title, nothing, or somebody else's.
 */
import { postsBeside } from './beside.ts';
import type { Block } from './block.ts';
import { isDoubtful, isIntroducedOtherwise } from './doubt.ts';
import { type Sighting, type Stranger, sightingOf, strangerOf } from './findings.ts';
import { afterName, type Follow } from './following-words.ts';
import { isAddressedOtherwise } from './forms-of-address.ts';
import { rank, readGivens } from './given-names.ts';
import { type Lead, leadOf } from './leading-words.ts';
import { isOnlyAged } from './members-of-public.ts';
import type { NameIndex } from './name-index.ts';
import { juniorAfter, spanOf } from './name-span.ts';
import { isUnmistakable, isWellKnown } from './need.ts';
import { isAside, relativeAfter } from './relatives.ts';
import { givenOf, needsAnchor } from './spelling.ts';
import { strangerAt } from './strangers.ts';
import { readReversed, readSurname } from './surname-names.ts';
import { type Found, surnamesAt } from './surname-words.ts';

export interface People {
  readonly sightings: Sighting[];
  readonly strangers: Stranger[];
}

/** The people and strangers whose surname stands in the word at `at`. */
export function readPeople(index: NameIndex, block: Block, at: number, people: People): void {
  const word = block.tokens[at];
  if (
    word === undefined ||
    (word.shape === 'lower' && index.commonness(index.tokens.numberOf(word.folded)) > 0)
  )
    return;
  for (const found of surnamesAt(index, block, at)) {
    const lead = leadOf(block, at);
    const follow = afterName(index, block, found.last);
    if (word.shape === 'lower' && lead.words.length === 0) continue;
    const stranger = strangerAt(index, block, found, lead, follow);
    const start = relativeAfter(block, word.start, block.tokens[found.last]?.end ?? word.end);
    if (start >= 0) people.strangers.push(strangerOf({ start, surname: found.surname }));
    if (stranger?.thing || stranger?.sure) people.strangers.push(stranger);
    else if (readKnown(index, block, found, lead, follow, people)) return;
    else if (word.shape === 'lower') return;
    else if (block.small && !found.names.every((name) => isUnmistakable(index, name))) return;
    else if (readReversed(index, block, found, lead, people)) return;
    else if (stranger) people.strangers.push(stranger);
    else readSurname(index, block, found, lead, follow, people);
    return;
  }
}

/** Evidence is asked for anyway, or hardly anybody else can be meant. */
const needsNoIntroduction = (index: NameIndex, name: number): boolean =>
  index.needsEvidence(name) || isUnmistakable(index, name);

/** A full name: given name or initials and surname. */
function readKnown(
  index: NameIndex,
  block: Block,
  found: Found,
  lead: Lead,
  follow: Follow,
  people: People,
): boolean {
  const junior = juniorAfter(block, found.last) !== null;
  const foreign = found.inflected || !block.english;
  const readings = readGivens(index, block, found.names, lead, foreign);
  const small = lead.words.length === 0 && !lead.titled ? smallGiven(index, block, found) : null;
  if (small !== null)
    readings.push({ name: small, reading: { how: 'full', from: found.at - 1, distance: 0 } });
  const best = readings.sort((a, b) => rank(a.reading) - rank(b.reading))[0];
  if (best === undefined) return false;
  const { how, from, distance } = best.reading;
  const beside = postsBeside(index, block, from, found.last);
  const isLonger = follow === 'capital' && !block.titled && block.english;
  // "Ella Rose Jenkins": of so common a name the next capital makes another.
  if (isLonger && beside.length === 0 && index.needsEvidence(best.name)) return false;
  const same = readings.filter(
    ({ reading }) => reading.how === how && reading.distance === distance,
  );
  const span = spanOf(block, from, found.last);
  const first = same[0]?.name ?? 0;
  const introduced =
    !isWellKnown(index, first) && isIntroducedOtherwise(index, block, first, from, found.last);
  const doubted =
    isLonger ||
    // "Alexis Sayle", which others are called: only where the page names Alexei Sayle.
    distance === needsAnchor ||
    isDoubtful(index, block, first, from, found.last) ||
    introduced ||
    same.every(({ name }) => isAddressedOtherwise(index, block, name, lead, from)) ||
    (distance === 0 && block.english && isOtherForm(index, block, from, first));
  people.sightings.push(
    sightingOf({
      ...span,
      how: block.text.charAt((block.tokens[from]?.start ?? 0) - 1) === '#' ? 'hashtag' : how,
      names: same.map(({ name }) => name),
      surname: found.surname,
      distance,
      address: lead.address,
      title: junior ? 'jr' : lead.title,
      doubted,
      // "Name kept her seat": of so rare a name only an apposition makes another.
      otherwise: index.needsEvidence(first)
        ? doubted
        : introduced && block.tokens[found.last + 1]?.gap === 'comma',
      unsure:
        // "Ian Paisley" without "Jr" may be the father.
        (index.isJunior(first) && !junior) ||
        (index.needsEvidence(first) &&
          (introduced || isOnlyAged(index, block, index.ownerOf(first), from, found.last))),
      aside: isAside(block, span.start, span.end),
      beside,
    }),
  );
  return true;
}

/** "jeremy Corbyn": a given name without its capital, if it is exactly that. */
function smallGiven(index: NameIndex, block: Block, found: Found): number | null {
  const before = block.tokens[found.at - 1];
  if (before?.shape !== 'lower' || block.tokens[found.at]?.gap !== 'space') return null;
  return found.names.find((name) => givenOf(index, name) === before.folded) ?? null;
}

/** "Michael Leigh": a form of the given name that no article writes, before a surname that many bear. */
function isOtherForm(index: NameIndex, block: Block, from: number, name: number): boolean {
  const read = block.tokens[from]?.folded ?? '';
  const surname = index.wordsOf(name).at(-1) ?? -1;
  return (
    !needsNoIntroduction(index, name) &&
    index.commonness(surname) > 0 &&
    read.length > 1 &&
    !index
      .bySurname(surname)
      .some(
        (other) => index.ownerOf(other) === index.ownerOf(name) && givenOf(index, other) === read,
      )
  );
}
