/** The closed lists of kinds: plain, for pages that load no schema. */

export const entityKinds = ['person', 'organization', 'work', 'area'] as const;

/** Of names beside the canonical one. */
export const nameTypes = [
  'full',
  'short',
  'acronym',
  'handle',
  'variant',
  'misspelling-in-source',
] as const;

/** Of publishers: each has a shape of its own on screen. */
export const sourceKinds = [
  'newspaper',
  'broadcaster',
  'blog',
  'guest blog',
  'party',
  'campaign group',
  'trade union',
  'public body',
] as const;
