/** Where a text stops being JSON. Browsers say that it is none, but not all of them where. */

const space = /[ \t\r\n]*/y;
/**
 * Part of a string: all up to a quotation mark or an escape, or one escape. What comes before the space
 * are control characters, which may not stand there.
 */
const stretch = /[ !#-[\]-\uffff]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const wordOrNumber = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The line and column (from 1) of the first sign that cannot stand where it does; null for sound JSON. */
export function jsonFault(text: string): { readonly line: number; readonly column: number } | null {
  let at = 0;
  const isSound = value() && at === text.length;
  if (isSound) return null;
  const lines = text.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };

  function skip(pattern: RegExp): boolean {
    pattern.lastIndex = at;
    const isThere = pattern.test(text);
    if (isThere) at = pattern.lastIndex;
    return isThere;
  }

  function sign(wanted: string): boolean {
    if (text[at] !== wanted) return false;
    at += 1;
    skip(space);
    return true;
  }

  /** In stretches: one pattern for all of it would have to remember each, and there is no room for many. */
  function string(): boolean {
    const start = at;
    if (text[at] !== '"') return false;
    at += 1;
    while (text[at] !== '"') {
      if (skip(stretch)) continue;
      at = start;
      return false;
    }
    at += 1;
    return true;
  }

  function plain(): boolean {
    return (string() || skip(wordOrNumber)) && skip(space);
  }

  /** What an element begins with: in an object its name, in a list nothing. */
  function beginning(end: string | undefined): boolean {
    return end === ']' || (text[at] === '"' && plain() && sign(':'));
  }

  /** One value with all that is in it: without recursion, as a file may nest deeper than the stack. */
  function value(): boolean {
    const owed: string[] = [];
    skip(space);
    for (;;) {
      const end = sign('{') ? '}' : sign('[') ? ']' : null;
      if (end === null && !plain()) return false;
      if (end !== null && !sign(end)) {
        owed.push(end);
        if (!beginning(end)) return false;
        continue;
      }
      while (owed.length > 0 && !sign(',')) if (!sign(owed.pop() ?? '')) return false;
      if (owed.length === 0) return true;
      if (!beginning(owed.at(-1))) return false;
    }
  }
}
