/**
 * `npm run --silent knowledge`: the compiled knowledge base as JSON. `-- check` verifies the seeds
 * and reports on them; `-- voice` lists every sentence that Backstory says in its own voice.
 * `--seeds <folder>` reads other seeds. Exits 1 where the seeds are broken or the report fails.
 */
import { parseArgs } from 'node:util';
import { type CompiledSeeds, compileSeeds } from '../compile/compile-seeds.ts';
import { buildNameIndex } from '../compile/name-index.ts';
import { seedError } from '../compile/problem.ts';
import { reportOn } from '../compile/report.ts';
import { sizesOf } from '../compile/sizes.ts';
import { ownWordsOf } from '../compile/voice.ts';

const usage = 'Usage: npm run --silent knowledge [-- check | voice] [--seeds <folder>]';

/** What each task prints; the failures that it returns are printed after it. */
const tasks: Readonly<Record<string, (compiled: CompiledSeeds) => readonly string[]>> = {
  print: ({ knowledge }) => {
    console.log(JSON.stringify(knowledge, null, 2));
    return [];
  },
  check: (compiled) => {
    const { text, failures } = reportOn(
      compiled,
      sizesOf(compiled.knowledge, buildNameIndex(compiled)),
    );
    console.log(text);
    return failures;
  },
  voice: ({ knowledge }) => {
    for (const { kind, of, text } of ownWordsOf(knowledge)) console.log(`${kind} [${of}] ${text}`);
    return [];
  },
};

function run(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seeds: { type: 'string', default: 'seeds' } },
  });
  const task = tasks[positionals[0] ?? 'print'];
  if (!task) {
    console.error(`There is no task "${positionals[0]}".\n${usage}`);
    return 2;
  }
  const compiled = compileSeeds(values.seeds);
  if (compiled.problems.length > 0) {
    console.error(seedError(compiled.problems).message);
    return 1;
  }
  const failures = task(compiled);
  if (failures.length === 0) return 0;
  console.error(`\nThe check fails:\n${failures.map((failure) => `  ${failure}`).join('\n')}`);
  return 1;
}

process.exitCode = run();
