import { describe, expect, it } from 'vitest';
import { exchangesOf, facing } from '../../../lib/core/card/exchanges.ts';
import type { StatementView } from '../../../lib/core/knowledge/record.ts';

const said = (id: string, ...answers: string[]): StatementView => ({
  id,
  speaker: null,
  speakerLabel: id,
  via: null,
  about: [],
  quote: { article: 'article', exact: `words of ${id}`, names: [] },
  date: null,
  answers,
});

const sides = (...statements: StatementView[]) =>
  exchangesOf(statements).map(({ left, right }) => [
    left.map(({ id }) => id).join(' '),
    right.map(({ id }) => id).join(' '),
  ]);

describe('what was said', () => {
  it('stands alone where nobody disputes it', () => {
    expect(sides(said('one'), said('two'))).toEqual([
      ['one', ''],
      ['two', ''],
    ]);
  });

  it('stands beside its answer, which is on the right whichever comes first', () => {
    expect(sides(said('claim'), said('reply', 'claim'))).toEqual([['claim', 'reply']]);
    expect(sides(said('reply', 'claim'), said('claim'))).toEqual([['claim', 'reply']]);
  });

  it('changes sides with every answer to an answer', () => {
    expect(sides(said('a'), said('b', 'a'), said('c', 'b'))).toEqual([['a c', 'b']]);
  });

  it('faces all of its answers', () => {
    expect(sides(said('a'), said('x'), said('b', 'a'), said('c', 'a'))).toEqual([
      ['a', 'b c'],
      ['x', ''],
    ]);
  });

  it('is shown once, even where two answer each other or the answered one is missing', () => {
    expect(sides(said('a', 'b'), said('b', 'a'))).toHaveLength(1);
    expect(sides(said('a', 'gone'))).toEqual([['a', '']]);
  });
});

describe('what faces each other', () => {
  const by = (speaker: string, statement: StatementView) => ({ ...statement, speaker });
  const pair = (speaker: string, ...statements: StatementView[]) => {
    const [exchange] = exchangesOf(statements);
    const found = exchange && facing(exchange, speaker);
    return found && [found.left.id, found.right.id];
  };

  it('is a statement and an answer to it, not merely the first of each side', () => {
    expect(pair('nobody', said('a'), said('d', 'b'), said('b', 'a'), said('c', 'b'))).toEqual([
      'a',
      'b',
    ]);
  });

  it('has the words of whose card it is, where that person speaks', () => {
    expect(pair('me', said('a'), said('b', 'a'), by('me', said('c', 'b')))).toEqual(['c', 'b']);
  });

  it('is nothing where nobody disputes', () => {
    expect(pair('me', said('a'))).toBeNull();
  });
});
