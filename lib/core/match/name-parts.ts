/** Splits a name as it is written in the knowledge base into the words by which it is found. */
import type { NameEntry } from './names.ts';
import { tokenise } from './tokens.ts';

export const nameTypes = [
  'canonical',
  'full',
  'short',
  'acronym',
  'handle',
  'variant',
  'misspelling-in-source',
] as const;

export const entityKinds = ['person', 'organization', 'work', 'area'] as const;

/** "Jr", "Jnr", "Junior" and the like: part of the name, never its surname. */
export const juniors = new Set(['jr', 'jnr', 'junior', 'snr', 'sr', 'senior']);

const titles = new Set(
  'mr mrs ms miss mx sir dame lord lady baroness baron dr prof professor cllr councillor rev'.split(
    ' ',
  ),
);

export const isTitle = (folded: string): boolean => titles.has(folded);

export interface NameParts {
  readonly words: readonly string[];
  /** How many words at the end are the surname (0: no personal name, matched as a whole). */
  readonly surname: number;
  /** Whether a "Jr" after it belongs to the name. */
  readonly junior: boolean;
}

/** `words` without a leading "The" where the rest can stand alone. */
export function partsOf(entry: NameEntry): NameParts {
  const tokens = tokenise(entry.name);
  let words = tokens.map((token) => token.folded);
  if (entry.type === 'acronym' || entry.type === 'handle')
    return { words: [words.join('')], surname: 0, junior: false };
  if (entry.kind !== 'person') {
    if (words[0] === 'the' && words.length > 2) words = words.slice(1);
    return { words, surname: 0, junior: false };
  }
  const junior = juniors.has(words.at(-1) ?? '');
  if (junior) words = words.slice(0, -1);
  if (words.length < 2 || isTitle(words[0] ?? '')) return { words, surname: 0, junior };
  const last = tokens[words.length - 1];
  const surname = last?.gap === 'hyphen' && words.length > 2 ? 2 : 1;
  return { words, surname, junior };
}

/** "rosie duffield" -> "Rosie Duffield". */
export const writtenOf = (words: readonly string[]): string =>
  words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
