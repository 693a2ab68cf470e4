/**
 * `npm test` and `npm run test:long`: runs each step to its end, also after one has failed, and
 * says how it went in the last line: `N passed, N failed`. A step that is no test run counts as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const project = fileURLToPath(new URL('../../', import.meta.url));
const results = join(project, 'test-results');

/** Runs a tool from node_modules by its own Node program, which is the same on every system. */
function runTool(packageName: string, words: readonly string[]): boolean {
  const manifest = join(project, 'node_modules', packageName, 'package.json');
  const { bin } = v.parse(
    v.object({ bin: v.union([v.string(), v.record(v.string(), v.string())]) }),
    JSON.parse(readFileSync(manifest, 'utf8')),
  );
  const program = typeof bin === 'string' ? bin : Object.values(bin)[0];
  const ran = spawnSync(process.execPath, [join(dirname(manifest), program ?? ''), ...words], {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return ran.status === 0;
}

function check(packageName: string, ...words: string[]): Count {
  return runTool(packageName, words) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

const Report = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  /** Tests that did not run, because they were skipped or their preparation failed. */
  numPendingTests: v.number(),
});

/** A test that did not run has not passed: it counts as failed. So does a run without a report. */
function vitest(...projects: string[]): Count {
  const file = join(results, `${projects.join('-')}.json`);
  rmSync(file, { force: true });
  const words = ['run', '--config', 'tests/vitest.config.ts'];
  for (const name of projects) words.push('--project', name);
  words.push('--reporter=default', '--reporter=json', `--outputFile.json=${file}`);
  const succeeded = runTool('vitest', words);
  try {
    const report = v.parse(Report, JSON.parse(readFileSync(file, 'utf8')));
    const failed = report.numFailedTests + report.numPendingTests;
    // A run can also fail outside of any test: when a file does not load or clearing up fails.
    return { passed: report.numPassedTests, failed: succeeded ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const steps: Readonly<Record<string, readonly (() => Count)[]>> = {
  test: [
    () => check('typescript', '-p', '.'),
    () => check('typescript', '-p', 'lib/core'),
    () => check('@biomejs/biome', 'check', '--error-on-warnings', '.'),
    () => check('knip'),
    () => vitest('unit', 'browser'),
  ],
  long: [() => vitest('long')],
};

const wanted = process.argv[2] ?? 'test';
mkdirSync(results, { recursive: true });
const counts = (steps[wanted] ?? []).map((step) => step());
if (counts.length === 0) {
  throw new Error(`There is no run "${wanted}": choose ${Object.keys(steps).join(' or ')}.`);
}
const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
process.exitCode = sum('failed') === 0 ? 0 : 1;
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
