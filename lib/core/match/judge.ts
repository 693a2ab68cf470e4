/** Which entity a sighting of a whole name means, if any, and how surely. */
import type { Verdict } from './decide.ts';
import { type Evidence, tellingWeight } from './evidence.ts';
import type { Sighting } from './findings.ts';
import type { NameIndex } from './name-index.ts';
import { areOwnLetters, isOneWord, needOf } from './need.ts';
import type { Others } from './others.ts';

/** Words must say so much for letters alone to be certain: others of ours on the page are not enough. */
const leastForLetters = 2;

/** The entity with the most evidence among those it may be, where that is enough. */
export function judge(
  index: NameIndex,
  block: number,
  sighting: Sighting,
  evidence: Evidence,
  isDoubted: (name: number) => boolean,
  { call, bear }: Others,
): Verdict | null {
  const isOnly = sighting.names.length === 1;
  const ranked = sighting.names
    .map((name) => ({ name, entity: index.ownerOf(name) }))
    .map(({ name, entity }) => {
      const asked = isDoubted(name) ? { ...sighting, doubted: true } : sighting;
      const need = needOf(index, asked, name, {
        expanded: evidence.hasFound(entity),
        settled: evidence.isSettled(entity),
      });
      // Most names need no evidence, and nothing takes longer than to weigh it.
      if (isOnly && need.least === 0 && need.certain === 0) return { name, has: 0, need };
      const least = sighting.surname < 0 && isOneWord(index, name) ? tellingWeight : 0;
      const called = call(sighting.surname, entity);
      // Words that every body of that name has say nothing for it, but for its letters they do.
      const spelt = areOwnLetters(index, name) ? evidence.ofOwnWords(entity, block) : 0;
      const beside = evidence.ofPosts(entity, sighting.beside) + called + spelt;
      return { name, has: evidence.of(entity, block, least) + beside, need };
    })
    // "Baroness Smith of Basildon ... Angela Smith": only where a word tells which.
    .filter(({ name }) => !bear(sighting, name) || evidence.hasOwnWord(index.ownerOf(name), block))
    .filter(({ has, need }) => has >= need.least)
    .sort((a, b) => b.has - a.has);
  const best = ranked[0];
  if (best === undefined) return null;
  const others = new Set(ranked.slice(1).map(({ name }) => index.ownerOf(name)));
  others.delete(index.ownerOf(best.name));
  const entity = index.ownerOf(best.name);
  // "Jeremy Corbyn bought PCS": letters by which others go too, and no word that fits.
  const areBareLetters =
    sighting.how === 'acronym' &&
    best.need.certain > 0 &&
    evidence.ofWords(entity, block) + evidence.ofOwnWords(entity, block) < leastForLetters;
  return {
    name: best.name,
    certain:
      best.has >= best.need.certain && others.size === 0 && !sighting.unsure && !areBareLetters,
    alternatives: [...others],
  };
}
