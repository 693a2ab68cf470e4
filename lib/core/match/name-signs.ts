/**
 * At which words of a block a name may begin or its surname stand. Told from the word and the two
 * before it, and remembered by word: the readers of names, which take microseconds, see one in ten.
 */
import type { Block } from './block.ts';
import { nearOpenings } from './body-names.ts';
import { joinedAt } from './body-words.ts';
import { endsInSurname } from './candidate.ts';
import type { NameIndex } from './name-index.ts';
import { nearSurnames } from './near-names.ts';
import { remembered } from './remembered.ts';
import { basesOf } from './spelling.ts';
import type { Token } from './tokens.ts';

/** Whether a word with a capital may be more than a word: it opens a name, or is a surname somehow. */
const opensOrBears = remembered(
  (index: NameIndex, folded): boolean =>
    index.isOpening(index.tokens.numberOf(folded)) ||
    isSurname(index)(folded) ||
    isJoined(index, folded) ||
    nearSurnames(index)(folded).length > 0 ||
    nearOpenings(index)(folded).length > 0,
);

/** A surname of ours, as it is or with an ending of another language. */
const isSurname = remembered((index: NameIndex, folded): boolean => {
  if (!index.tokens.mayBegin(folded)) return false;
  const bears = (word: string) => index.isSurname(index.tokens.numberOf(word));
  return bears(folded) || [...basesOf(folded)].some(bears);
});

/** "rosieduffield", "rosieduffieldmp1" */
const isJoined = (index: NameIndex, folded: string): boolean =>
  folded.length > 7 && endsInSurname(index, folded.replace(/(?:mp)?\d*$/, ''));

/** First words of the bodies that may be written all small ("the national executive committee"). */
function smallOpeningsOf(index: NameIndex): ReadonlySet<string> {
  const openings = new Set<string>();
  for (let name = 0; name < index.nameCount; name++) {
    if (index.kindOf(name) !== 'organization') continue;
    const words = index.wordsOf(name);
    if (words.length > 2) openings.add(index.tokens.textOf(words[0] ?? 0));
  }
  return openings;
}

export type MayName = (block: Block, at: number) => boolean;
const known = new WeakMap<NameIndex, MayName>();

/** Whether to look closer at a word: true wherever one of the readers of names would find something. */
export function nameSignsOf(index: NameIndex): MayName {
  const found = known.get(index) ?? createNameSigns(index);
  known.set(index, found);
  return found;
}

function createNameSigns(index: NameIndex): MayName {
  const smallOpenings = smallOpeningsOf(index);
  const [opens, bears] = [opensOrBears(index), isSurname(index)];
  const gives = (token: Token | undefined) =>
    token !== undefined && index.isGiven(index.tokens.numberOf(token.folded));

  return (block, at) => {
    const { tokens, text } = block;
    const token = tokens[at];
    if (token === undefined) return false;
    const sign = text.charCodeAt(token.start - 1);
    if (sign === 0x40 || sign === 0x23) return true;
    const before = tokens[at - 1];
    if (token.shape !== 'lower')
      return (
        opens(token.folded) ||
        gives(before) ||
        index.isOpening(index.tokens.numberOf(joinedAt(block, at))) ||
        // "Jeremy'ego Corbin": the ending stands between.
        (before?.gap === 'apostrophe' && gives(tokens[at - 2]))
      );
    if (smallOpenings.has(token.folded)) return true;
    // "Jeremy corbyn": only what may be a given name makes a surname of a small word.
    const mayFollow =
      before && (before.shape !== 'lower' || token.gap === 'close' || before.gap === 'apostrophe');
    return mayFollow === true && bears(token.folded);
  };
}
