/** Copies of the production build, in which a test changes what it needs another way. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Engine } from '../../../lib/command/browser/find-browser.ts';
import { builtExtension } from './session.ts';

/** Files of the build, each with what becomes of its text. */
export type Changes = Readonly<Record<string, (text: string) => string>>;

/** Copies the build of a family and changes the copy, which goes when the test file is over. */
export function changedBuild(engine: Engine, changes: Changes = {}): string {
  const copy = mkdtempSync(join(tmpdir(), 'backstory-build-'));
  afterAll(() => rmSync(copy, { recursive: true }));
  cpSync(builtExtension(engine), copy, { recursive: true });
  changeFiles(copy, changes);
  return copy;
}

/** Changes files of a folder in place. Throws where one is not there. */
export function changeFiles(folder: string, changes: Changes): void {
  for (const [name, change] of Object.entries(changes)) {
    const path = join(folder, name);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  }
}
