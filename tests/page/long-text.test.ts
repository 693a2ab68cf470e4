import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutLength, pieceEnd } from '../../lib/page/long-text.ts';

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = pieceEnd(text, from);
    pieces.push(text.slice(from, end));
    from = end;
  }
  return pieces;
}

const longTexts = fc
  .array(fc.constantFrom('word', ' ', '\n', 'x'.repeat(3000), 'Rosie Duffield '), {
    minLength: 1,
    maxLength: 200,
  })
  .map((parts) => parts.join(''));

it('the pieces of a text are the text, and none is longer than the limit', () => {
  fc.assert(
    fc.property(longTexts, (text) => {
      const pieces = piecesOf(text);
      expect(pieces.join('')).toBe(text);
      expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(cutLength);
    }),
  );
});

it('a text is never cut inside a word unless the word alone fills half of a piece', () => {
  fc.assert(
    fc.property(longTexts, (text) => {
      for (const piece of piecesOf(text).slice(0, -1))
        expect(/\s$/.test(piece) || !/\s/.test(piece.slice(cutLength / 2))).toBe(true);
    }),
  );
});
