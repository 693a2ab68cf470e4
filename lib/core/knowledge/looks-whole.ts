/**
 * A cheap look at what storage holds, for pages. The background checks every record by its schema when
 * the browser starts; here it is enough that nothing of one is missing.
 */
import type { Catalogue, StoredRecord } from './record.ts';

const lists = [
  'roles',
  'articles',
  'statements',
  'events',
  'relations',
  'alongside',
  'notes',
] as const satisfies readonly (keyof StoredRecord)[];

/** Whether a record has its name, its description and all of its lists, whatever is in them. */
export function looksLikeRecord(value: unknown): value is StoredRecord {
  if (!hasFields(value)) return false;
  return (
    typeof value.id === 'string' &&
    typeof value.name === 'string' &&
    hasFields(value.description) &&
    hasLists(value, lists)
  );
}

/** Whether a catalogue has its two lists. */
export function looksLikeCatalogue(value: unknown): value is Catalogue {
  return hasFields(value) && hasLists(value, ['heads', 'sources']);
}

function hasFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function hasLists(value: Readonly<Record<string, unknown>>, names: readonly string[]): boolean {
  return names.every((name) => Array.isArray(value[name]));
}
