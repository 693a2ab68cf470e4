import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Hit } from '../../lib/core/search/search.ts';
import { queryOf } from '../../lib/extension/menus.ts';
import { suggestionsFor } from '../../lib/extension/omnibox.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const hit = (name: string, detail: string, emphasis: [number, number][]): Hit => ({
  document: { id: 'x', kind: 'person', name, detail, date: null, fields: [], prominence: 0 },
  emphasis,
  via: null,
});

describe('the context menu', () => {
  it('looks up the selected words, as one line and no longer than a name can be', () => {
    const click = { menuItemId: 'look-up', selectionText: ' Rosie\n  Duffield ' };
    expect(queryOf(click)).toBe('Rosie Duffield');
    expect(queryOf({ ...click, selectionText: 'x'.repeat(500) })).toHaveLength(80);
  });

  it('leaves alone the clicks on what is not its own, and empty selections', () => {
    expect(queryOf({ menuItemId: 'other', selectionText: 'Rosie' })).toBeNull();
    expect(queryOf({ menuItemId: 'look-up', selectionText: ' \n ' })).toBeNull();
    expect(queryOf({ menuItemId: 'look-up' })).toBeNull();
  });
});

describe('suggestions in the address bar', () => {
  const answer = { hits: [hit('Tom & Jerry', 'Cats < mice', [[0, 3]])], complete: true };

  it('mark the letters that were typed, and escape what Chromium would read as XML', () => {
    expect(suggestionsFor(answer, true)).toEqual([
      {
        content: 'Tom & Jerry',
        description: '<match>Tom</match> &amp; Jerry <dim>Cats &lt; mice</dim>',
      },
    ]);
  });

  it('are plain text for Firefox', () => {
    expect(suggestionsFor(answer, false)[0]?.description).toBe('Tom & Jerry — Cats < mice');
  });

  it('are none where nothing was found', () => {
    expect(suggestionsFor({ hits: [], complete: true }, true)).toEqual([]);
  });
});
