import { expect, it } from 'vitest';
import { citationOf } from '../../../lib/core/card/citation.ts';
import type { ArticleHead } from '../../../lib/core/knowledge/record.ts';
import { english } from '../english.ts';

const source = { id: 'gazette', name: 'Mill Gazette', kind: 'newspaper', standpoint: '' } as const;
const cite = (head: Partial<ArticleHead>, words: string | null = null) =>
  citationOf(
    {
      head: {
        id: 'mill-to-close',
        source: 'gazette',
        title: 'Mill to close',
        untitled: false,
        byline: 'Ann Archer',
        date: { edtf: '2019-03~', earliest: '2019-03-01', latest: '2019-03-31' },
        dating: { reasoning: '', evidence: [], outside: [] },
        ...head,
      },
      source,
    },
    words,
    english,
  );

it('an article is cited by author, title, publisher and date, the date no finer than it is known', () => {
  expect(cite({})).toBe('Ann Archer, “Mill to close”, Mill Gazette, about March 2019.');
});

it('nobody is named as the author of an article that names none', () => {
  expect(cite({ byline: null })).toBe('“Mill to close”, Mill Gazette, about March 2019.');
});

it('the first words of an untitled piece are not given out as its title', () => {
  expect(cite({ title: 'They want to close', untitled: true })).toContain('(untitled)');
});

it('quoted words stand before the citation, on a line of their own', () => {
  const [words, cited] = cite({}, 'The mill must stay.').split('\n');
  expect(words).toBe('“The mill must stay.”');
  expect(cited).toBe(cite({}));
});
