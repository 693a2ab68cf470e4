import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../lib/core/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../lib/core/settings-file.ts';

const settings: Settings = {
  ...defaultSettings,
  disabledSources: ['whitstable-views-blog'],
  openDelay: 500,
  dismissals: [{ entity: 'chris-williamson', scope: 'site', where: 'sport.example', at: 1 }],
};
const fileWith = (change: object) =>
  JSON.stringify({ backstory: 'settings', version: 1, settings, ...change });

describe('a file of settings', () => {
  it('comes back as it went out', () => {
    expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ settings });
  });

  it('neither takes a pause along nor brings one', () => {
    const paused = { ...settings, pausedUntil: 1e16 };
    expect(readSettingsFile(writeSettingsFile(paused))).toEqual({ settings });
    expect(readSettingsFile(fileWith({ settings: paused }))).toEqual({ settings });
  });

  it('leaves fields that it does not have at their defaults', () => {
    expect(readSettingsFile(fileWith({ settings: { badge: false } }))).toEqual({
      settings: { ...defaultSettings, badge: false },
    });
  });

  it.each([
    ['{"backstory": \n', { reason: 'no-json', place: '2:1' }],
    ['{\n  "version": x }', { reason: 'no-json', place: '2:14' }],
    ['[]', { reason: 'not-ours' }],
    ['{"version": 1, "settings": {}}', { reason: 'not-ours', place: 'backstory' }],
    [fileWith({ version: 2 }), { reason: 'later-version', place: 'version' }],
    [
      fileWith({ settings: { openDelay: -1 } }),
      { reason: 'bad-value', place: 'settings.openDelay' },
    ],
    [
      fileWith({ settings: { dismissals: [settings.dismissals[0], { entity: 'Ann' }] } }),
      { reason: 'bad-value', place: 'settings.dismissals.1.entity' },
    ],
  ])('is refused whole, with the place and the reason: %s', (text, problem) => {
    expect(readSettingsFile(text)).toMatchObject({ problem });
  });
});
