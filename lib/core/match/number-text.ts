/**
 * Whole numbers as printable text, short for small numbers: the packed index is a string inside a
 * script, so that no file has to be fetched. One character up to 59, two up to 1 859, three to 57 659.
 */

/** Printable ASCII without the quote and the backslash, which a string literal would have to escape. */
const alphabet = Array.from({ length: 92 }, (_, at) => String.fromCharCode(35 + at))
  .filter((letter) => letter !== '\\')
  .join('');
const finals = 60;
const carriers = alphabet.length - finals;

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

const digits = new Uint8Array(127);
for (const [digit, letter] of [...alphabet].entries()) digits[letter.charCodeAt(0)] = digit;

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
