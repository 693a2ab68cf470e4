/** By which letters a name is put in order. */
import type { Entity } from './model.ts';

/** People by surname, everything else without its article. */
export function sortName({ kind, name }: Pick<Entity, 'kind' | 'name'>): string {
  if (kind !== 'person') return name.replace(/^The /, '');
  const words = name.replace(/ (?:Jr|Sr)$/, '').split(' ');
  return `${words.at(-1)} ${words.slice(0, -1).join(' ')}`;
}

/** In the order of the alphabet of a language (BCP 47). */
export function byName<Named extends Pick<Entity, 'kind' | 'name'>>(
  named: readonly Named[],
  language: string,
): readonly Named[] {
  const { compare } = new Intl.Collator(language);
  return named.toSorted((a, b) => compare(sortName(a), sortName(b)));
}
