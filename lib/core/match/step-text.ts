/**
 * The steps between sorted hashes as printable text. They scatter about a size that is known, so the
 * low bits of each stand as they are, and only what is above them is counted out in ones (a
 * Golomb-Rice code): a fifth shorter than any text of whole digits.
 */
import { alphabet, digits } from './number-text.ts';

/** In one of the first 64 characters of the alphabet. */
const bitsInOne = 6;

/** As many low bits as a step of about `size` (at least 2) has below its highest. */
const lowBitsOf = (size: number): number => 31 - Math.clz32(size);

/** `size`: what the steps are on average; a longer one costs one bit more for each time that size. */
export function writeSteps(steps: readonly number[], size: number): string {
  const lowBits = lowBitsOf(size);
  const bits = steps
    .map((step) => {
      const high = Math.floor(step / 2 ** lowBits);
      const low = (step % 2 ** lowBits).toString(2).padStart(lowBits, '0');
      return `${'1'.repeat(high)}0${low}`;
    })
    .join('');
  // What is left of the last character is ones, which no zero ends: it is no step.
  return (bits.match(/.{1,6}/g) ?? [])
    .map((six) => alphabet[Number.parseInt(six.padEnd(bitsInOne, '1'), 2)])
    .join('');
}

/** The steps that were written with the same `size`. Few calls, all native: it runs before anything is compiled. */
export function readSteps(text: string, size: number): readonly number[] {
  const lowBits = lowBitsOf(size);
  const sixes = [...text].map((six) => asBits(digits[six.charCodeAt(0)] ?? 0));
  const written = sixes.join('').match(new RegExp(`1*0.{${lowBits}}`, 'g')) ?? [];
  return written.map((bits) => {
    const high = bits.length - 1 - lowBits;
    return high * 2 ** lowBits + Number.parseInt(bits.slice(-lowBits), 2);
  });
}

const asBits = (six: number): string => (2 ** bitsInOne + six).toString(2).slice(1);
