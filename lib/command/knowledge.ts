/**
 * `npm run --silent knowledge`: the compiled knowledge base as JSON. `-- check` verifies the seeds
 * and prints counts. `--seeds <folder>` reads other seeds. Exits 1 where the seeds are broken.
 */
import { parseArgs } from 'node:util';
import { compileSeeds } from '../compile/compile-seeds.ts';
import { seedError } from '../compile/problem.ts';

const usage = 'Usage: npm run --silent knowledge [-- check] [--seeds <folder>]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seeds: { type: 'string', default: 'seeds' } },
});
const [task = 'print'] = positionals;
const compiled = compileSeeds(values.seeds);
if (compiled.problems.length > 0) {
  console.error(seedError(compiled.problems).message);
  process.exitCode = 1;
} else if (task === 'print') {
  console.log(JSON.stringify(compiled.knowledge, null, 2));
} else if (task === 'check') {
  const { version, ...lists } = compiled.knowledge;
  for (const [list, items] of Object.entries(lists)) console.log(`${list}: ${items.length}`);
} else {
  console.error(`There is no task "${task}".\n${usage}`);
  process.exitCode = 2;
}
