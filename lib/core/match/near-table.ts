/**
 * Which surnames are one letter away from a word: the deletion neighbourhood (SymSpell's idea). Two
 * words one edit apart share a form with at most one letter left out of either.
 */
import type { NameIndex } from './name-index.ts';
import { hashOf } from './token-table.ts';

export interface NearTable {
  /** Surnames, by number, that have this form among theirs; some by chance of the hash. */
  readonly withDeletion: (form: string) => readonly number[];
}

const shortest = 5;
const tables = new WeakMap<NameIndex, NearTable>();

/** The word itself and the word without each of its letters. */
export function deletionsOf(word: string): string[] {
  const forms = [word];
  for (let at = 0; at < word.length; at++)
    if (word[at] !== word[at - 1]) forms.push(word.slice(0, at) + word.slice(at + 1));
  return forms;
}

/** The table of an index, built when first asked for: a page without candidates never pays for it. */
export function nearTableOf(index: NameIndex): NearTable {
  const known = tables.get(index);
  if (known) return known;
  const { tokens } = index;
  const surnames = Array.from({ length: tokens.size }, (_, token) => token).filter(
    (token) => index.bySurname(token).length > 0 && tokens.textOf(token).length >= shortest,
  );
  const entries = surnames.reduce((sum, token) => sum + tokens.textOf(token).length + 1, 0);
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(2, entries * 1.5))));
  const mask = slots.length - 1;
  for (const token of surnames)
    for (const form of deletionsOf(tokens.textOf(token))) {
      let slot = hashOf(form) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = token + 1;
    }
  const table: NearTable = {
    withDeletion(form) {
      const found: number[] = [];
      let slot = hashOf(form) & mask;
      for (let entry = slots[slot]; entry; entry = slots[slot]) {
        found.push(entry - 1);
        slot = (slot + 1) & mask;
      }
      return found;
    },
  };
  tables.set(index, table);
  return table;
}
