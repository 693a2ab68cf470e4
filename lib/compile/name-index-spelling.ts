/**
 * Meets the lists of words and names with ours: what lies within reach of a misspelling but is a
 * word or somebody else's name, how common each part of a name is, and its other forms.
 */
import { editDistance } from '../core/match/edit-distance.ts';
import { isSlip, lookOf, reach } from '../core/match/spelling.ts';
import type { WordLists } from './name-index-words.ts';

/** How often others bear a word as a name, or use it: -1 (nobody known), 0 (hardly) to 3 (everywhere). */
export function commonnessOf(word: string, lists: WordLists): number {
  const rank = lists.rankOf(word);
  return rank < 5000 ? 3 : rank < 14_000 ? 2 : rank < 30_000 ? 1 : rank < 85_000 ? 0 : -1;
}

/** One bit per letter, to see at once that two words have too little in common. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) - 97);
  return letters;
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Words of `candidates` that `misspelling` would take for one of `parts`, by at most `most` letters. */
export function lookalikesOf(
  parts: Iterable<string>,
  candidates: Iterable<string>,
  most = Number.POSITIVE_INFINITY,
): Set<string> {
  const byLength = new Map<number, { readonly part: string; readonly letters: number }[]>();
  const known = new Set<string>();
  const looks = new Set<string>();
  for (const part of parts) {
    known.add(part);
    looks.add(lookOf(part));
    const bound = Math.min(most, reach(part.length));
    for (let length = part.length - bound; length <= part.length + bound; length++)
      byLength.set(length, [...(byLength.get(length) ?? []), { part, letters: lettersOf(part) }]);
  }
  const found = new Set<string>();
  for (const word of candidates) {
    if (known.has(word)) continue;
    const letters = lettersOf(word);
    const near = byLength.get(word.length)?.some((own) => {
      const bound = Math.min(most, reach(own.part.length));
      return (
        bitsIn(own.letters ^ letters) <= 2 * bound &&
        editDistance(word, own.part, bound) <= bound &&
        (own.part.length > 4 || isSlip(word, own.part))
      );
    });
    if (near || looks.has(lookOf(word))) found.add(word);
  }
  return found;
}

/** Groups of given names that are forms of one another. A person is known by one, listed by another. */
const sameGiven = `
  alexander alex|alexandra alex|alison ali|andrew andy|anthony tony|benjamin ben|
  catherine cathy kate|charles charlie|christopher chris kit|christine chris|clifford cliff|daniel dan danny|
  david dave|deborah debbie|diane di|donald don|edward ed eddie ted|elizabeth liz beth|frederick fred|
  gerald gerry|gregory greg|jacqueline jackie jacqui|james jim jimmy|jeffrey jeff|jennifer jenny jennie jen|
  jeremy jez jezza|jonathan jon|joseph joe|joshua josh|julian jules|kenneth ken kenny|lawrence larry|
  leonard len|margaret maggie meg|martin marty|matthew matt|michael mike mick|nicholas nick|
  patricia pat|patrick pat|peter pete|philip phil|rebecca becky|richard dick rick|robert bob rob bobby|ronald ron|
  rosemary rosie|samuel sam|stephen steve|stuart stu|susan sue|terence terry|thomas tom|timothy tim|
  victoria vicky|vincent vince|william bill will billy|
  margaret peggy|avraham avi`;

/** Given names that sound alike and are taken for one another: misspellings rather than forms. */
const soundAlike = `
  ann anne|anna ana|alan allan allen|alison allison alyson|catherine katherine kathryn|
  claire clare|diane dianne|eric erik|geoffrey jeffrey|hugh huw|ian iain|jackie jacky jacqui|jenny jennie jenni|
  jeremy jeremie|jon john|marc mark|neil neal niall|
  philip phillip|rosie rosy|stephen steven|stuart stewart|ella ela|leslie lesley`;

const groupsOf = (text: string): string[][] =>
  text.split('|').map((group) => group.trim().split(' '));

function formsIn(groups: readonly string[][], given: Iterable<string>): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const name of given) {
    const others = groups
      .filter((group) => group.includes(name))
      .flat()
      .filter((other) => other !== name);
    if (others.length > 0) forms.set(name, [...new Set(others)]);
  }
  return forms;
}

/** Folded given name -> its other forms. */
export const givenFormsOf = (given: Iterable<string>): Map<string, string[]> =>
  formsIn(groupsOf(sameGiven), given);

/** Folded given name -> the names it is often taken for. */
export const givenVariantsOf = (given: Iterable<string>): Map<string, string[]> =>
  formsIn(groupsOf(soundAlike), given);
