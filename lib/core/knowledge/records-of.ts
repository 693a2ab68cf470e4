/** What is stored for the cards: a record of every entity, as long as a card opens with. */
import { withoutCatalogue } from './catalogue.ts';
import { fullRecord, limitRecord, storedBytesOf } from './limit-record.ts';
import type { Id, Knowledge } from './model.ts';
import type { StoredRecord } from './record.ts';
import { recordOf } from './record-of.ts';

/** Entity -> its record, shortened to `fullRecord` where it is longer. */
export function recordsOf(knowledge: Knowledge): Record<Id, StoredRecord> {
  return Object.fromEntries(
    knowledge.entities.map(({ id }) => [
      id,
      withoutCatalogue(limitRecord(recordOf(knowledge, id))),
    ]),
  );
}

/** The records that `recordsOf` had to shorten, whole: read when the reader asks for the rest. */
export function wholeRecordsOf(knowledge: Knowledge): Record<Id, StoredRecord> {
  const records = knowledge.entities.map(({ id }) => recordOf(knowledge, id));
  return Object.fromEntries(
    records
      .filter((record) => storedBytesOf(record) > fullRecord)
      .map((record) => [record.id, withoutCatalogue(record)]),
  );
}
