/**
 * How much a page may cost. Every page loads the scan with the candidate index, so a build
 * that outgrows its budget fails and says by how much. Sizes are gzipped, 1 kB being 1000 bytes.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Size } from './sizes.ts';

export interface Budget {
  readonly what: string;
  /** Files of the built extension that share the budget. One that is not there weighs nothing. */
  readonly files: readonly string[];
  /** In bytes, gzipped. */
  readonly most: number;
}

/** What a page may load: as the README promises. */
export const budgets: readonly Budget[] = [
  { what: 'script on a page without a name', files: ['scan.js'], most: 20_000 },
  { what: 'script before a name is found', files: ['scan.js', 'annotate.js'], most: 25_000 },
  {
    what: 'script on a page with names',
    files: ['scan.js', 'annotate.js', 'cards.js'],
    most: 45_500,
  },
];

/** What each budget is spent to, in the folder of a built extension. */
export function sizesOfBuild(folder: string, list: readonly Budget[] = budgets): readonly Size[] {
  return list.map(({ what, files, most }) => {
    const paths = files.map((file) => join(folder, file)).filter((path) => existsSync(path));
    const bytes = paths.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0);
    return { what, bytes, most };
  });
}

/** @throws where something is too large, naming each with what is too much. */
export function keepBudgets(sizes: readonly Size[]): void {
  const over = sizes.filter(({ bytes, most }) => bytes > most);
  if (over.length === 0) return;
  const lines = over.map(
    ({ what, bytes, most }) =>
      `${what}: ${bytes} bytes, ${bytes - most} more than the budget of ${most}`,
  );
  const error = new Error(`The build is too large.\n${lines.join('\n')}`);
  // What is wrong is in the message; where this function was called from helps nobody.
  error.stack = error.message;
  throw error;
}
