/** A closed list of words, folded and written between white space. */
export const wordList = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
