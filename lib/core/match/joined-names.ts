/** Finds people who are written as one word ("RosieDuffield"). */
import type { Block } from './block.ts';
import { type Sighting, sightingOf } from './findings.ts';
import type { How } from './mention.ts';
import type { NameIndex } from './name-index.ts';
import { givenOf, isGivenForm } from './spelling.ts';

/** In one case, a handle or a hashtag: cut where both halves are known. */
export function readJoined(index: NameIndex, block: Block, at: number, out: Sighting[]): void {
  const word = block.tokens[at];
  if (!word || word.folded.length < 8) return;
  const sign = block.text.charAt(word.start - 1);
  const tagged = sign === '#' || sign === '@';
  if (word.shape === 'lower' && !tagged) return;
  const folded = word.folded.replace(/(?:mp)?\d*$/, '');
  for (let cut = 2; cut <= folded.length - 4; cut++) {
    const surname = index.tokens.numberOf(folded.slice(cut));
    const given = folded.slice(0, cut);
    const names = [...index.bySurname(surname)].filter((name) =>
      isGivenForm(index, given, givenOf(index, name)),
    );
    if (names.length === 0) continue;
    const how: How = sign === '#' ? 'hashtag' : sign === '@' ? 'handle' : 'near';
    out.push(
      sightingOf({
        start: word.start,
        end: word.end,
        how,
        names,
        surname,
        distance: tagged ? 0 : 1,
      }),
    );
    return;
  }
}
