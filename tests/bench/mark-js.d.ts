/** What the bench uses of mark.js, which has no types of its own. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(words: string[], options: { readonly separateWordSearch: boolean }): void;
    unmark(): void;
  }
}
