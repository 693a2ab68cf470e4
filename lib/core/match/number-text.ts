/**
 * Whole numbers as printable text, short for small numbers: the packed index is a string inside a
 * script, so that no file has to be fetched. One character up to 59, two up to 1 799, three to 53 999.
 */

/**
 * Printable ASCII without what a string literal would have to escape. The characters that scripts use
 * most come first, for the small numbers: what the text and the script around it share, gzip shortens.
 */
export const alphabet =
  'etnr)(,oa.=lisucd:f{}&hp;m?|g0y][>w!_vb1-k+xOSMC/2E<AN$FTLRDP3I*qWUz^j5Z46GH8BXJYV9QK@7%#~';
const finals = 60;
const carriers = alphabet.length - finals;

/** `numbers` from 0 up. Nothing parts them: the last character of each is one of the first 60. */
export function writeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    while (rest >= finals) {
      text += alphabet[finals + (rest % carriers)];
      rest = Math.floor(rest / carriers);
    }
    text += alphabet[rest];
  }
  return text;
}

function placesIn(letters: string): Uint8Array {
  const places = new Uint8Array(127);
  for (const [place, letter] of [...letters].entries()) places[letter.charCodeAt(0)] = place;
  return places;
}

/** The place of a character in the alphabet, by its code. Marked, so that who only writes can leave it out. */
export const digits = /* @__PURE__ */ placesIn(alphabet);

/** What `writeNumbers` wrote, of numbers up to 32 bits. Nothing is checked: our own build wrote it. */
export function readNumbers(text: string): Uint32Array {
  const numbers = new Uint32Array(text.length);
  let count = 0;
  let value = 0;
  let unit = 1;
  for (let at = 0; at < text.length; at++) {
    const digit = digits[text.charCodeAt(at)] ?? 0;
    if (digit >= finals) {
      value += (digit - finals) * unit;
      unit *= carriers;
    } else {
      numbers[count++] = value + digit * unit;
      value = 0;
      unit = 1;
    }
  }
  return numbers.slice(0, count);
}
