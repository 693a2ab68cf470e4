import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    sequence: { shuffle: true },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{core,compile,command,page,project,extension}/**/*.test.ts'],
          // Catches what hangs; a busy machine is no failure.
          testTimeout: 60_000,
          // By itself Vitest leaves one core idle, of two in all.
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          // Browsers have the machine to themselves.
          sequence: { groupOrder: 1 },
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/harness/before-the-run.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          sequence: { groupOrder: 1 },
          include: ['tests/long/**/*.test.ts'],
          globalSetup: ['tests/browser/harness/before-the-run.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
