/**
 * All words of all names, numbered in alphabetical order. One string and three typed arrays, in which
 * a word is found among the few that begin like it: next to nothing has to be built before, and a
 * hundred thousand names cost a page little memory.
 */
export interface TokenTable {
  readonly size: number;
  /**
   * False for nearly every word that neither is one of the table nor has more than five letters and
   * begins with one; told at a glance, by its first four letters. `word` is as it was written; where
   * one of those letters is not a plain one, it may be any.
   */
  readonly mayBegin: (word: string) => boolean;
  /** The number of a folded word, or -1. */
  readonly numberOf: (folded: string) => number;
  /** The numbers of all words of three letters and more that a longer folded word begins with. */
  readonly beginningsOf: (folded: string) => readonly number[];
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

/** The words that `packWords` wrote, in their order. */
export function unpackWords(packed: string): string[] {
  let before = '';
  return (packed.match(/[A-Z][^A-Z]*/g) ?? []).map((piece) => {
    before = before.slice(0, piece.charCodeAt(0) - firstCapital) + piece.slice(1);
    return before;
  });
}

/** For all words that do not begin with plain letters only. */
const noGlance = 0x8000;

/** Spreads the fourth letter over 15 bits, so that few glances meet that should not. */
const spread = 0x2a5b;

/** The first letters, whatever their case, as 15 bits; as if there were but three where `of` says so. */
function glanceAt(word: string, of: 3 | 4): number {
  const a = word.charCodeAt(0);
  const b = word.charCodeAt(1);
  const c = word.charCodeAt(2);
  const d = of === 4 ? word.charCodeAt(3) : 0;
  if ((a | b | c | d) > 0x7f) return noGlance;
  return ((a & 31) << 10) ^ ((b & 31) << 5) ^ (c & 31) ^ (((d & 31) * spread) & 0x7fff);
}

/** `words` in alphabetical order, as `packWords` sorted them. */
export function createTokenTable(words: readonly string[]): TokenTable {
  const text = words.join('');
  const starts = new Uint32Array(words.length + 1);
  /** By glance the last word that begins so, and by word the one before it that does: each plus one. */
  const lastOf = new Uint32Array(noGlance + 1);
  const beforeIt = new Uint32Array(words.length);
  let end = 0;
  for (let token = 0; token < words.length; token++) {
    const word = words[token] ?? '';
    end += word.length;
    starts[token + 1] = end;
    const glance = glanceAt(word, 4);
    beforeIt[token] = lastOf[glance] ?? 0;
    lastOf[glance] = token + 1;
  }
  const textOf = (token: number) => text.slice(starts[token], starts[token + 1]);
  return {
    size: words.length,
    textOf,
    mayBegin(word) {
      const glance = glanceAt(word, 4);
      if (glance === noGlance || lastOf[glance] !== 0) return true;
      return word.length > 5 && lastOf[glanceAt(word, 3)] !== 0;
    },
    // A page calls each function here but some hundred times: to compile one more costs as much.
    numberOf(folded) {
      let next = lastOf[glanceAt(folded, 4)] ?? 0;
      while (next > 0 && textOf(next - 1) !== folded) next = beforeIt[next - 1] ?? 0;
      return next - 1;
    },
    beginningsOf(folded) {
      const found: number[] = [];
      for (const letters of [4, 3] as const) {
        let next = lastOf[glanceAt(folded, letters)] ?? 0;
        for (; next > 0; next = beforeIt[next - 1] ?? 0)
          if (folded.startsWith(textOf(next - 1))) found.push(next - 1);
      }
      return found;
    },
  };
}
