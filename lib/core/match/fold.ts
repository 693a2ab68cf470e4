/**
 * Folding: what makes two ways to write a word the same word. It works on single words, so that the
 * map back to the page is the word's own place in the text and nothing has to be kept beside it.
 */

/** Letters (Latin, full-width, ligatures), digits, combining marks and the invisible between them. */
export const wordClass =
  '0-9A-Za-z\\u00AA\\u00AD\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0250-\\u02AF\\u0300-\\u036F\\u1E00-\\u1EFF' +
  '\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFB00-\\uFB06\\uFE00-\\uFE0F\\uFEFF\\uFF10-\\uFF19\\uFF21-\\uFF3A\\uFF41-\\uFF5A';

/** Letters that can open a name: capitals, and the blocks in which capitals and small ones mix. */
export const capitalClass =
  'A-Z\\u00C0-\\u00D6\\u00D8-\\u00DE\\u0100-\\u024F\\u1E00-\\u1EFF\\uFF21-\\uFF3A';

/** Soft hyphens, zero-width characters, marks of direction and variation selectors: seen by nobody. */
export const invisibleClass =
  '\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFE00-\\uFE0F\\uFEFF';

/** "J.V.L.": letters with a point behind each. */
export const pointed = '\\b(?:[A-Z]\\.){2,}[A-Z]\\b\\.?';

const plain = /^[0-9a-z]*$/;
/** The invisible, and the marks that accents become. */
const unseen = new RegExp(`[\\u0300-\\u036F${invisibleClass}]`, 'g');
const undecomposed = /[ßæœøłđðþıŋ]/g;
const spelt: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ŋ: 'n',
};

/** A word without case, accents, compatibility forms and invisible characters. Idempotent. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(unseen, '')
    .toLowerCase()
    .replace(undecomposed, (letter) => spelt[letter] ?? letter);
}
