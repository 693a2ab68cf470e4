import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchActiveTab } from '../../lib/extension/active-tab.ts';
import { namesInTab, requestAccess } from '../../lib/extension/frames.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const names = {
  names: [{ entity: 'ann-lee', count: 2, certainty: 'certain' }],
  hasCurrent: false,
};

interface Browser {
  /** Content type of each frame that may be reached; null where none may. */
  readonly frames: readonly string[] | null;
  readonly everySite: boolean;
  /** What each frame answers; undefined where nobody listens. */
  readonly answers?: readonly unknown[];
  /** One of its frames never ends to load. */
  readonly isLoading?: boolean;
}

function browserWith({ frames, everySite, answers = [], isLoading = false }: Browser): void {
  /** A frame that never comes to the end of its loading is waited for, unless told not to. */
  const executeScript = ({ injectImmediately = false }) =>
    isLoading && !injectImmediately
      ? new Promise(() => {})
      : frames
        ? Promise.resolve(frames.map((result, frameId) => ({ frameId, result })).reverse())
        : Promise.reject(new Error('Cannot access contents of the page.'));
  const sendMessage = (_: number, __: unknown, { frameId }: { frameId: number }) =>
    answers[frameId] === undefined
      ? Promise.reject(new Error('Receiving end does not exist.'))
      : Promise.resolve(answers[frameId]);
  Object.assign(fakeBrowser, {
    scripting: { executeScript },
    permissions: { contains: () => Promise.resolve(everySite) },
    tabs: { sendMessage },
  });
}

const html = 'text/html';

describe('the names in a tab', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are those of its frames, the top frame first, without frames that have none', async () => {
    browserWith({
      frames: [html, html, html],
      everySite: true,
      answers: [names, undefined, names],
    });
    expect(await namesInTab(1)).toEqual({
      reachable: true,
      everySite: true,
      frames: [
        { frameId: 0, ...names },
        { frameId: 2, ...names },
      ],
    });
  });

  it('do not wait for a frame that never ends to load', async () => {
    browserWith({ frames: [html, html], everySite: true, answers: [names], isLoading: true });
    expect(await namesInTab(1)).toMatchObject({ frames: [{ frameId: 0 }] });
  });

  it('leave out a frame that answers nonsense', async () => {
    browserWith({ frames: [html], everySite: true, answers: [{ names: 'none' }] });
    expect(await namesInTab(1)).toMatchObject({ reachable: true, frames: [] });
  });

  it.each([
    ['a page of the browser', { frames: null, everySite: true }, 'browser-page'],
    ['a site that is withheld', { frames: null, everySite: false }, 'no-access'],
    ['a PDF file', { frames: ['application/pdf'], everySite: true }, 'pdf'],
  ] as const)('cannot be told of %s', async (_, browser, barrier) => {
    browserWith(browser);
    expect(await namesInTab(1)).toEqual({ reachable: false, barrier });
  });

  it('are told of a site that was let in alone, with a word that it is not every site', async () => {
    browserWith({ frames: [html], everySite: false, answers: [names] });
    expect(await namesInTab(1)).toMatchObject({ reachable: true, everySite: false });
  });
});

/** An event of the browser that a test sets off. */
function eventOf<Given extends unknown[]>() {
  type Listener = (...given: Given) => void;
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    fire: (...given: Given) => {
      for (const listener of listeners) listener(...given);
    },
  };
}

describe('the page in front of the reader', () => {
  it('is looked at anew when it begins to load, is another, or is there; no page behind it is', () => {
    const onUpdated = eventOf<[number, object, { active: boolean }]>();
    const permissions = { onAdded: eventOf(), onRemoved: eventOf() };
    Object.assign(fakeBrowser, { permissions, tabs: { onActivated: eventOf(), onUpdated } });
    const look = vi.fn();
    watchActiveTab(look, new AbortController().signal);
    for (const change of [{ status: 'loading' }, { url: 'https://news.example/' }, { title: '' }])
      onUpdated.fire(1, change, { active: true });
    expect(look).toHaveBeenCalledTimes(2);
    onUpdated.fire(2, { status: 'complete' }, { active: false });
    expect(look).toHaveBeenCalledTimes(2);
  });
});

describe('access that the reader withholds', () => {
  beforeEach(() => fakeBrowser.reset());

  it.each([true, false])(
    'is asked for on every site, and the answer (%s) is told',
    async (given) => {
      const request = vi.fn(() => Promise.resolve(given));
      Object.assign(fakeBrowser, { permissions: { request } });
      expect(await requestAccess()).toBe(given);
      expect(request).toHaveBeenCalledWith({ origins: ['<all_urls>'] });
    },
  );

  it('is looked at anew whenever the browser gives or takes it, until the screen closes', () => {
    const [onAdded, onRemoved] = [eventOf(), eventOf()];
    Object.assign(fakeBrowser, {
      permissions: { onAdded, onRemoved },
      tabs: { onActivated: eventOf(), onUpdated: eventOf() },
    });
    const open = new AbortController();
    const look = vi.fn();
    watchActiveTab(look, open.signal);
    onRemoved.fire();
    onAdded.fire();
    expect(look).toHaveBeenCalledTimes(2);
    open.abort();
    onRemoved.fire();
    expect(look).toHaveBeenCalledTimes(2);
  });
});
