/** The page's registry of highlights, which we share with the page, and our names in it. */

/** Every highlight of ours. The names say nothing of us: the page can read the registry. */
const highlightNames = [
  'name-certain',
  'name-likely',
  'name-certain-wash',
  'name-likely-wash',
  'name-current',
] as const;

export type HighlightName = (typeof highlightNames)[number];

/** The page's registry; none in browsers that lack the API, where names are only listed. */
export const registry: HighlightRegistry | undefined =
  typeof Highlight === 'function' ? CSS.highlights : undefined;

/** Takes every mark off that any script of ours has put on this page; false where none ever did. */
export function forgetMarks(): boolean {
  return highlightNames.filter((name) => registry?.delete(name)).length > 0;
}
