/**
 * Finds people in a block. Every word that is a surname of ours, exactly, inflected or misspelt, is
 * looked at with what stands before it: given name, initials, title, nothing, or somebody else's.
 */
import { type Block, isRole } from './block.ts';
import { isDoubtful } from './doubt.ts';
import type { Sighting, Stranger } from './findings.ts';
import { afterName, type Follow, isPlace } from './following-words.ts';
import { rank, readGiven } from './given-names.ts';
import { type Lead, leadOf } from './leading-words.ts';
import type { NameIndex } from './name-index.ts';
import { juniors } from './name-parts.ts';
import { isGivenForm } from './spelling.ts';
import { stemOf } from './stem.ts';
import { type Found, surnamesAt } from './surname-words.ts';
import type { Token } from './tokens.ts';
import { notGivenNames } from './word-lists.ts';

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
    if (follow === 'longer' || isPlace(block, at)) return;
    if (readKnown(index, block, found, lead, follow, people)) return;
    if (readReversed(index, block, found, lead, people)) return;
    if (readStranger(index, block, found, lead, people)) return;
    readSurname(block, found, lead, follow, people);
    return;
  }
}

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
  const readings = found.names.flatMap((name) => {
    // "Ian Paisley" without "Jr" is the father.
    if (index.isJunior(name) && !junior) return [];
    const reading = readGiven(index, block, name, lead, found.inflected || !block.english);
    return reading ? [{ name, reading }] : [];
  });
  const small = lead.words.length === 0 && !lead.titled ? smallGiven(index, block, found) : null;
  if (small !== null)
    readings.push({ name: small, reading: { how: 'full', from: found.at - 1, distance: 0 } });
  const best = readings.sort((a, b) => rank(a.reading) - rank(b.reading))[0];
  if (best === undefined) return false;
  const { how, from, distance } = best.reading;
  const same = readings.filter(
    ({ reading }) => reading.how === how && reading.distance === distance,
  );
  people.sightings.push({
    ...spanOf(block, from, found.last),
    how: block.text.charAt((block.tokens[from]?.start ?? 0) - 1) === '#' ? 'hashtag' : how,
    names: same.map(({ name }) => name),
    surname: found.surname,
    distance,
    address: lead.address,
    doubted: (follow === 'capital' && !block.titled) || isDoubtful(index, block, from, found.last),
    headline: block.headline,
  });
  return true;
}

/** "jeremy Corbyn": a given name without its capital, if it is exactly that. */
function smallGiven(index: NameIndex, block: Block, found: Found): number | null {
  const before = block.tokens[found.at - 1];
  if (before?.shape !== 'lower' || block.tokens[found.at]?.gap !== 'space') return null;
  const given = (name: number) => index.tokens.textOf(index.wordsOf(name)[0] ?? 0);
  return found.names.find((name) => given(name) === before.folded) ?? null;
}

/** "Duffield, Rosie" and "Duffield Rosie". */
function readReversed(
  index: NameIndex,
  block: Block,
  found: Found,
  lead: Lead,
  people: People,
): boolean {
  const next = block.tokens[found.last + 1];
  if (!next || lead.words.length > 0 || lead.titled) return false;
  if (next.shape === 'lower' || (next.gap !== 'comma' && next.gap !== 'space')) return false;
  const names = found.names.filter((name) =>
    isGivenForm(index, next.folded, index.tokens.textOf(index.wordsOf(name)[0] ?? 0)),
  );
  const after = block.tokens[found.last + 2];
  const goesOn = after?.gap === 'space' && after.shape === 'title' && !isRole(after);
  if (names.length === 0 || goesOn) return false;
  people.sightings.push({
    ...spanOf(block, found.at, found.last + 1),
    how: 'reversed',
    names,
    surname: found.surname,
    distance: 0,
    address: '-',
    doubted: false,
    headline: block.headline,
  });
  return true;
}

/** Another given name before the surname: somebody else. */
function readStranger(
  index: NameIndex,
  block: Block,
  found: Found,
  lead: Lead,
  people: People,
): boolean {
  const nearest = block.tokens[lead.words[0] ?? -1];
  if (nearest === undefined) return false;
  if (notGivenNames.has(nearest.folded) || isRole(nearest)) return false;
  if (index.companyWords.has(stemOf(nearest.folded))) return false;
  const opens = nearest.gap === 'start' || nearest.gap === 'dot' || nearest.gap === 'other';
  people.strangers.push({
    start: nearest.start,
    surname: found.surname,
    sure: !opens && !block.titled,
  });
  return true;
}

/** A surname with a title or alone. */
function readSurname(block: Block, found: Found, lead: Lead, follow: Follow, people: People): void {
  if (follow === 'capital' && !block.titled) return;
  if (found.inflected && block.english && !lead.titled) return;
  people.sightings.push({
    ...spanOf(block, found.at, found.last),
    how: lead.titled ? 'titled' : 'surname',
    names: found.names,
    surname: found.surname,
    distance: 0,
    address: lead.address,
    doubted: follow === 'owner',
    headline: block.headline,
  });
}

/** The "Jr" that belongs to the name before it, if one follows. */
function juniorAfter(block: Block, last: number): Token | null {
  const next = block.tokens[last + 1];
  const between = next && block.text.slice(block.tokens[last]?.end, next.start);
  return next && juniors.has(next.folded) && /^,?\s+$/.test(between ?? '') ? next : null;
}

/** From word to word, with the bracket or quotation mark that closes inside the name, and "Jr". */
function spanOf(block: Block, from: number, last: number): { start: number; end: number } {
  const start = block.tokens[from]?.start ?? 0;
  const end = juniorAfter(block, last)?.end ?? block.tokens[last]?.end ?? 0;
  const inside = block.text.slice(start, end);
  const open = /[([]/.test(inside) && !/[)\]]/.test(inside);
  return { start, end: open && /[)\]]/.test(block.text.charAt(end)) ? end + 1 : end };
}
