/** Words of names that writers leave without a capital. */

/** Words inside names of bodies and works that may stand without a capital. */
export const smallWords: ReadonlySet<string> = new Set(
  'of for the and in to on at by de la'.split(' '),
);

/** Nouns that writers often leave small in a body's name ("the Labour party", "Canterbury city council"). */
export const headNouns: ReadonlySet<string> = new Set(
  'party council group movement city constituency committee'.split(' '),
);
