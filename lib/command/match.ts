/**
 * Finds the names in texts: JSON Lines `{"id", "text"}` in, `{"id", "matches"}` out. `--explain`
 * adds why each was taken. The very code that runs on a page, on the seeds of this checkout.
 */
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { openBuiltIndex } from '../compile/built-index.ts';
import { blocksOf } from '../core/match/blocks-of.ts';
import { findMentions } from '../core/match/find-mentions.ts';
import type { Mention } from '../core/match/mention.ts';
import type { NameIndex } from '../core/match/name-index.ts';

const Line = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });

interface Match extends Pick<Mention, 'start' | 'end' | 'entity' | 'how' | 'certainty'> {
  readonly name: string;
  readonly why?: Mention['why'];
}

/** The mentions in a text, as one page: offsets are UTF-16 units of `text`. */
export function matchesIn(
  index: NameIndex,
  names: ReadonlyMap<string, string>,
  text: string,
): (Match & Pick<Mention, 'why'>)[] {
  const blocks = blocksOf(text);
  const found = findMentions(
    index,
    blocks.map((block) => block.text),
  );
  return blocks.flatMap((block, at) =>
    (found[at] ?? []).map(({ start, end, entity, how, certainty, why }) => ({
      start: block.start + start,
      end: block.start + end,
      entity,
      name: names.get(entity) ?? entity,
      how,
      certainty,
      why,
    })),
  );
}

async function run(explain: boolean): Promise<void> {
  const { index, names } = openBuiltIndex('seeds');
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number++;
    if (line.trim() === '') continue;
    const { id, text } = readLine(line, number);
    const matches = matchesIn(index, names, text).map(({ why, ...match }) =>
      explain ? { ...match, why } : match,
    );
    process.stdout.write(`${JSON.stringify({ id, matches })}\n`);
  }
}

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

if (import.meta.main)
  run(process.argv.includes('--explain')).catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
