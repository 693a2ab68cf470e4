/**
 * All words of all names, numbered in alphabetical order. One string and three typed arrays, in which
 * a word is found among the few that begin like it: next to nothing has to be built before, and a
 * hundred thousand names cost a page little memory.
 */
export interface TokenTable {
  readonly size: number;
  /**
   * False where no word of the table begins with the same three letters; told at a glance. `word` is
   * as it was written; where one of those letters is not a plain one, it may be any.
   */
  readonly mayBegin: (word: string) => boolean;
  /** The number of a folded word, or -1. */
  readonly numberOf: (folded: string) => number;
  /** The numbers of all words of three letters and more that a folded word begins with. */
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

export function unpackWords(packed: string): string[] {
  let before = '';
  return (packed.match(/[A-Z][^A-Z]*/g) ?? []).map((piece) => {
    before = before.slice(0, piece.charCodeAt(0) - firstCapital) + piece.slice(1);
    return before;
  });
}

/** For all words that do not begin with three plain letters. */
const noGlance = 0x8000;

/** The first three letters, whatever their case, as 15 bits: a to z each have five of their own. */
function glanceAt(word: string): number {
  const a = word.charCodeAt(0);
  const b = word.charCodeAt(1);
  const c = word.charCodeAt(2);
  return (a | b | c) > 0x7f ? noGlance : ((a & 31) << 10) | ((b & 31) << 5) | (c & 31);
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
    const glance = glanceAt(word);
    beforeIt[token] = lastOf[glance] ?? 0;
    lastOf[glance] = token + 1;
  }
  const textOf = (token: number) => text.slice(starts[token], starts[token + 1]);
  /** Words that begin alike, the last first. */
  const lastAlike = (word: string) => (lastOf[glanceAt(word)] ?? 0) - 1;
  const alikeBefore = (token: number) => (beforeIt[token] ?? 0) - 1;
  return {
    size: words.length,
    textOf,
    mayBegin(word) {
      const glance = glanceAt(word);
      return glance === noGlance || lastOf[glance] !== 0;
    },
    numberOf(folded) {
      let token = lastAlike(folded);
      while (token >= 0 && textOf(token) !== folded) token = alikeBefore(token);
      return token;
    },
    beginningsOf(folded) {
      const found: number[] = [];
      for (let token = lastAlike(folded); token >= 0; token = alikeBefore(token))
        if (folded.startsWith(textOf(token))) found.push(token);
      return found;
    },
  };
}
