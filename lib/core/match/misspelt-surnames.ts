/** What a surname that is not written as ours costs beside the right given name. */
import { editDistance } from './edit-distance.ts';
import type { NameIndex } from './name-index.ts';
import { isUnmistakable } from './need.ts';
import { misspelling, reach } from './spelling.ts';

/** What an ordinary word costs as the surname meant: a page must leave no doubt. */
export const ordinaryWord = 3;

/**
 * A surname beside the right given name. Where hardly anybody bears the surname, a word one letter
 * away may stand for it; where hardly anybody bears the given name, one letter more is forgiven.
 */
export function besideGiven(index: NameIndex, name: number, read: string, meant: string): number {
  const distance = misspelling(index, read, meant);
  if (distance < Number.POSITIVE_INFINITY || meant.length < 5) return distance;
  const [given = 0, surname = 0] = index.wordsOf(name).map(index.commonness);
  const bound = reach(meant.length) + (given < 1 ? 1 : 0);
  const letters = editDistance(read, meant, bound);
  if (letters > bound) return distance;
  if (!index.lookalikes.has(read)) return given < 1 ? letters : distance;
  if (letters > 1 || (given > 0 && surname > 0)) return distance;
  const isRare = given < 1 || (given < 2 && surname < 0);
  return letters + (isRare ? ordinaryWord - 1 : ordinaryWord);
}

/** A surname so long is not met by chance. */
const longSurname = 9;

/**
 * "Stephen Hartley" is hardly a slip for Stephen Bartley: the surname of others, beside a given name that
 * many have. Only where the page names ours as well.
 */
export function isSomeoneElse(index: NameIndex, name: number, distance: number): boolean {
  const words = index.wordsOf(name);
  const surname = words.slice(-index.surnameLength(name)).map(index.tokens.textOf).join('');
  return (
    distance >= ordinaryWord &&
    index.commonness(words[0] ?? 0) > 1 &&
    surname.length < longSurname &&
    !isUnmistakable(index, name)
  );
}
