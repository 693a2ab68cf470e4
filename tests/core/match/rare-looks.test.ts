/** What matching costs in wrong marks and in looks by Fuse.js, on texts about other things. */
import { globSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openBuiltIndex } from '../../../lib/compile/built-index.ts';
import { spellingOf } from '../../../lib/compile/name-index.ts';
import { findMentions } from '../../../lib/core/match/find-mentions.ts';
import { openNameIndex } from '../../../lib/core/match/name-index.ts';
import { noCompany } from '../../../lib/core/match/names.ts';
import { packNameIndex } from '../../../lib/core/match/pack-name-index.ts';
import { tokenise } from '../../../lib/core/match/tokens.ts';
import { listNames } from './name-lists.ts';

const looks = vi.hoisted(() => ({ count: 0 }));

vi.mock('fuse.js/basic', async (original) => {
  const { default: Fuse } = await original<typeof import('fuse.js')>();
  return {
    default: {
      match(...asked: Parameters<typeof Fuse.match>) {
        looks.count++;
        return Fuse.match(...asked);
      },
    },
  };
});

/** The labelled texts as pages of news: most are retold from some. */
const pages = globSync('tests/eval/{negative,namesake,real,bare-surname}.jsonl').flatMap((path) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line): string => JSON.parse(line).text),
);
const words = pages.flatMap(tokenise).length;

beforeEach(() => {
  looks.count = 0;
});

test('fewer than one word in a hundred is looked at by Fuse.js', () => {
  const { index } = openBuiltIndex('seeds');
  for (const text of pages) findMentions(index, [text]);
  expect(looks.count).toBeGreaterThan(0);
  expect(looks.count / words).toBeLessThan(0.01);
});

/**
 * Names, and the most marks in 10,000 words of texts that name none of them but by chance. Measured in
 * 16,190 words: none, 5 and 111; with 100,000 names 11 more stand there in full, letter by letter.
 */
const lists = [
  [120, 1],
  [5000, 5],
  [100_000, 90],
] as const;

describe.each(lists)('with %i names that others bear', (count, most) => {
  const list = listNames(count);
  const index = openNameIndex(packNameIndex(list, { ...noCompany, ...spellingOf(list) }));

  test('few words of other pages are marked', () => {
    const found = pages.flatMap((text) => {
      const [mentions = []] = findMentions(index, [text]);
      return mentions.map(({ start, end, how, meant }) => ({
        how,
        exact: text.slice(start, end) === meant,
      }));
    });
    const chance = found.filter(({ exact }) => !exact);
    expect((chance.length * 10_000) / words).toBeLessThanOrEqual(most);
  });
});
