import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings } from '../../lib/core/settings.ts';
import { settingsStore } from '../../lib/extension/screen-ports.ts';
import {
  loadSettings,
  loadSettingsOrDefaults,
  repairSettings,
  saveSettings,
  watchSettings,
} from '../../lib/extension/store.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
beforeEach(() => fakeBrowser.reset());

const storedSettings = async () => (await fakeBrowser.storage.local.get('settings')).settings;

describe('settings in the store', () => {
  it('are the defaults before anything was saved', async () => {
    expect(await loadSettings()).toEqual(defaultSettings);
  });

  it('are the defaults for a page where the store cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('IO error'));
    vi.spyOn(console, 'warn').mockImplementationOnce(() => {});
    expect(await loadSettingsOrDefaults()).toEqual(defaultSettings);
  });

  it('keep what another tab saved meanwhile', async () => {
    await Promise.all([
      saveSettings({ badge: false }),
      saveSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, 'example.org'] })),
      saveSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, 'example.net'] })),
    ]);
    expect(await loadSettings()).toMatchObject({
      badge: false,
      sitesOff: ['example.org', 'example.net'],
    });
  });

  it('keep a field that only a newer version knows', async () => {
    await fakeBrowser.storage.local.set({ settings: { fontSize: 'large' } });
    await saveSettings({ badge: false });
    expect(await storedSettings()).toMatchObject({ fontSize: 'large', badge: false });
  });

  it('come back to defaults where they are damaged, and keep the rest', async () => {
    await fakeBrowser.storage.local.set({
      settings: { openDelay: 'soon', sitesOff: ['example.org', 7], badge: false },
    });
    expect(await loadSettings()).toEqual({
      ...defaultSettings,
      sitesOff: ['example.org'],
      badge: false,
    });
  });

  it('tell every watcher of a change, until it stops listening', async () => {
    const watching = new AbortController();
    const seen: boolean[] = [];
    watchSettings(({ badge }) => seen.push(badge), watching.signal);
    await saveSettings({ badge: false });
    watching.abort();
    await saveSettings({ badge: true });
    expect(seen).toEqual([false]);
  });

  it('that are damaged are repaired and told of once', async () => {
    await fakeBrowser.storage.local.set({ settings: { openDelay: 'soon', badge: false } });
    expect(await repairSettings()).toEqual(['openDelay']);
    expect(await repairSettings()).toEqual([]);
    expect((await loadSettings()).badge).toBe(false);
  });

  it('are told of by no screen where the store cannot be read at all', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('disk error'));
    const said = vi.spyOn(console, 'warn').mockImplementationOnce(() => {});
    expect(await settingsStore.takeRepairs()).toEqual([]);
    expect(said).toHaveBeenCalledWith('[Backstory] repairing the settings: disk error');
  });

  it('are told of once also where a card saved over the damage before any screen was open', async () => {
    await fakeBrowser.storage.local.set({ settings: { openDelay: 'soon', badge: false } });
    await saveSettings({ markStyle: 'wash' });
    expect(await repairSettings()).toEqual(['openDelay']);
    expect(await repairSettings()).toEqual([]);
    expect(await loadSettings()).toMatchObject({ markStyle: 'wash', badge: false });
  });
});
