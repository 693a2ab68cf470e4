/**
 * The records of storage.local: the background writes them, frames read them. A frame that finds
 * one missing or damaged takes the version mark away; that wakes the background, which writes all
 * anew. So a card needs no message, and a sound store no awake background.
 */
import * as v from 'valibot';
import { joinCatalogue } from '../core/knowledge/catalogue.ts';
import type { Id } from '../core/knowledge/model.ts';
import { Catalogue, type EntityRecord, StoredRecord } from '../core/knowledge/record.ts';
import { browser } from './browser.ts';

const versionKey = 'records-version';
const catalogueKey = 'records-catalogue';
const prefix = 'record:';
const wholePrefix = 'record-whole:';

/** What the background carries. Joining all records takes a while, and is seldom needed. */
export interface BundledRecords {
  /** Changes whenever a record or the catalogue does. */
  readonly version: string;
  readonly ids: () => readonly Id[];
  readonly records: () => Readonly<Record<Id, StoredRecord>>;
  /** Those that are shortened in `records`, whole. */
  readonly wholeRecords: () => Readonly<Record<Id, StoredRecord>>;
  readonly catalogue: () => Catalogue;
}

/** How long a frame waits for the background to write the records anew (ms). */
const patience = 2000;
let askedForRewrite = false;

/** The records of these entities, in one read. What is missing even after a rewrite is left out. */
export async function readRecords(ids: readonly Id[]): Promise<ReadonlyMap<Id, EntityRecord>> {
  const records = await readSoundRecords(ids);
  // Once per frame: an entity that the bundle does not know must not cause a rewrite on every hover.
  if (ids.every((id) => records.has(id)) || askedForRewrite) return records;
  askedForRewrite = true;
  const rewritten = nextWriting(AbortSignal.timeout(patience));
  await browser.storage.local.remove(versionKey);
  await rewritten;
  return readSoundRecords(ids);
}

/** A shortened record whole (`more` says that it is shortened); null where it cannot be read. */
export async function readWholeRecord(id: Id): Promise<EntityRecord | null> {
  return (await readSoundRecords([id], wholePrefix)).get(id) ?? null;
}

async function readSoundRecords(
  ids: readonly Id[],
  keyPrefix = prefix,
): Promise<ReadonlyMap<Id, EntityRecord>> {
  const keys = ids.map((id) => keyPrefix + id);
  const stored = await browser.storage.local.get([catalogueKey, ...keys]);
  const catalogue = v.safeParse(Catalogue, stored[catalogueKey]);
  if (!catalogue.success) return new Map();
  const sound = ids.flatMap((id): [Id, EntityRecord][] => {
    const record = v.safeParse(StoredRecord, stored[keyPrefix + id]);
    if (!record.success || record.output.id !== id) return [];
    return [[id, joinCatalogue(record.output, catalogue.output)]];
  });
  return new Map(sound);
}

/** Settles once the records were written, at the latest when `signal` aborts. */
function nextWriting(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const listener = (changes: Record<string, { newValue?: unknown }>) => {
      if (typeof changes[versionKey]?.newValue === 'string') settle();
    };
    const settle = () => {
      browser.storage.onChanged.removeListener(listener);
      resolve();
    };
    browser.storage.onChanged.addListener(listener);
    signal.addEventListener('abort', settle);
  });
}

let writing: Promise<void> | null = null;

/** Writes all records where the version mark is not that of the bundle. Cheap where it is. */
export async function keepRecords(bundled: BundledRecords): Promise<void> {
  const stored = await browser.storage.local.get(versionKey);
  if (stored[versionKey] === bundled.version) return;
  // Two frames may find the same damage, and a waking background is called twice.
  writing ??= writeRecords(bundled).finally(() => {
    writing = null;
  });
  await writing;
}

/** Looks at every record, and writes all where one is missing or damaged. */
export async function checkRecords(bundled: BundledRecords): Promise<void> {
  const ids = bundled.ids();
  const sound = await readSoundRecords(ids);
  if (sound.size < ids.length) await browser.storage.local.remove(versionKey);
  await keepRecords(bundled);
}

async function writeRecords(bundled: BundledRecords): Promise<void> {
  const kept = {
    ...prefixed(prefix, bundled.records()),
    ...prefixed(wholePrefix, bundled.wholeRecords()),
    [catalogueKey]: bundled.catalogue(),
  };
  const stored = Object.keys(await browser.storage.local.get(null));
  const ours = stored.filter((key) => key.startsWith(prefix) || key.startsWith(wholePrefix));
  await browser.storage.local.remove(ours.filter((key) => !(key in kept)));
  await browser.storage.local.set(kept);
  // Last: a write that is cut short leaves no version mark, and is done again.
  await browser.storage.local.set({ [versionKey]: bundled.version });
}

function prefixed(keyPrefix: string, records: Readonly<Record<Id, StoredRecord>>): object {
  return Object.fromEntries(Object.entries(records).map(([id, one]) => [keyPrefix + id, one]));
}

/** Calls back when the version mark was taken away: a frame found a record missing or damaged. */
export function onRecordsWanted(write: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const mark = area === 'local' ? changes[versionKey] : undefined;
    if (mark && typeof mark.newValue !== 'string') write();
  });
}
