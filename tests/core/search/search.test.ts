import { describe, expect, it } from 'vitest';
import { compileSeeds } from '../../../lib/compile/compile-seeds.ts';
import { firstDay } from '../../../lib/core/knowledge/edtf.ts';
import { documentsOf, type SearchDocument } from '../../../lib/core/search/documents.ts';
import { type Spans, search } from '../../../lib/core/search/search.ts';
import { createSearchIndex } from '../../../lib/core/search/search-index.ts';
import { queries } from './queries.ts';

const { knowledge } = compileSeeds('seeds');
const index = createSearchIndex(documentsOf(knowledge, 'en-GB'));

const lettersOf = (text: string, spans: Spans) => spans.map(([from, to]) => text.slice(from, to));

function person(id: string, name: string, ...roles: string[]): SearchDocument {
  const fields = roles.map((text) => ({ kind: 'role' as const, text }));
  return {
    id,
    kind: 'person',
    name,
    untitled: false,
    detail: '',
    date: null,
    fields: [{ kind: 'name', text: name }, ...fields],
    prominence: 1,
  };
}

describe('search by hand', () => {
  it('finds what readers mean: mean reciprocal rank over the written queries', () => {
    const known = new Set(index.documents.map(({ id }) => id));
    expect(queries.flatMap(([, ...meant]) => meant.filter((id) => !known.has(id)))).toEqual([]);
    const ranks = queries.map(([typed, ...meant]) => {
      const hits = search(index, typed).hits;
      const at = hits.findIndex(({ document }) => meant.includes(document.id));
      return at < 0 ? 0 : 1 / (at + 1);
    });
    expect(ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length).toBeGreaterThan(0.95);
  });

  it('answers nothing for an empty query or one of punctuation alone', () => {
    expect(search(index, ' – … ')).toEqual({ hits: [], total: 0, complete: true });
  });

  it('finds nothing for words that are like none it knows', () => {
    expect(search(index, 'zyxqvut').hits).toEqual([]);
    expect(search(index, '31415').hits).toEqual([]);
  });

  it('emphasises the letters that were typed, also where an accent or an error differs', () => {
    const small = createSearchIndex([person('zoe-muller', 'Zoë Müller')]);
    const [hit] = search(small, 'muller zo').hits;
    expect(lettersOf('Zoë Müller', hit?.emphasis ?? [])).toEqual(['Zo', 'Müller']);
    const [near] = search(small, 'mullre').hits;
    expect(lettersOf('Zoë Müller', near?.emphasis ?? []).join('')).toMatch(/^Mül/);
  });

  it('says where else it found a word that the name does not have', () => {
    const small = createSearchIndex([person('ann-lee', 'Ann Lee', 'MP for Luton South')]);
    const [hit] = search(small, 'lee luton').hits;
    expect(lettersOf('Ann Lee', hit?.emphasis ?? [])).toEqual(['Lee']);
    expect(hit?.via?.field.text).toBe('MP for Luton South');
    expect(lettersOf('MP for Luton South', hit?.via?.emphasis ?? [])).toEqual(['Luton']);
  });

  it('shows of a long text only the part that has the words', () => {
    const long = `${'Said long before. '.repeat(12)}The river burst its banks.${' Said later.'.repeat(20)}`;
    const small = createSearchIndex([person('flood', 'Ann Lee', long)]);
    const via = search(small, 'river banks').hits[0]?.via;
    expect(via?.field.text.length).toBeLessThan(130);
    expect(via?.field.text).toMatch(/^… .*The river burst its banks\..* …$/);
    expect(lettersOf(via?.field.text ?? '', via?.emphasis ?? [])).toEqual(['river', 'banks']);
  });

  it('finds the name in a selection with words that nothing has', () => {
    const small = createSearchIndex([person('ann-lee', 'Ann Keating'), person('bo', 'Bo Smith')]);
    const { hits, complete } = search(small, 'as Keating told the crowd on Friday night');
    expect(complete).toBe(false);
    expect(hits.map(({ document }) => document.id)).toEqual(['ann-lee']);
  });

  it('takes another form of a word for the word', () => {
    const small = createSearchIndex([person('ann-lee', 'Ann Lee', 'resigned in 2019')]);
    expect(search(small, 'resignations 2019')).toMatchObject({ complete: true, hits: [{}] });
  });

  it('offers what has most of the words, and says so, where nothing has all of them', () => {
    const small = createSearchIndex([person('ann-lee', 'Ann Lee')]);
    expect(search(small, 'ann lee pottery')).toMatchObject({
      complete: false,
      hits: [{ document: { id: 'ann-lee' } }],
    });
  });

  it('takes a misspelt word for those alone that have the fewest letters else', () => {
    const small = createSearchIndex([
      person('ann-duffield', 'Ann Duffield'),
      person('joan-ryan', 'Joan Ryan', 'MP for Enfield North'),
    ]);
    const found = (typed: string) => search(small, typed).hits.map(({ document }) => document.id);
    expect(found('dufield')).toEqual(['ann-duffield']);
    expect(found('enfeild')).toEqual(['joan-ryan']);
    expect(found('field').toSorted()).toEqual(['ann-duffield', 'joan-ryan']);
  });

  it('does not forgive errors in digits or in words of two letters', () => {
    const small = createSearchIndex([person('x', 'Ed Born', 'elected 2017')]);
    expect(search(small, '2071').hits).toEqual([]);
    expect(search(small, 'de').hits).toEqual([]);
  });
});

describe('a search for a date', () => {
  const found = (typed: string) => search(index, typed, 1000).hits;

  it('shows of a result what it is, and never the words that its date is found by', () => {
    for (const typed of ['2019', 'may', 'april 2018', 'duffield 2017']) {
      const hits = found(typed);
      expect(hits, typed).not.toEqual([]);
      expect(
        hits.filter(({ via }) => via?.field.kind === 'date' || via?.field.isIndexOnly),
      ).toEqual([]);
      const monthsAndYears = /^(?:(?:[A-Z][a-z]+ )*\d{4} ?)+$/;
      expect(hits.filter(({ via }) => monthsAndYears.test(via?.field.text ?? ''))).toEqual([]);
    }
  });

  it('takes no open end of a date for a year', () => {
    expect(found('0000')).toEqual([]);
    expect(found('9999')).toEqual([]);
    const until = { edtf: '../2019-03-10', earliest: firstDay, latest: '2019-03-10' };
    const events = knowledge.events.slice(0, 1).map((event) => ({ ...event, date: until }));
    const [event] = documentsOf({ ...knowledge, entities: [], events, articles: [] }, 'en-GB');
    expect(event?.fields.find(({ kind }) => kind === 'date')?.text).toBe('March 2019');
  });
});

describe('what readers paste', () => {
  const found = (typed: string) => search(index, typed, 1000);
  const idsFor = (typed: string) => found(typed).hits.map(({ document }) => document.id);

  it('is found in spite of soft hyphens and other signs that nobody sees', () => {
    expect(idsFor('Ros\u00ADie Duf\u00ADfi\u200Beld')).toEqual(idsFor('Rosie Duffield'));
    expect(idsFor('\u00AD')).toEqual([]);
    const name = 'Ann Kea\u00ADting';
    const [hit] = search(createSearchIndex([person('ann', name)]), 'keating').hits;
    expect(lettersOf(name, hit?.emphasis ?? [])).toEqual(['Kea\u00ADting']);
  });

  it('may be a whole sentence, of which the names are looked for', () => {
    const said =
      'Local members were today asked to vote on whether Rosie Duffield should be censured';
    expect(found(said).complete).toBe(false);
    expect(idsFor(said)).toEqual(['rosie-duffield']);
    const late =
      'Nobody who was in the hall that night would say afterwards what Ken Loach had meant';
    expect(idsFor(late)[0]).toBe('ken-loach');
  });

  it('may begin with a title, which need not be found, or in a short form', () => {
    expect(found('Cllr Bartley').complete).toBe(true);
    expect(idsFor('Cllr Bartley')[0]).toBe('stephen-bartley');
    expect(idsFor('Cllr Walker')[0]).toBe('stuart-walker');
    expect(found('Baroness Thatcher').complete).toBe(true);
    expect(idsFor('Baroness Thatcher')[0]).toBe('margaret-thatcher');
  });

  it('is one word with a hyphen, without one, and as two words', () => {
    const joined = idsFor('antisemitism').toSorted();
    expect(joined.length).toBeGreaterThan(5);
    expect(idsFor('anti-semitism').toSorted()).toEqual(joined);
    expect(idsFor('anti semitism').toSorted()).toEqual(joined);
    const text = 'against anti\u2011racism';
    const via = search(createSearchIndex([person('ann', 'Ann', text)]), 'antiracism').hits[0]?.via;
    expect(lettersOf(text, via?.emphasis ?? [])).toEqual(['anti\u2011racism']);
  });
});

describe('an untitled piece', () => {
  const untitled = knowledge.articles.filter((article) => article.untitled);

  it('is found by its first words, which are told from a title', () => {
    expect(untitled.length).toBeGreaterThan(0);
    for (const { id, title } of untitled) {
      const own = search(index, title, 1000).hits.find(({ document }) => document.id === id);
      expect(own?.document.untitled).toBe(true);
    }
  });

  it('has others found by these words, but does not lend them as a headline', () => {
    const words = new Set(untitled.map(({ title }) => title));
    const people = index.documents.filter(({ kind }) => kind === 'person');
    const lent = people.flatMap(({ fields }) => fields).filter(({ text }) => words.has(text));
    expect(lent.length).toBeGreaterThan(0);
    expect(lent.every(({ isIndexOnly }) => isIndexOnly)).toBe(true);
  });
});
