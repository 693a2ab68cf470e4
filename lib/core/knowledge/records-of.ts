/** What is stored for the cards: a record of every entity, as long as a card can use. */
import { withoutCatalogue } from './catalogue.ts';
import { limitRecord } from './limit-record.ts';
import type { Id, Knowledge } from './model.ts';
import type { StoredRecord } from './record.ts';
import { recordOf } from './record-of.ts';

export function recordsOf(knowledge: Knowledge): Record<Id, StoredRecord> {
  return Object.fromEntries(
    knowledge.entities.map(({ id }) => [
      id,
      withoutCatalogue(limitRecord(recordOf(knowledge, id))),
    ]),
  );
}
