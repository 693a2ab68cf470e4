/** A record of which nothing is known but the name, for tests of how records are kept and read. */
import type { EntityRecord, StoredRecord } from '../../lib/core/knowledge/record.ts';

/** As it lies in the store: without what all records share. */
export const storedRecord = (id: string): StoredRecord => ({
  id,
  kind: 'person',
  name: id,
  description: { text: '', articles: [], outside: [] },
  roles: [],
  articles: [],
  statements: [],
  events: [],
  relations: [],
  alongside: [],
  notes: [],
});

/** As it is read from the store. */
export const entityRecord = (id: string): EntityRecord => ({
  ...storedRecord(id),
  heads: [],
  sources: [],
});
