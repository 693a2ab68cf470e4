/** Which surnames of ours a word of the text may be. */
import type { Block } from './block.ts';
import type { NameIndex } from './name-index.ts';
import { basesOf, isInflection } from './spelling.ts';

/** A surname found in the words from `at` to `last`. */
export interface Found {
  readonly names: readonly number[];
  readonly surname: number;
  readonly at: number;
  readonly last: number;
  readonly inflected: boolean;
}

/** The surnames that a word may be, each with the names that bear it. */
export function* surnamesAt(index: NameIndex, block: Block, at: number): Generator<Found> {
  const word = block.tokens[at];
  if (!word || word.folded.length < 2) return;
  const exact = index.tokens.numberOf(word.folded);
  if (index.isSurname(exact)) {
    for (const length of [2, 1]) {
      const names = [...index.bySurname(exact)].filter((name) =>
        fits(index, block, name, at, length),
      );
      const last = at + length - 1;
      if (names.length > 0) yield { names, surname: exact, at, last, inflected: false };
    }
    return;
  }
  for (const base of basesOf(word.folded)) {
    const token = index.tokens.numberOf(base);
    const names = [...index.bySurname(token)].filter((name) => index.surnameLength(name) === 1);
    if (names.length > 0) yield { names, surname: token, at, last: at, inflected: true };
  }
}

/** Whether a name's surname of `length` words stands at `at`. */
function fits(index: NameIndex, block: Block, name: number, at: number, length: number): boolean {
  if (index.surnameLength(name) !== length) return false;
  return index
    .wordsOf(name)
    .slice(-length)
    .every((word, step) => {
      const token = block.tokens[at + step];
      if (token === undefined) return false;
      if (step > 0 && !['hyphen', 'dash', 'space', 'none'].includes(token.gap)) return false;
      const text = index.tokens.textOf(word);
      return token.folded === text || (step > 0 && isInflection(token.folded, text));
    });
}
