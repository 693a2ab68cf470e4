import { describe, expect, it, vi } from 'vitest';
import { compileSeeds } from '../../../lib/compile/compile-seeds.ts';
import { createSourceSearch } from '../../../lib/core/search/source-search.ts';

const { knowledge } = compileSeeds('seeds');

describe('search over the sources that count', () => {
  it('needs no knowledge, and builds nothing, while nothing is typed', () => {
    const given = vi.fn(() => knowledge);
    const { ask } = createSourceSearch(given, 'en-GB');
    expect(ask(' – ', [])).toEqual({ hits: [], total: 0, complete: true });
    expect(given).not.toHaveBeenCalled();
  });

  it('finds what the enabled sources tell of, and follows the reader’s choice', () => {
    const { ask } = createSourceSearch(() => knowledge, 'en-GB');
    const isFound = (disabled: readonly string[]) =>
      ask('Stephen Bartley', disabled).hits.some(
        ({ document }) => document.id === 'stephen-bartley',
      );
    expect(isFound([])).toBe(true);
    expect(isFound(['canterbury-conservatives-site'])).toBe(false);
    expect(isFound([])).toBe(true);
  });

  it('keeps its index from one question to the next, also one that was built ahead', () => {
    const given = vi.fn(() => knowledge);
    const { ask, prepare } = createSourceSearch(given, 'en-GB');
    prepare(['kentonline']);
    ask('Corbyn', ['kentonline']);
    ask('Duffield', ['kentonline']);
    expect(given).toHaveBeenCalledOnce();
  });
});
