/** What we use of chance: its lists of common names (it has no types of its own). */
declare module 'chance' {
  export class Chance {
    constructor(seed: number);
    get(list: 'lastNames'): { readonly en: readonly string[] };
    get(
      list: 'firstNames',
    ): Readonly<Record<'male' | 'female', { readonly en: readonly string[] }>>;
  }
}
