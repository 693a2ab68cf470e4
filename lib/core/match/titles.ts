/** Titles that stand before a name, in the forms in which the knowledge base and pages write them. */
const titles = new Set(
  'mr mrs ms miss mx sir dame lord lady baroness baron dr prof professor cllr councillor rev reverend'.split(
    ' ',
  ),
);

/** Of a folded word, which has no full stop behind it. */
export const isTitle = (folded: string): boolean => titles.has(folded);
