/** Where a person's name begins and ends in the text. */
import type { Block } from './block.ts';
import { juniors } from './name-parts.ts';
import type { Token } from './tokens.ts';

/** The "Jr" that belongs to the name before it, if one follows. */
export function juniorAfter(block: Block, last: number): Token | null {
  const next = block.tokens[last + 1];
  const between = next && block.text.slice(block.tokens[last]?.end, next.start);
  return next && juniors.has(next.folded) && /^,?\s+$/.test(between ?? '') ? next : null;
}

/** From word to word, with the bracket or quotation mark that closes inside the name, and "Jr". */
export function spanOf(block: Block, from: number, last: number): { start: number; end: number } {
  const start = block.tokens[from]?.start ?? 0;
  const end = juniorAfter(block, last)?.end ?? block.tokens[last]?.end ?? 0;
  const inside = block.text.slice(start, end);
  const open = /[([]/.test(inside) && !/[)\]]/.test(inside);
  return { start, end: open && /[)\]]/.test(block.text.charAt(end)) ? end + 1 : end };
}
