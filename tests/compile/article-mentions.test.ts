import { expect, it } from 'vitest';
import { findArticleMentions, withExactNames } from '../../lib/compile/find-article-mentions.ts';
import type { Entity } from '../../lib/core/knowledge/model.ts';

const entity = (id: string, name: string): Entity => ({
  id,
  kind: 'organization',
  name,
  otherNames: [],
  description: { text: '', passages: [] },
  identifiers: [],
  notes: [],
  outside: [],
});
const entities = [entity('weavers-union', 'Weavers’ Union'), entity('union', 'Union')];

/** Stands in for the matcher: finds the Weavers’ Union and nothing else. */
const matcher = (blocks: readonly string[]) =>
  blocks.map((block) => {
    const start = block.indexOf('Weavers’ Union');
    return start < 0 ? [] : [{ start, end: start + 14, entity: 'weavers-union' }];
  });
const find = (...texts: readonly string[]) => findWith(new Map(), ...texts);
const findWith = (
  printed: Parameters<typeof findArticleMentions>[4],
  ...texts: readonly string[]
) => {
  let start = 0;
  const blocks = texts.map((text, index) => {
    const block = { text, start, isTitle: index === 0 };
    start += text.length + 1;
    return block;
  });
  const findNames = withExactNames(matcher, entities);
  return findArticleMentions(entities, new Map([['mill', blocks]]), findNames, () => null, printed);
};

it('what the matcher never marks is found letter for letter, but not inside what it marks', () => {
  const mentions = find('The mill', 'The Union met the Weavers’ Union.');
  expect(mentions.map(({ entity: id, spans }) => [id, spans])).toEqual([
    ['weavers-union', [[27, 41]]],
    ['union', [[13, 18]]],
  ]);
});

it('a name is found letter for letter also where a line breaks in it', () => {
  const council = entity('town-council', 'Town Council');
  const findNames = withExactNames(() => [[]], [council]);
  expect(findNames(['The Town\n Council met.'])).toEqual([
    [{ start: 4, end: 17, entity: 'town-council' }],
  ]);
});

it('a title is a passage only where the body has none', () => {
  const [inBody] = find('Weavers’ Union at the mill', 'The Weavers’ Union met and met again.');
  expect(inBody?.passages.map(({ exact }) => exact)).toEqual([
    'The Weavers’ Union met and met again.',
  ]);
  const [inTitle] = find('Weavers’ Union at the mill', 'It met and met again.');
  expect(inTitle?.passages.map(({ exact }) => exact)).toEqual(['Weavers’ Union at the mill']);
});

it('a passage says where the name stands in it', () => {
  const [mention] = find(
    'The mill',
    'It rained. The Weavers’ Union met in the mill and talked for hours.',
  );
  const passage = mention?.passages[0];
  expect(passage?.names.map(([start, end]) => passage.exact.slice(start, end))).toEqual([
    'Weavers’ Union',
  ]);
});

it('words that mean an entity without naming it are found with it, and only in their article', () => {
  const words = (article: string, start: number, end: number) => ({
    article,
    exact: '',
    start,
    end,
  });
  const printed = new Map([
    ['weavers-union', [words('mill', 34, 41), words('mill', 4, 18), words('dam', 30, 40)]],
  ]);
  const [mention] = findWith(printed, 'The Weavers’ Union met.', 'They call the members in.');
  expect(mention?.spans).toEqual([
    [4, 18],
    [34, 41],
  ]);
});
