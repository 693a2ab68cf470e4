/**
 * What was worked out for a word, kept with the index that it was worked out for: a page says most
 * of its words again and again, and looking one up costs a tenth of folding or comparing it.
 */

/** Words kept at once for each kind of answer. */
const most = 4096;

/** `workOut` as a function that asks it once for each word. */
export function rememberedAlone<T extends {}>(workOut: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const answer = answers.get(word);
    if (answer !== undefined) return answer;
    if (answers.size >= most) answers.clear();
    const fresh = workOut(word);
    answers.set(word, fresh);
    return fresh;
  };
}

/** The same for what depends on an index too. Ask for an index once, then for its words. */
export function remembered<Index extends object, T extends {}>(
  workOut: (index: Index, word: string) => T,
): (index: Index) => (word: string) => T {
  const asked = new WeakMap<Index, (word: string) => T>();
  return (index) => {
    const known = asked.get(index);
    if (known) return known;
    const ask = rememberedAlone((word) => workOut(index, word));
    asked.set(index, ask);
    return ask;
  };
}
