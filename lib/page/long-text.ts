/** Where a very long text is cut, so that reading one piece of it never takes long. */

/** UTF-16 units from which a text is cut at the next gap. */
export const cutLength = 8192;

/** The end of the piece that begins at `from`: the text's own, or where words part. */
export function pieceEnd(text: string, from: number): number {
  const limit = from + cutLength;
  if (limit >= text.length) return text.length;
  const half = from + (cutLength >> 1);
  const line = text.lastIndexOf('\n', limit - 1);
  if (line >= half) return line + 1;
  const space = text.lastIndexOf(' ', limit - 1);
  return space >= half ? space + 1 : limit;
}
