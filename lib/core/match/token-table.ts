/**
 * All words of all names, numbered in alphabetical order. One string and two typed arrays, so that
 * a hundred thousand names cost a page little memory and are ready in milliseconds.
 */
import { hashOf } from './hash.ts';

export interface TokenTable {
  readonly size: number;
  /** False where no word of the table begins with the same three letters; told at a glance. */
  readonly mayBegin: (folded: string) => boolean;
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

/** The first three letters as 15 bits: a to z each have five of their own. */
const glanceAt = (word: string): number =>
  ((word.charCodeAt(0) << 10) ^ (word.charCodeAt(1) << 5) ^ word.charCodeAt(2)) & 0x7fff;

export function createTokenTable(words: readonly string[]): TokenTable {
  const text = words.join('');
  const ends = new Uint32Array(words.length);
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, words.length * 1.6))));
  const mask = slots.length - 1;
  const beginnings = new Uint8Array(0x8000);
  const mayBegin = (folded: string) => beginnings[glanceAt(folded)] === 1;
  let end = 0;
  for (const [token, word] of words.entries()) {
    end += word.length;
    ends[token] = end;
    beginnings[glanceAt(word)] = 1;
    let slot = hashOf(word) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = token + 1;
  }
  const startOf = (token: number) => (token === 0 ? 0 : (ends[token - 1] ?? 0));
  return {
    size: words.length,
    textOf: (token) => text.slice(startOf(token), ends[token]),
    mayBegin,
    numberOf(folded) {
      if (!mayBegin(folded)) return -1;
      let slot = hashOf(folded) & mask;
      for (let entry = slots[slot]; entry; entry = slots[slot]) {
        const start = startOf(entry - 1);
        if (ends[entry - 1] === start + folded.length && text.startsWith(folded, start))
          return entry - 1;
        slot = (slot + 1) & mask;
      }
      return -1;
    },
  };
}
