import { describe, expect, it } from 'vitest';
import { defaultSettings, parseSettings } from '../../lib/core/settings.ts';

describe('settings from storage', () => {
  it('are the defaults where nothing was stored', () => {
    expect(parseSettings(undefined)).toEqual({ settings: defaultSettings, problems: [] });
  });

  it('keep every field that can be read beside one that is damaged', () => {
    const { settings, problems } = parseSettings({ openDelay: 'soon', sitesOff: ['example.org'] });
    expect(settings.openDelay).toBe(defaultSettings.openDelay);
    expect(settings.sitesOff).toEqual(['example.org']);
    expect(problems).toEqual(['openDelay']);
  });
});
