import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../lib/core/json-fault.ts';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the place where a text stops being JSON', () => {
  it('is nowhere in what the browser can read, and somewhere in everything else', () => {
    const nearlyJson = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ' ', '0', '\\', '\u007f', 'E'))
      .map(([text, at, sign]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + sign + text.slice(place + 1);
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), nearlyJson, fc.string()), (text) => {
        expect(jsonFault(text) === null).toBe(parses(text));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['{\n  "a": x }', 2, 8],
    ['{"a": 1,\n}', 2, 1],
    ['[1, 2', 1, 6],
    ['', 1, 1],
    ['{"a": 1} 2', 1, 10],
  ])('is told by line and column: %j', (text, line, column) => {
    expect(jsonFault(text)).toEqual({ line, column });
  });

  it('is told however long a string is, with and without escapes', () => {
    const long = 10_000_000;
    expect(jsonFault(`["${'a'.repeat(long)}", x]`)).toEqual({ line: 1, column: long + 6 });
    expect(jsonFault(`["${String.raw`\n😀`.repeat(long / 10)}"]`)).toBeNull();
  });

  it('is told however deep a text nests', () => {
    const deep = 100_000;
    expect(jsonFault('['.repeat(deep))).toEqual({ line: 1, column: deep + 1 });
    expect(jsonFault(`${'[{"a":'.repeat(deep)}0${'}]'.repeat(deep)}`)).toBeNull();
  });
});
