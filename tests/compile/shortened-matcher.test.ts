import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { compileOnce } from '../../lib/compile/compile-once.ts';
import { minifyAgain } from '../../lib/compile/minify-again.ts';
import { buildNameIndex } from '../../lib/compile/name-index.ts';
import { packedWordLists } from '../../lib/compile/packed-word-lists.ts';
import { mentionsIn } from './matcher-for-pages.ts';

type Matcher = typeof import('./matcher-for-pages.ts');

/** The matcher as pages get it: minified, its inner names shortened, its lists of words packed. */
async function shortened(): Promise<Matcher> {
  const matcher = fileURLToPath(new URL('./matcher-for-pages.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [packedWordLists(), minifyAgain()],
    build: { write: false, lib: { entry: matcher, formats: ['es'] } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The matcher was not bundled.');
  const code = Buffer.from(output.output[0].code).toString('base64');
  return import(/* @vite-ignore */ `data:text/javascript;base64,${code}`);
}

/** Labelled texts of each kind; every fifth is enough for each rule to have its turn. */
const texts = ['real', 'bare-surname', 'typo', 'format', 'namesake', 'other-language'].flatMap(
  (kind) =>
    readFileSync(`tests/eval/${kind}.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .filter((_, at) => at % 5 === 0)
      .map((line): string => JSON.parse(line).text),
);

test('the matcher finds with shortened names what it finds with long ones', async () => {
  const packed = buildNameIndex(compileOnce('seeds'));
  const matcher = await shortened();
  for (const text of texts) {
    const blocks = text.split('\n\n');
    expect(matcher.mentionsIn(packed, blocks)).toEqual(mentionsIn(packed, blocks));
  }
});
