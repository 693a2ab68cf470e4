/**
 * The records of storage.local as a frame reads them. A frame that finds one missing or damaged
 * voids the version mark; that wakes the background, which writes all anew. So a card needs no
 * message, and a sound store no awake background.
 */
import { joinCatalogue } from '../core/knowledge/catalogue.ts';
import { looksLikeCatalogue, looksLikeRecord } from '../core/knowledge/looks-whole.ts';
import type { Id } from '../core/knowledge/model.ts';
import type { EntityRecord } from '../core/knowledge/record.ts';
import { browser } from './browser.ts';
import { catalogueKey, prefix, styleKey, versionKey, wholePrefix } from './record-keys.ts';

/** How long a frame waits for the background to write the records anew (ms). */
const patience = 2000;
let rewriting: Promise<boolean> | null = null;

/** The records of these entities, in one read. What is missing even after a rewrite is left out. */
export async function readRecords(ids: readonly Id[]): Promise<ReadonlyMap<Id, EntityRecord>> {
  const records = await readSoundRecords(ids);
  if (ids.every((id) => records.has(id))) return records;
  await haveRewritten();
  return readSoundRecords(ids);
}

/** The style of the card; '' where it is missing even after a rewrite. */
export async function readCardStyle(): Promise<string> {
  const style = await readStyle();
  if (style) return style;
  await haveRewritten();
  return readStyle();
}

async function readStyle(): Promise<string> {
  const style = (await browser.storage.local.get(styleKey))[styleKey];
  return typeof style === 'string' ? style : '';
}

async function haveRewritten(): Promise<void> {
  // Once per frame: an entity that the bundle does not know must not cause a rewrite on every hover.
  rewriting ??= askForRewrite().catch(() => false);
  // Nobody wrote: the background was stopped at that very moment, or the disk is full. The next
  // hover asks again.
  if (!(await rewriting)) rewriting = null;
}

/**
 * A shortened record whole (`more` says that it is shortened); null where it is missing even after a
 * rewrite.
 */
export async function readWholeRecord(id: Id): Promise<EntityRecord | null> {
  const found = (await readSoundRecords([id], wholePrefix)).get(id);
  if (found) return found;
  await haveRewritten();
  return (await readSoundRecords([id], wholePrefix)).get(id) ?? null;
}

async function readSoundRecords(
  ids: readonly Id[],
  keyPrefix = prefix,
): Promise<ReadonlyMap<Id, EntityRecord>> {
  const keys = ids.map((id) => keyPrefix + id);
  const stored = await browser.storage.local.get([catalogueKey, ...keys]);
  const catalogue = stored[catalogueKey];
  if (!looksLikeCatalogue(catalogue)) return new Map();
  const sound = ids.flatMap((id): [Id, EntityRecord][] => {
    const record = stored[keyPrefix + id];
    if (!looksLikeRecord(record) || record.id !== id) return [];
    return [[id, joinCatalogue(record, catalogue)]];
  });
  return new Map(sound);
}

/** Whether the background has written the records anew before our patience ended. */
async function askForRewrite(): Promise<boolean> {
  const rewritten = nextWriting(AbortSignal.timeout(patience));
  // Another value than ever before: taking away a mark that is missing already would wake nobody.
  await browser.storage.local.set({ [versionKey]: Date.now() });
  return rewritten;
}

/** True once the records were written, false when `signal` aborts before. */
function nextWriting(signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const listener = (changes: Record<string, { newValue?: unknown }>) => {
      if (typeof changes[versionKey]?.newValue === 'string') settle(true);
    };
    const settle = (written: boolean) => {
      browser.storage?.onChanged.removeListener(listener);
      resolve(written);
    };
    browser.storage.onChanged.addListener(listener);
    signal.addEventListener('abort', () => settle(false));
  });
}
