/** Splits a name as it is written in the knowledge base into the words by which it is found. */
import type { NameEntry } from './names.ts';
import { isTitle } from './titles.ts';
import { tokenise } from './tokens.ts';

/** "Jr", "Jnr", "Junior" and the like: part of the name, never its surname. */
export const juniors = new Set(['jr', 'jnr', 'junior', 'snr', 'sr', 'senior']);

export interface NameParts {
  readonly words: readonly string[];
  /** How many words at the end are the surname (0: no personal name, matched as a whole). */
  readonly surname: number;
  /** Whether a "Jr" after it belongs to the name. */
  readonly junior: boolean;
}

/** "@RosieDuffield1", "#IStandWithChrisWilliamson": one word, whatever its capitals. */
export const isTag = (name: string): boolean => /^[@#]/.test(name);

/** `words` without a leading "The" where the rest can stand alone. */
export function partsOf(entry: NameEntry): NameParts {
  const tokens = tokenise(entry.name);
  let words = tokens.map((token) => token.folded);
  if (isTag(entry.name) || (entry.type === 'acronym' && !entry.name.includes(' ')))
    return { words: [words.join('')], surname: 0, junior: false };
  if (entry.kind !== 'person') {
    if (words[0] === 'the' && words.length > 2) words = words.slice(1);
    return { words, surname: 0, junior: false };
  }
  const junior = juniors.has(words.at(-1) ?? '');
  if (junior) words = words.slice(0, -1);
  while (words.length > 2 && isTitle(words[0] ?? '')) words = words.slice(1);
  const interrupted = tokens.some(({ gap }) => gap === 'comma') && !junior;
  if (words.length < 2 || interrupted || isTitle(words[0] ?? ''))
    return { words, surname: 0, junior };
  const last = tokens[words.length - 1];
  const surname = last?.gap === 'hyphen' && words.length > 2 ? 2 : 1;
  return { words, surname, junior };
}
