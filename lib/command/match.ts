/**
 * `npm run --silent match`: finds the names in texts, JSON Lines `{"id", "text"}` in,
 * `{"id", "matches"}` out. `--explain` adds why each was taken. The very code that runs on a page, on
 * the seeds of this checkout.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { openBuiltIndex } from '../compile/built-index.ts';
import { matchesIn } from './matches-in.ts';
import { runCommand } from './run-command.ts';

const Line = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });

function readLine(line: string, number: number): v.InferOutput<typeof Line> {
  const hint = `line ${number}: each line is a JSON object such as {"id": "a", "text": "Rosie Duffield spoke."}`;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`${hint}\n${error instanceof Error ? error.message : error}`);
  }
  const parsed = v.safeParse(Line, value);
  if (!parsed.success) throw new Error(hint);
  return parsed.output;
}

await runCommand('Usage: npm run --silent match [-- --explain] < texts.jsonl', async () => {
  const { values } = parseArgs({ options: { explain: { type: 'boolean', default: false } } });
  const { index, names } = openBuiltIndex('seeds');
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number++;
    if (line.trim() === '') continue;
    const { id, text } = readLine(line, number);
    const matches = matchesIn(index, names, text).map(({ why, ...match }) =>
      values.explain ? { ...match, why } : match,
    );
    console.log(JSON.stringify({ id, matches }));
  }
});
