import { parseArgs } from 'node:util';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runCommand, UsageError } from '../../lib/command/run-command.ts';

const said = vi.spyOn(console, 'error');
beforeEach(() => void said.mockReset().mockImplementation(() => {}));
// The code that the tests themselves end with.
afterEach(() => {
  process.exitCode = undefined;
});

it.each([
  [
    'a word that it does not know',
    () => {
      throw new UsageError('There is no task "chek".');
    },
  ],
  ['an option that it does not know', () => void parseArgs({ args: ['--rase'], options: {} })],
])('a command that is called with %s says how it is called, and exits 2', async (_, run) => {
  await runCommand('Usage: npm run it', run);
  expect(said.mock.lastCall?.[0]).toMatch(/chek|rase/);
  expect(said.mock.lastCall?.[0]).toMatch(/\nUsage: npm run it$/);
  expect(process.exitCode).toBe(2);
});

it('a command that fails says why in plain words, and exits 1', async () => {
  await runCommand('Usage: npm run it', () => Promise.reject(new Error('No browser was found.')));
  expect(said.mock.calls).toEqual([['No browser was found.']]);
  expect(process.exitCode).toBe(1);
});

it('a fault of the command itself is told in full', async () => {
  const fault = new TypeError('undefined is not a function');
  await runCommand('Usage: npm run it', () => Promise.reject(fault));
  expect(said.mock.calls).toEqual([[fault]]);
});
