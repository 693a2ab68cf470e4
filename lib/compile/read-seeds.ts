/**
 * Reads the seeds folder: the YAML facts, each item with the place where it stands, and the raw
 * texts. What does not fit the schema is reported and left out; its id stays known, so that one
 * mistake is not reported again wherever it is referred to.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { explainIssue } from './explain-issue.ts';
import type { Place, Report } from './problem.ts';
import { type SeedList, type SeedOf, seedLists } from './seed-schema.ts';
import { parseYamlFile, type YamlFile } from './yaml-file.ts';

/** One item of a list, with the place of any of its fields. */
export interface Located<Seed> {
  readonly seed: Seed;
  readonly placeOf: (...path: readonly (string | number)[]) => Place;
}

export interface Seeds {
  readonly lists: { readonly [List in SeedList]: readonly Located<SeedOf<List>>[] };
  /** File name under raw/ -> its text. */
  readonly raw: ReadonlyMap<string, string>;
  /** Ids of items that were left out because they do not fit the schema, with their lists. */
  readonly brokenIds: ReadonlyMap<string, SeedList | null>;
  /** Whether a file or an item was left out of which not even the ids are known. */
  readonly incomplete: boolean;
  /** Every file that was read: what a build has to watch. */
  readonly files: readonly string[];
}

type Lists = { [List in SeedList]: Located<SeedOf<List>>[] };

interface LeftOut {
  readonly ids: Map<string, SeedList | null>;
  withoutId: boolean;
}

/** Throws where the folder itself cannot be read; everything else is reported. */
export function readSeeds(folder: string, report: Report): Seeds {
  const lists = Object.fromEntries(
    Object.keys(seedLists).map((list) => [list, []]),
  ) as unknown as Lists;
  const leftOut: LeftOut = { ids: new Map(), withoutId: false };
  const files = listSeedFiles(folder);
  const raw = new Map<string, string>();
  for (const path of files) {
    const file = relative(folder, path);
    const text = readText(path, file, report);
    if (text === null) {
      leftOut.withoutId = true;
      continue;
    }
    if (/^raw[\\/]/.test(file)) raw.set(file.slice('raw/'.length), text);
    else readLists(parseYamlFile(file, text, report), lists, leftOut, report);
  }
  return { lists, raw, brokenIds: leftOut.ids, incomplete: leftOut.withoutId, files };
}

/** Whether every item of a list was read. */
export function isWhole({ brokenIds, incomplete }: Seeds, list: SeedList): boolean {
  return !incomplete && ![...brokenIds.values()].some((one) => one === list || one === null);
}

/** The absolute or relative paths (as `folder` is) of the YAML facts and the raw texts, sorted. */
export function listSeedFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ya?ml|txt)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function readText(path: string, file: string, report: Report): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    report({ file, line: 1 }, `Cannot be read: ${String(error)}.`, 'save the file as UTF-8.');
    return null;
  }
}

function readLists(file: YamlFile, lists: Lists, leftOut: LeftOut, report: Report): void {
  leftOut.withoutId ||= file.broken;
  if (file.value === null || file.value === undefined) return;
  if (typeof file.value !== 'object' || Array.isArray(file.value)) {
    leftOut.withoutId = true;
    const names = Object.keys(seedLists).join(', ');
    report(file.placeOf([]), 'The file holds no named lists.', `begin it with one of: ${names}.`);
    return;
  }
  for (const [list, items] of Object.entries(file.value)) {
    if (!isSeedList(list)) {
      const names = Object.keys(seedLists).join(', ');
      report(file.placeOf([list]), `"${list}" is no list of seeds.`, `use one of: ${names}.`);
      for (const item of Array.isArray(items) ? items : []) leaveOut(item, null);
    } else if (items === null) {
      // A list that is begun and still empty.
    } else if (!Array.isArray(items)) {
      leftOut.withoutId = true;
      report(file.placeOf([list]), `"${list}" is not a list.`, 'begin each item with "- ".');
    } else {
      for (const [index, item] of items.entries()) readItem(file, list, index, item);
    }
  }

  function readItem(from: YamlFile, list: SeedList, index: number, item: unknown): void {
    const result = v.safeParse(seedLists[list], item);
    if (result.success) {
      const located = {
        seed: result.output,
        placeOf: (...path: readonly (string | number)[]) => from.placeOf([list, index, ...path]),
      };
      (lists[list] as Located<unknown>[]).push(located);
      return;
    }
    leaveOut(item, list);
    for (const issue of result.issues) {
      const path = (issue.path ?? []).map((part) => part.key as string | number);
      const { what, mend } = explainIssue(issue);
      report(from.placeOf([list, index, ...path]), what, mend);
    }
  }

  function leaveOut(item: unknown, list: SeedList | null): void {
    const id = (item as { id?: unknown } | null)?.id;
    if (typeof id === 'string') leftOut.ids.set(id, list);
    else leftOut.withoutId = true;
  }
}

function isSeedList(list: string): list is SeedList {
  return Object.hasOwn(seedLists, list);
}
