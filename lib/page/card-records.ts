/**
 * The records of the names on this page, read ahead of any hover, so that a card opens at once. They
 * are read few at a time: a front page may name fifty people, and somebody is reading it.
 */
import { filterRecord } from '../core/knowledge/filter-record.ts';
import type { Id } from '../core/knowledge/model.ts';
import type { EntityRecord } from '../core/knowledge/record.ts';

/** What the store can be asked for; a record that is not sound is left out. */
export interface StoredRecords {
  readonly readRecords: (ids: readonly Id[]) => Promise<ReadonlyMap<Id, EntityRecord>>;
  /** A shortened record whole. */
  readonly readWholeRecord: (id: Id) => Promise<EntityRecord | null>;
}

export interface CardRecords {
  /** Reads what is not there yet, some time soon. */
  ahead(ids: readonly Id[]): void;
  /** Records thinned by source, of those entities of which anything is left; null if not read yet. */
  now(ids: readonly Id[]): readonly EntityRecord[] | null;
  get(ids: readonly Id[]): Promise<readonly EntityRecord[]>;
  /** A shortened record whole, thinned by source; null where it cannot be read. */
  whole(id: Id): Promise<EntityRecord | null>;
}

const atATime = 6;

/**
 * Nothing is read yet. `disabledSources` is asked for each answer, so a source that is switched off is
 * gone from records that were read before.
 */
export function createCardRecords(
  { readRecords, readWholeRecord }: StoredRecords,
  disabledSources: () => ReadonlySet<Id>,
): CardRecords {
  const known = new Map<Id, EntityRecord>();
  /** What is being read: a hover waits for it instead of asking a second time. */
  const underway = new Map<Id, Promise<void>>();
  const waiting = new Set<Id>();
  let reading = false;

  const thinned = (ids: readonly Id[]): readonly EntityRecord[] => {
    const disabled = disabledSources();
    return ids.flatMap((id) => {
      const record = known.get(id);
      return (record && filterRecord(record, disabled)) ?? [];
    });
  };

  /** What is missing is not remembered as such: the background may be about to write it. */
  async function load(ids: readonly Id[]): Promise<void> {
    const missing = ids.filter((id) => !known.has(id) && !underway.has(id));
    if (missing.length > 0) {
      const reading = readRecords(missing)
        .then((records) => {
          for (const [id, record] of records) known.set(id, record);
        })
        // Without the store (an update has cut it off) there is no card, and nothing else is lost.
        .catch(() => {})
        .finally(() => {
          for (const id of missing) underway.delete(id);
        });
      for (const id of missing) underway.set(id, reading);
    }
    await Promise.all(ids.map((id) => underway.get(id)));
  }

  async function readWaiting(): Promise<void> {
    if (reading) return;
    reading = true;
    while (waiting.size > 0) {
      const some = [...waiting].slice(0, atATime);
      for (const id of some) waiting.delete(id);
      await load(some);
    }
    reading = false;
  }

  return {
    ahead(ids) {
      for (const id of ids) if (!known.has(id)) waiting.add(id);
      void readWaiting();
    },
    now: (ids) => (ids.every((id) => known.has(id)) ? thinned(ids) : null),
    async get(ids) {
      await load(ids);
      return thinned(ids);
    },
    async whole(id) {
      const record = await readWholeRecord(id).catch(() => null);
      return record && filterRecord(record, disabledSources());
    },
  };
}
