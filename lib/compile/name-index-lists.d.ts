/** It has no types of its own. The words of English Wikipedia, the most frequent first. */
declare module 'popular-english-words' {
  export const words: { getMostPopular(count: number): readonly string[] };
}
