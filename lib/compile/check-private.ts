/** Nothing private reaches the compiled knowledge, in whatever field. */
import type { Knowledge } from '../core/knowledge/model.ts';
import type { PlaceOfId } from './check-ids.ts';
import type { FindPrivate } from './private-names.ts';
import { type Report, shorten } from './problem.ts';

/**
 * Looks at every text of the compiled knowledge and reports what is private in it. Public identifiers
 * ("Q291169") are left out: they would be taken for membership numbers.
 */
export function checkPrivate(
  knowledge: Knowledge,
  findPrivate: FindPrivate,
  placeOf: PlaceOfId,
  report: Report,
): void {
  const { version: _, mentions, ...lists } = knowledge;
  const items: readonly { readonly id: string }[] = Object.values(lists).flat();
  const all = [...items, ...mentions.map((mention) => ({ ...mention, id: mention.article }))];
  for (const item of all) {
    for (const { text, field } of textsOf(item)) {
      const found = findPrivate(text);
      if (found === null) continue;
      report(
        placeOf(item.id),
        `"${item.id}" would ship "${found}", which is private, in its ${field}: ${shorten(text, 90)}.`,
        'trim the quote or reword the line so that it is left out.',
      );
    }
  }
}

function textsOf(value: unknown, field = ''): { text: string; field: string }[] {
  if (typeof value === 'string') return [{ text: value, field }];
  if (typeof value !== 'object' || value === null || field === 'identifiers') return [];
  return Object.entries(value).flatMap(([key, part]) =>
    textsOf(part, /^\d+$/.test(key) ? field : field === '' ? key : `${field}.${key}`),
  );
}
