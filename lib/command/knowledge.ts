/**
 * `npm run --silent knowledge`: the compiled knowledge base as JSON. `-- check` verifies the seeds
 * and reports on them; `-- voice` lists every sentence that Backstory says in its own voice.
 * `--seeds <folder>` reads other seeds. Exits 1 where the seeds are broken or the report fails, 2 where
 * it was called wrongly.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type CompiledSeeds, compileSeeds } from '../compile/compile-seeds.ts';
import { buildNameIndex } from '../compile/name-index.ts';
import { seedError } from '../compile/problem.ts';
import { reportOn } from '../compile/report.ts';
import { sizesOf } from '../compile/sizes.ts';
import { ownWordsOf } from '../compile/voice.ts';
import { runCommand, UsageError } from './run-command.ts';

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

function run(): void {
  const { task, seeds } = readArguments();
  if (!existsSync(seeds)) throw new UsageError(`There is no folder "${seeds}".`);
  const compiled = compileSeeds(seeds);
  if (compiled.files.length === 0) {
    throw new UsageError(`The folder "${seeds}" holds no seeds (.yaml) and no texts (raw/*.txt).`);
  }
  if (compiled.problems.length > 0) throw seedError(compiled.problems);
  const failures = task(compiled);
  if (failures.length === 0) return;
  throw new Error(`\nThe check fails:\n${failures.map((failure) => `  ${failure}`).join('\n')}`);
}

function readArguments() {
  const options = { seeds: { type: 'string', default: 'seeds' } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const task = tasks[positionals[0] ?? 'print'];
  if (!task) throw new UsageError(`There is no task "${positionals[0]}".`);
  return { task, seeds: values.seeds };
}

await runCommand('Usage: npm run --silent knowledge [-- check | voice] [--seeds <folder>]', run);
