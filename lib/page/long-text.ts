/** Where a very long text is cut, so that reading one piece of it never takes long. */

/** UTF-16 units from which a text is cut at the next gap. */
export const cutLength = 8192;

/** The end of the piece that begins at `from`: the text's own, or where words part. */
export function pieceEnd(text: string, from: number): number {
  const limit = from + cutLength;
  if (limit >= text.length) return text.length;
  const half = from + (cutLength >> 1);
  // Searched apart: in the whole text a search backwards for what it lacks goes to its very beginning.
  const end = text.slice(half, limit);
  const cut = end.lastIndexOf('\n') + 1 || end.lastIndexOf(' ') + 1;
  return cut > 0 ? half + cut : limit;
}
