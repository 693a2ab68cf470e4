/**
 * Knows the names of private people and the marks of private data, so that neither gets out. The
 * names are read from the seeds and are never shipped.
 */

import type { SeedOf } from './seed-schema.ts';
import { wholeWords } from './whole-words.ts';

/** Says what a text gives away: the private name or datum in it, or null. */
export type FindPrivate = (text: string) => string | null;

const data = [
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/,
  /\[email protected\]/,
  /\b[A-Z]?\d{6,8}\b/,
  /\b0\d{3,4}[ -]?\d{3}[ -]?\d{3,4}\b/,
];

/** As `findPrivateNamesIn`, and also finds addresses and numbers that belong to a person. */
export function findPrivateIn(...given: Parameters<typeof findPrivateNamesIn>): FindPrivate {
  const findName = findPrivateNamesIn(...given);
  return (text) => findName(text) ?? firstHit(data, text);
}

/**
 * A person is recognised by every form that the seeds give, and by each word of these that is
 * theirs alone: "Eric Segal" also as "Mr Segal" and "Eric", unless an entry has that word in its
 * name or `ordinaryText` (the articles) uses it in small letters.
 */
export function findPrivateNamesIn(
  people: readonly Pick<SeedOf<'privatePeople'>, 'names'>[],
  publicNames: readonly string[],
  ordinaryText: string,
): FindPrivate {
  const ordinary = new Set(ordinaryText.match(/(?<![\p{L}’'])\p{Ll}+/gu));
  const ofEntries = new Set(publicNames.flatMap(wordsOf));
  const forms = people.flatMap(({ names }) => names);
  const parts = forms
    .flatMap(wordsOf)
    .filter((word) => /^\p{Lu}\p{L}{2}/u.test(word))
    .filter((word) => !ofEntries.has(word) && !ordinary.has(word.toLowerCase()));
  const patterns = [wholeWords(forms, 'iu'), wholeWords(parts, 'u')].filter((one) => one !== null);
  return (text) => firstHit(patterns, text);
}

function firstHit(patterns: readonly RegExp[], text: string): string | null {
  for (const expression of patterns) {
    const hit = expression.exec(text);
    if (hit) return hit[0];
  }
  return null;
}

function wordsOf(name: string): string[] {
  return name.match(/[\p{L}\p{N}]+/gu) ?? [];
}
