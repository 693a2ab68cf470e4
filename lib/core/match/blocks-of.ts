/** Plain text as a page: blank lines end a paragraph, a single line break is white space. */

export interface TextBlock {
  /** UTF-16 offset of the block in the whole text. */
  readonly start: number;
  readonly text: string;
}

/** The paragraphs of a text in order, none of them blank. Lines may end with CR LF. */
export function blocksOf(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\r?\n(?:[^\S\n]*\r?\n)+/g)) {
    blocks.push({ start, text: text.slice(start, gap.index) });
    start = gap.index + gap[0].length;
  }
  return [...blocks, { start, text: text.slice(start) }].filter(
    (block) => block.text.trim() !== '',
  );
}
