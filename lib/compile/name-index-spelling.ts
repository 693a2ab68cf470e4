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

/** How many bits are set: summed in pairs, fours and eights at once. */
function bitsIn(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

interface Part {
  readonly part: string;
  readonly letters: number;
  readonly bound: number;
}

/** Words of `candidates` that `misspelling` would take for one of `parts`, by at most `most` letters. */
export function lookalikesOf(
  parts: Iterable<string>,
  candidates: Iterable<string>,
  most = Number.POSITIVE_INFINITY,
): Set<string> {
  const byLength = new Map<number, Part[]>();
  const known = new Set(parts);
  const looks = new Set<string>();
  for (const part of known) {
    looks.add(lookOf(part));
    const bound = Math.min(most, reach(part.length));
    const own = { part, letters: lettersOf(part), bound };
    for (let length = part.length - bound; length <= part.length + bound; length++) {
      const ofLength = byLength.get(length);
      if (ofLength) ofLength.push(own);
      else byLength.set(length, [own]);
    }
  }
  const isNear = (word: string) => {
    const letters = lettersOf(word);
    for (const own of byLength.get(word.length) ?? []) {
      if (
        bitsIn(own.letters ^ letters) <= 2 * own.bound &&
        editDistance(word, own.part, own.bound) <= own.bound &&
        (own.part.length > 4 || isSlip(word, own.part))
      )
        return true;
    }
    return false;
  };
  const found = new Set<string>();
  for (const word of candidates) {
    if (!known.has(word) && (looks.has(lookOf(word)) || isNear(word))) found.add(word);
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
