import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../lib/core/settings.ts';
import { createPageChoices } from '../../lib/extension/page-choices.ts';
import { followPageSettings } from '../../lib/extension/page-settings.ts';
import { saveSettings } from '../../lib/extension/store.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const here = () => ({ page: 'https://news.example/a', site: 'news.example' });
const everythingStored = async () => JSON.stringify(await fakeBrowser.storage.local.get(null));

/** A page that follows the settings; `now` is how it has them. */
function open(isPrivate: boolean) {
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: isPrivate } });
  let now = defaultSettings;
  const decide = followPageSettings((settings) => {
    now = settings;
  }, new AbortController().signal);
  return { now: () => now, choices: createPageChoices(decide, here) };
}

let inPage = new EventTarget();

beforeEach(() => {
  fakeBrowser.reset();
  inPage = new EventTarget();
  vi.stubGlobal('addEventListener', inPage.addEventListener.bind(inPage));
});
afterEach(() => void vi.unstubAllGlobals());

describe('what a reader decides on a card', () => {
  it('is kept in the settings, and taken back', async () => {
    const { now, choices } = open(false);
    await choices.dismiss('ann-lee', 'page');
    await choices.switchSiteOff();
    expect(now()).toMatchObject({
      dismissals: [{ entity: 'ann-lee', where: 'https://news.example/a' }],
      sitesOff: ['news.example'],
    });
    await choices.undo();
    expect(now().sitesOff).toEqual([]);
  });

  it('in a private window holds on the page, and leaves no trace of it in the store', async () => {
    const { now, choices } = open(true);
    expect(await choices.dismiss('ann-lee', 'site')).toBe(true);
    await choices.switchSiteOff();
    expect(now()).toMatchObject({
      dismissals: [{ entity: 'ann-lee' }],
      sitesOff: ['news.example'],
    });
    expect(await everythingStored()).not.toContain('news.example');
    await choices.undo();
    expect(now().sitesOff).toEqual([]);
  });

  it('in a private window holds on, whatever else is changed in another', async () => {
    const { now, choices } = open(true);
    await choices.switchSiteOff();
    await saveSettings({ badge: false });
    expect(now()).toMatchObject({ badge: false, sitesOff: ['news.example'] });
  });

  it('in a private window leaves the lists as they are changed elsewhere', async () => {
    const { now, choices } = open(true);
    await choices.switchSiteOff();
    await saveSettings({ sitesOff: ['a.example'] });
    expect(now().sitesOff).toEqual(['a.example', 'news.example']);
    await choices.undo();
    await saveSettings({ sitesOff: ['b.example'] });
    expect(now().sitesOff).toEqual(['b.example']);
  });

  it('about all pages, a pause, is kept from a private window too', async () => {
    const { choices } = open(true);
    await choices.pause();
    expect(await everythingStored()).toContain('pausedUntil');
    await choices.undo();
    expect(await everythingStored()).toContain('"pausedUntil":null');
  });
});
