/** A surname without its given name before it: reversed, with a title, or alone. */
import { type Block, isRole } from './block.ts';
import type { Follow } from './following-words.ts';
import type { Lead } from './leading-words.ts';
import type { NameIndex } from './name-index.ts';
import { juniorAfter, spanOf } from './name-span.ts';
import type { People } from './person-names.ts';
import { isGivenForm } from './spelling.ts';
import { stemOf } from './stem.ts';
import type { Found } from './surname-words.ts';

/** "Duffield, Rosie" and "Duffield Rosie". */
export function readReversed(
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
    title: '',
    doubted: false,
    headline: block.headline,
  });
  return true;
}

/** A surname with a title or alone. */
export function readSurname(
  index: NameIndex,
  block: Block,
  found: Found,
  lead: Lead,
  follow: Follow,
  people: People,
): void {
  if (follow === 'capital' && !block.titled) return;
  if (found.inflected && block.english && !lead.titled) return;
  if (isAttribute(index, block, found)) return;
  people.sightings.push({
    ...spanOf(block, found.at, found.last),
    how: lead.titled ? 'titled' : 'surname',
    names: found.names,
    surname: found.surname,
    distance: 0,
    address: lead.address,
    title: juniorAfter(block, found.last) ? 'jr' : lead.title,
    doubted: follow === 'owner' && !block.titled,
    headline: block.headline,
  });
}

/** Nouns that a politician's name is put before ("a Corbyn ally", "the Corbyn years"). */
const followers = new Set(
  (
    'government ally allies era camp years effect project faction critic critics supporter supporters fan fans aide ' +
    'aides team leadership loyalist loyalists backer backers leaders and or who had has was is said'
  ).split(' '),
);

/** "A Berger cookie", "the Sobel filter": the surname names a thing. */
function isAttribute(index: NameIndex, block: Block, found: Found): boolean {
  const before = block.tokens[found.at - 1];
  const next = block.tokens[found.last + 1];
  if (!before || !['a', 'an', 'the'].includes(before.folded)) return false;
  if (block.tokens[found.at]?.gap !== 'space' || next?.gap !== 'space') return false;
  return (
    !followers.has(next.folded) && !isRole(next) && !index.companyWords.has(stemOf(next.folded))
  );
}
