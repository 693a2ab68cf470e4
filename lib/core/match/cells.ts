/** Tables, as a text without tags shows them: "Joan Ryan", "Labour", "Enfield North", a block each. */
import type { BlockFindings } from './findings.ts';

/** So many short blocks on either side are read as cells of one row. */
const cellsBeside = 3;

/** The company words in the other cells of the row that `block` is in; none where it is no cell. */
export function wordsInCells(
  findings: readonly BlockFindings[],
  block: number,
): ReadonlySet<number> {
  const words = new Set<number>();
  if (!findings[block]?.isLabel) return words;
  for (let at = block - cellsBeside; at <= block + cellsBeside; at++) {
    const cell = findings[at];
    if (cell?.isLabel) for (const word of cell.words.keys()) words.add(word);
  }
  return words;
}
