import { expect, it } from 'vitest';
import { articlesByDate } from '../../../lib/core/card/articles-by-date.ts';
import { parseEdtf } from '../../../lib/core/knowledge/edtf.ts';
import type { ArticleHead, EntityRecord } from '../../../lib/core/knowledge/record.ts';
import { entityRecord } from '../small-record.ts';

const head = (id: string, edtf: string, source = 'gazette'): ArticleHead => ({
  id,
  source,
  title: id,
  untitled: false,
  byline: null,
  date: { edtf, earliest: '', latest: '', ...parseEdtf(edtf) },
  dating: { reasoning: '', evidence: [], outside: [] },
});

const recordWith = (...heads: ArticleHead[]): EntityRecord => ({
  ...entityRecord('ann'),
  articles: heads.map(({ id }) => ({ article: id, quotes: [] })),
  heads,
  sources: [{ id: 'gazette', name: 'Mill Gazette', kind: 'newspaper', standpoint: '' }],
});

const shown = (record: EntityRecord) =>
  articlesByDate(record).map(({ date, articles }) =>
    [date.edtf, ...articles.map((article) => article.head.id)].join(' '),
  );

it('articles of one date stand under it together, the oldest date first', () => {
  const record = recordWith(head('c', '2019-03'), head('a', '2018-04-26'), head('b', '2019-03'));
  expect(shown(record)).toEqual(['2018-04-26 a', '2019-03 c b']);
});

it('a day and the month that it lies in are two dates', () => {
  expect(shown(recordWith(head('a', '2019-03-01'), head('b', '2019-03')))).toHaveLength(2);
});

it('an article whose publisher is not known is not shown', () => {
  expect(shown(recordWith(head('a', '2019', 'nobody'), head('b', '2019')))).toEqual(['2019 b']);
});
