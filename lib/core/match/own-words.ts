/** Words that are somebody's own: what the articles say of hardly anybody else ("Nottingham"). */
import type { NameIndex } from './name-index.ts';

/** A word that speaks for so few is theirs. */
const mostOwners = 2;

/**
 * Whether a company word, by its number, is the entity's own: it speaks for it and at most one other.
 * `undefined`, a word that the index has not, is nobody's.
 */
export function isOwnWord(index: NameIndex, entity: number, word: number | undefined): boolean {
  const owners = index.companyEntities[word ?? -1] ?? [];
  return owners.length <= mostOwners && owners.includes(entity);
}
