/**
 * How much a page may cost. Every page loads the scan with the name index, so a build that
 * outgrows its budget fails and says by how much. Sizes are gzipped, 1 kB being 1000 bytes.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import type { Knowledge } from '../core/knowledge/model.ts';
import { packKnowledge } from '../core/knowledge/pack-knowledge.ts';

export interface Budget {
  readonly name: string;
  /** Files of the built extension that share the budget. One that is not there weighs nothing. */
  readonly files: readonly string[];
  readonly bytes: number;
}

const gzipped = (bytes: Buffer | string): number =>
  gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }).length;

export const budgets: readonly Budget[] = [
  { name: 'script on a page without a name', files: ['scan.js'], bytes: 20_000 },
  { name: 'script on a page with names', files: ['scan.js', 'annotate.js'], bytes: 60_000 },
];

export interface Spending {
  readonly name: string;
  readonly bytes: number;
  readonly budget: number;
}

/** What each budget is spent to, in the folder of a built extension. */
export function spendings(folder: string, list: readonly Budget[] = budgets): readonly Spending[] {
  return list.map(({ name, files, bytes: budget }) => {
    const paths = files.map((file) => join(folder, file)).filter((path) => existsSync(path));
    const bytes = paths.reduce((sum, path) => sum + gzipped(readFileSync(path)), 0);
    return { name, bytes, budget };
  });
}

/** The same for the knowledge, as it lies packed in the bundles that need it. */
export function knowledgeSpending(knowledge: Knowledge): Spending {
  const packed = JSON.stringify(packKnowledge(knowledge));
  return { name: 'the knowledge', bytes: gzipped(packed), budget: 60_000 };
}

/** @throws where a budget is overspent, naming each with what is too much. */
export function keepBudgets(spent: readonly Spending[]): void {
  const over = spent.filter(({ bytes, budget }) => bytes > budget);
  if (over.length === 0) return;
  const lines = over.map(
    ({ name, bytes, budget }) =>
      `${name} costs ${bytes} bytes gzipped, ${bytes - budget} more than the budget of ${budget}`,
  );
  const error = new Error(`The build is too large:\n${lines.join('\n')}`);
  // What is wrong is in the message; where this function was called from helps nobody.
  error.stack = error.message;
  throw error;
}
