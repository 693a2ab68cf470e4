/**
 * Which surnames, or first words of bodies, are about one letter away from a word: a deletion
 * neighbourhood (SymSpell's idea) over bags of letters. A word's code is the sum of its letters' codes,
 * so the code of the word without a letter is one subtraction: no string is made, and swapped letters
 * change nothing.
 */
import type { NameIndex } from './name-index.ts';

export interface NearTable {
  /** Words, by number, one letter away or with the same letters in another order; a few by chance. */
  readonly near: (word: string) => ReadonlySet<number>;
}

const shortest = 5;
const nobody: ReadonlySet<number> = new Set();
const tables = {
  people: new WeakMap<NameIndex, NearTable>(),
  bodies: new WeakMap<NameIndex, NearTable>(),
};

/** Letters spread over 32 bits, so that sums of different letters differ. */
const letterCodes = Int32Array.from({ length: 128 }, (_, letter) => {
  const mixed = Math.imul(letter ^ 0x9e37, 0x85eb_ca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2_ae35);
});

const codeAt = (word: string, at: number): number => letterCodes[word.charCodeAt(at) & 127] ?? 0;

function codeOf(word: string): number {
  let code = 0;
  for (let at = 0; at < word.length; at++) code = (code + codeAt(word, at)) | 0;
  return code;
}

/** The table of an index, built when first asked for: a page without candidates never pays for it. */
export function nearTableOf(index: NameIndex, part: 'people' | 'bodies'): NearTable {
  const known = tables[part].get(index);
  if (known) return known;
  const namesOf = part === 'people' ? index.bySurname : index.byOpening;
  const { tokens } = index;
  const words: string[] = [];
  const numbers: number[] = [];
  let letters = 0;
  for (let token = 0; token < tokens.size; token++) {
    if (namesOf(token).length === 0) continue;
    const text = tokens.textOf(token);
    if (text.length < shortest) continue;
    words.push(text);
    numbers.push(token);
    letters += text.length + 1;
  }
  // Each entry is the word's place in the list with the upper bits of the code, to tell them apart.
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, letters * 1.5))));
  const mask = slots.length - 1;
  for (const [place, word] of words.entries()) {
    const whole = codeOf(word);
    // At -1 no letter is left out.
    for (let at = -1; at < word.length; at++) {
      const code = at < 0 ? whole : (whole - codeAt(word, at)) | 0;
      let slot = code & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entryOf(code, place);
    }
  }
  const table: NearTable = {
    near(word) {
      let found = nobody;
      const whole = codeOf(word);
      for (let at = -1; at < word.length; at++) {
        const code = at < 0 ? whole : (whole - codeAt(word, at)) | 0;
        let slot = code & mask;
        for (let entry = slots[slot]; entry; entry = slots[slot]) {
          const place = (entry & mostPlaces) - 1;
          if (entry === entryOf(code, place)) found = new Set(found).add(numbers[place] ?? 0);
          slot = (slot + 1) & mask;
        }
      }
      return found;
    },
  };
  tables[part].set(index, table);
  return table;
}

const mostPlaces = 0xf_ffff;

const entryOf = (code: number, place: number): number => ((code & ~mostPlaces) | (place + 1)) >>> 0;
