/** Sees to it that the card has its style before the first record of a card is there. */
import type { StoredRecords } from './card-records.ts';

export interface StoredCards extends StoredRecords {
  /** The style of the card, as text; '' where it cannot be read. */
  readonly readCardStyle: () => Promise<string>;
}

/** The stored records; the first that are read come with the style, which goes to `adopt`. */
export function styledRecords(
  { readCardStyle, ...stored }: StoredCards,
  adopt: (css: string) => void,
): StoredRecords {
  let isStyled = false;

  async function readStyle(): Promise<void> {
    if (isStyled) return;
    const css = await readCardStyle();
    isStyled = css !== '';
    adopt(css);
  }
  return {
    ...stored,
    async readRecords(ids) {
      const [records] = await Promise.all([stored.readRecords(ids), readStyle()]);
      return records;
    },
  };
}
