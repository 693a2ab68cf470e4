/**
 * The records of storage.local as the background keeps them: written when they are missing, older
 * or damaged. Frames read them, see `read-records.ts`.
 */
import * as v from 'valibot';
import type { Id } from '../core/knowledge/model.ts';
import { Catalogue, StoredRecord } from '../core/knowledge/record.ts';
import { hashOf } from '../core/match/hash.ts';
import { browser } from './browser.ts';
import { catalogueKey, prefix, styleKey, versionKey, wholePrefix } from './record-keys.ts';

/** What the background carries. Joining all records takes a while, and is seldom needed. */
export interface BundledRecords {
  /** Changes whenever a record, short or whole, or the catalogue does. */
  readonly version: string;
  readonly ids: () => readonly Id[];
  readonly records: () => Readonly<Record<Id, StoredRecord>>;
  /** Those that are shortened in `records`, whole. */
  readonly wholeRecords: () => Readonly<Record<Id, StoredRecord>>;
  readonly catalogue: () => Catalogue;
  /** The style that cards are drawn with: beside the records, it is no load on pages without a card. */
  readonly style: string;
}

let writing: Promise<void> | null = null;

/** Writes all records where the version mark is not that of the bundle. Cheap where it is. */
export async function keepRecords(bundled: BundledRecords): Promise<void> {
  const stored = await browser.storage.local.get(versionKey);
  if (stored[versionKey] === markOf(bundled)) return;
  // Two frames may find the same damage, and a waking background is called twice.
  writing ??= writeRecords(bundled).finally(() => {
    writing = null;
  });
  await writing;
}

/** Looks at every record, and writes all where one is missing or damaged. */
export async function checkRecords(bundled: BundledRecords): Promise<void> {
  const records = [
    ...bundled.ids().map((id) => prefix + id),
    ...Object.keys(bundled.wholeRecords()).map((id) => wholePrefix + id),
  ];
  const stored = await browser.storage.local.get([styleKey, catalogueKey, ...records]);
  const isSound =
    stored[styleKey] === bundled.style &&
    v.is(Catalogue, stored[catalogueKey]) &&
    records.every((key) => v.is(StoredRecord, stored[key]));
  if (!isSound) await browser.storage.local.remove(versionKey);
  await keepRecords(bundled);
}

async function writeRecords(bundled: BundledRecords): Promise<void> {
  const kept = {
    ...prefixed(prefix, bundled.records()),
    ...prefixed(wholePrefix, bundled.wholeRecords()),
    [catalogueKey]: bundled.catalogue(),
    [styleKey]: bundled.style,
  };
  const stored = Object.keys(await browser.storage.local.get(null));
  const ours = stored.filter((key) => key.startsWith(prefix) || key.startsWith(wholePrefix));
  await browser.storage.local.remove(ours.filter((key) => !(key in kept)));
  await browser.storage.local.set(kept);
  // Last: a write that is cut short leaves no version mark, and is done again.
  await browser.storage.local.set({ [versionKey]: markOf(bundled) });
}

/** Another one whenever anything that is written is another. */
const markOf = ({ version, style }: BundledRecords): string => `${version} ${hashOf(style)}`;

function prefixed(keyPrefix: string, records: Readonly<Record<Id, StoredRecord>>): object {
  return Object.fromEntries(Object.entries(records).map(([id, one]) => [keyPrefix + id, one]));
}

/** Calls back when the version mark was voided: a frame found a record missing or damaged. */
export function onRecordsWanted(write: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const mark = area === 'local' ? changes[versionKey] : undefined;
    if (mark && typeof mark.newValue !== 'string') write();
  });
}
