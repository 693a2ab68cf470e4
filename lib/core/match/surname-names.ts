/** A surname without its given name before it: reversed, with a title, or alone. */
import { placesBehind } from './beside.ts';
import { type Block, isRole } from './block.ts';
import { isIntroducedOtherwise } from './doubt.ts';
import { sightingOf, strangerOf } from './findings.ts';
import { type Follow, placeAt } from './following-words.ts';
import type { Lead } from './leading-words.ts';
import type { NameIndex } from './name-index.ts';
import { juniorAfter, spanOf } from './name-span.ts';
import { isUnmistakable } from './need.ts';
import type { People } from './person-names.ts';
import { smallWords } from './small-words.ts';
import { givenOf, isGivenForm } from './spelling.ts';
import { stemOf } from './stem.ts';
import type { Found } from './surname-words.ts';
import { followers } from './word-lists.ts';

/** "Duffield, Rosie", "Duffield Rosie" and "Duffield, R.". */
export function readReversed(
  index: NameIndex,
  block: Block,
  found: Found,
  lead: Lead,
  people: People,
): boolean {
  const next = block.tokens[found.last + 1];
  // "Cllrs BARTLEY, Stephen; WALKER, Stuart"
  const isShown =
    block.tokens[found.at]?.shape === 'upper' && next?.shape === 'title' && next.gap === 'comma';
  if (!next || lead.words.length > 0 || (lead.titled && !isShown)) return false;
  if (next.shape === 'lower' || (next.gap !== 'comma' && next.gap !== 'space')) return false;
  const initial = next.folded.length === 1;
  const names = found.names.filter((name) => {
    const given = givenOf(index, name);
    return initial ? given.startsWith(next.folded) : isGivenForm(index, next.folded, given);
  });
  // "CORBYN, Jeremy Islington North": the capitals say which of the two is the surname.
  if (isShown && names.length === 0 && !isRole(next)) {
    people.strangers.push(
      strangerOf({ start: block.tokens[found.at]?.start ?? 0, surname: found.surname }),
    );
    return true;
  }
  if (names.length === 0) return false;
  people.sightings.push(
    sightingOf({
      ...spanOf(block, found.at, found.last + 1),
      how: initial ? 'initials' : 'reversed',
      names,
      surname: found.surname,
    }),
  );
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
  // Other languages put a name before any noun with a capital.
  const rare = found.inflected || index.commonness(found.surname) < 1;
  if (follow === 'capital' && !block.titled && (block.english || !rare)) return;
  if (found.inflected && block.english && !lead.titled) return;
  if (isOne(block, found)) {
    people.strangers.push(
      strangerOf({
        start: block.tokens[found.at]?.start ?? 0,
        surname: found.surname,
        thing: true,
      }),
    );
    return;
  }
  const mayBeThing = !found.names.some((name) => isUnmistakable(index, name));
  if (mayBeThing && isAttribute(index, block, found)) return;
  // "A Mr Walker": one whom nobody has met yet.
  if (block.english && lead.title !== '' && /^an?$/.test(block.tokens[found.at - 2]?.folded ?? ''))
    return;
  people.sightings.push(
    sightingOf({
      ...spanOf(block, found.at, found.last),
      how: lead.titled ? 'titled' : 'surname',
      names: found.names,
      surname: found.surname,
      address: lead.address,
      placed: placeAt(block, found) !== '',
      title: juniorAfter(block, found.last) ? 'jr' : lead.title,
      doubted: isIntroducedOtherwise(index, block, found.names[0] ?? 0, found.at, found.last),
      beside: placesBehind(index, block, found.last),
    }),
  );
}

/** "Slept in a Pullman", "an old Pullman": one of many things. */
function isOne({ english, text, tokens }: Block, { at, last }: Found): boolean {
  const { start = 0 } = tokens[at] ?? {};
  const article = /\ban? (old )?$/i.exec(text.slice(Math.max(0, start - 11), start));
  const next = tokens[last + 1];
  // "A Corbyn-led government"
  const ends = !/^(?:space|hyphen)$/.test(next?.gap ?? '') || smallWords.has(next?.folded ?? '');
  return english && article !== null && (ends || article[1] !== undefined);
}

/** "A Berger cookie", "the Sobel filter": the surname names a thing. */
function isAttribute(index: NameIndex, block: Block, found: Found): boolean {
  const before = block.tokens[found.at - 1];
  const next = block.tokens[found.last + 1];
  if (!block.english || !before || !['a', 'an', 'the'].includes(before.folded)) return false;
  if (block.tokens[found.at]?.gap !== 'space' || next?.gap !== 'space') return false;
  return (
    !followers.has(next.folded) && !isRole(next) && !index.companyWords.has(stemOf(next.folded))
  );
}
