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

  it('are whole in whatever order the browser gives back the fields of a dismissal, and with later ones', () => {
    const dismissal = { at: 1, entity: 'ann-lee', scope: 'page', where: 'https://news.example/a' };
    const { settings, problems } = parseSettings({
      dismissals: [dismissal, { ...dismissal, why: 'another Ann' }],
      sitesOff: [],
    });
    expect(problems).toEqual([]);
    expect(settings.dismissals[1]).toEqual({ ...dismissal, why: 'another Ann' });
  });

  it('tell of a list that is none, and of one that has lost an element', () => {
    const { settings, problems } = parseSettings({
      sitesOff: 'a.example',
      dismissals: [{ at: 1 }],
    });
    expect(settings).toEqual(defaultSettings);
    expect(problems).toEqual(['sitesOff', 'dismissals']);
  });
});
