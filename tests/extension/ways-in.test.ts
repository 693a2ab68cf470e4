import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Hit } from '../../lib/core/search/search.ts';
import { listenToCommands } from '../../lib/extension/commands.ts';
import { lookUp } from '../../lib/extension/look-up.ts';
import { watchLookupsOfPopup, watchLookupsOfTab } from '../../lib/extension/lookup-request.ts';
import { listenToMenus, queryOf } from '../../lib/extension/menus.ts';
import { defaultSuggestion, listenToOmnibox, suggestionsFor } from '../../lib/extension/omnibox.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const hit = (name: string, detail: string, emphasis: [number, number][]): Hit => ({
  document: {
    id: 'x',
    kind: 'person',
    name,
    untitled: false,
    detail,
    date: null,
    fields: [],
    prominence: 0,
  },
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

describe('looking something up from elsewhere', () => {
  beforeEach(() => fakeBrowser.reset());

  /** What a screen takes that opens now: the popup, or one in a tab. */
  const asked = (watch = watchLookupsOfPopup) => {
    const taken = new AbortController();
    return new Promise<string>((resolve) => watch(resolve, taken.signal)).finally(() =>
      taken.abort(),
    );
  };
  const inTab = (tab: { readonly id: number } | undefined) =>
    vi.spyOn(fakeBrowser.tabs, 'getCurrent').mockResolvedValue(tab as never);

  it('opens the popup, which takes the words once', async () => {
    const openPopup = vi.fn(() => Promise.resolve());
    Object.assign(fakeBrowser.action, { openPopup });
    await lookUp('Duffield');
    expect(openPopup).toHaveBeenCalledOnce();
    expect(await asked()).toBe('Duffield');
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  it('opens a tab where the browser lets nobody open the popup', async () => {
    Object.assign(fakeBrowser.action, { openPopup: () => Promise.reject(new Error('no window')) });
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({ id: 7 } as never);
    await lookUp('Duffield');
    expect(create.mock.calls[0]?.[0]?.url).toMatch(/sidepanel\.html$/);
    inTab({ id: 7 });
    expect(await asked(watchLookupsOfTab)).toBe('Duffield');
  });

  it('reaches a screen that is open already', async () => {
    const answer = asked();
    Object.assign(fakeBrowser.action, { openPopup: () => Promise.resolve() });
    await lookUp('Corbyn');
    expect(await answer).toBe('Corbyn');
  });

  it('is no matter of a panel that is open, nor of another tab', async () => {
    Object.assign(fakeBrowser.action, { openPopup: () => Promise.resolve() });
    const taken = vi.fn();
    for (const tab of [undefined, { id: 8 }]) {
      inTab(tab);
      watchLookupsOfTab(taken, new AbortController().signal);
    }
    await Promise.resolve();
    await lookUp('Corbyn');
    expect(await asked()).toBe('Corbyn');
    expect(taken).not.toHaveBeenCalled();
  });

  it('is taken once, although the screen looks for it as it opens and is told of it', async () => {
    Object.assign(fakeBrowser.action, { openPopup: () => Promise.resolve() });
    const taken: string[] = [];
    await lookUp('Corbyn');
    const listen = vi.spyOn(fakeBrowser.storage.onChanged, 'addListener');
    watchLookupsOfPopup((query) => taken.push(query), new AbortController().signal);
    const told = listen.mock.calls[0]?.[0];
    told?.({ lookup: { newValue: { query: 'Corbyn', to: 'popup' } } }, 'session');
    await vi.waitFor(() => expect(taken).toContain('Corbyn'));
    await lookUp('Duffield');
    await vi.waitFor(() => expect(taken).toContain('Duffield'));
    expect(taken).toEqual(['Corbyn', 'Duffield']);
  });
});

describe('in a browser without keyboard commands, menus and an omnibox, such as on a telephone', () => {
  it('the background starts all the same', () => {
    const absent = { commands: undefined, contextMenus: undefined, omnibox: undefined };
    const present = { ...fakeBrowser };
    Object.assign(fakeBrowser, absent);
    const none = () => Promise.resolve({ hits: [], total: 0, complete: true });
    expect(() => {
      listenToCommands();
      listenToMenus(() => {});
      listenToOmnibox(none, () => {}, true);
    }).not.toThrow();
    Object.assign(fakeBrowser, present);
  });

  it('the options have no part about shortcuts', async () => {
    const { commands } = fakeBrowser;
    vi.resetModules();
    Object.assign(fakeBrowser, { commands: undefined });
    expect((await import('../../lib/extension/shortcuts.ts')).shortcuts).toBeNull();
    vi.resetModules();
    Object.assign(fakeBrowser, { commands: { getAll: () => Promise.resolve([]) } });
    expect((await import('../../lib/extension/shortcuts.ts')).shortcuts).not.toBeNull();
    Object.assign(fakeBrowser, { commands });
  });
});

describe('suggestions in the address bar', () => {
  it('that cannot be made are logged, and the bar goes on', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    let type: (text: string, suggest: () => void) => void = () => {};
    const ignored = { addListener: () => {} };
    Object.assign(fakeBrowser, {
      omnibox: {
        onInputStarted: ignored,
        onInputEntered: ignored,
        onInputChanged: {
          addListener(listener: typeof type) {
            type = listener;
          },
        },
      },
    });
    listenToOmnibox(
      () => Promise.reject(new Error('no settings')),
      () => {},
      true,
    );
    type('duff', () => {});
    await vi.waitFor(() => expect(warn).toHaveBeenCalledOnce());
    expect(warn.mock.calls[0]?.[0]).toContain('no settings');
  });

  const answer = { hits: [hit('Tom & Jerry', 'Cats < mice', [[0, 3]])], total: 1, complete: true };

  it('mark the letters that were typed, and escape what Chromium would read as XML', () => {
    expect(suggestionsFor(answer, true)).toEqual([
      {
        content: 'Tom & Jerry',
        description: '<match>Tom</match> &amp; Jerry <dim>Cats &lt; mice</dim>',
      },
    ]);
  });

  it('have the first words of an untitled piece in quotation marks', () => {
    const { document, emphasis, via } = hit('Last week we met', '', [[0, 4]]);
    const untitled = { document: { ...document, untitled: true }, emphasis, via };
    const getMessage = (key: string, words: string) =>
      key === 'cardQuotedStart' ? `“${words}…”` : '';
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(getMessage as never);
    const described = (isMarkup: boolean) =>
      suggestionsFor({ hits: [untitled], total: 1, complete: true }, isMarkup)[0]?.description;
    expect(described(true)).toBe('“<match>Last</match> week we met…”');
    expect(described(false)).toBe('“Last week we met…”');
  });

  it('are plain text for Firefox', () => {
    expect(suggestionsFor(answer, false)[0]?.description).toBe('Tom & Jerry — Cats < mice');
  });

  it('are none where nothing was found, and the first line says so', () => {
    const nothing = { hits: [], total: 0, complete: true };
    expect(suggestionsFor(nothing, true)).toEqual([]);
    expect(defaultSuggestion('zzyyxx', nothing)).toBe('omniboxNothing');
    expect(defaultSuggestion(' ', nothing)).toBe('omniboxDefault');
    expect(defaultSuggestion('tom', answer)).toBe('omniboxDefault');
  });
});
