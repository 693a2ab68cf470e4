/** The records of all entities, as long as a card can use. */
import { limitRecord } from './limit-record.ts';
import type { Id, Knowledge } from './model.ts';
import type { EntityRecord } from './record.ts';
import { recordOf } from './record-of.ts';

export function recordsOf(knowledge: Knowledge): Record<Id, EntityRecord> {
  return Object.fromEntries(
    knowledge.entities.map(({ id }) => [id, limitRecord(recordOf(knowledge, id))]),
  );
}
