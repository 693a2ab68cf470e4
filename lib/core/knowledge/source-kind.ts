/** What sort of publisher stands behind an article. A closed list: each has a shape of its own on screen. */
import * as v from 'valibot';

export const SourceKind = v.picklist([
  'newspaper',
  'broadcaster',
  'blog',
  'guest blog',
  'party',
  'campaign group',
  'trade union',
  'public body',
]);
export type SourceKind = v.InferOutput<typeof SourceKind>;
