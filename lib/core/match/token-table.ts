/**
 * All words of all names, numbered in alphabetical order. One string and two typed arrays, in which
 * a word is found by halves: nothing has to be built before, and a hundred thousand names cost a page
 * little memory.
 */
export interface TokenTable {
  readonly size: number;
  /**
   * False where no word of the table begins with the same three letters; told at a glance. `word` is
   * folded, or as it was written in plain letters.
   */
  readonly mayBegin: (word: string) => boolean;
  /** The number of a folded word, or -1. */
  readonly numberOf: (folded: string) => number;
  readonly textOf: (token: number) => string;
}

const firstCapital = 65;

/** Each word as one capital (its place in the alphabet: letters shared with the word before) and the rest. */
export function packWords(sorted: readonly string[]): string {
  let before = '';
  const packed = sorted.map((word) => {
    let shared = 0;
    while (shared < 25 && shared < before.length && word[shared] === before[shared]) shared++;
    before = word;
    return String.fromCharCode(firstCapital + shared) + word.slice(shared);
  });
  return packed.join('');
}

export function unpackWords(packed: string): string[] {
  let before = '';
  return (packed.match(/[A-Z][^A-Z]*/g) ?? []).map((piece) => {
    before = before.slice(0, piece.charCodeAt(0) - firstCapital) + piece.slice(1);
    return before;
  });
}

/** The first three letters, whatever their case, as 15 bits: a to z each have five of their own. */
const glanceAt = (word: string): number =>
  (((word.charCodeAt(0) | 0x20) << 10) ^
    ((word.charCodeAt(1) | 0x20) << 5) ^
    (word.charCodeAt(2) | 0x20)) &
  0x7fff;

/** `words` in alphabetical order, as `packWords` sorted them. */
export function createTokenTable(words: readonly string[]): TokenTable {
  const text = words.join('');
  const starts = new Uint32Array(words.length + 1);
  const beginnings = new Uint8Array(0x8000);
  let end = 0;
  for (let token = 0; token < words.length; token++) {
    const word = words[token] ?? '';
    end += word.length;
    starts[token + 1] = end;
    beginnings[glanceAt(word)] = 1;
  }
  const mayBegin = (word: string) => beginnings[glanceAt(word)] === 1;
  const textOf = (token: number) => text.slice(starts[token], starts[token + 1]);
  return {
    size: words.length,
    textOf,
    mayBegin,
    numberOf(folded) {
      if (!mayBegin(folded)) return -1;
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (textOf(middle) < folded) low = middle + 1;
        else high = middle;
      }
      return textOf(low) === folded ? low : -1;
    },
  };
}
