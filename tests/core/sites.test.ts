import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../lib/core/settings.ts';
import { isSiteOff, marksSite, pauseForAnHour, siteOf, switchSite } from '../../lib/core/sites.ts';

describe('a site', () => {
  const off = (...sitesOff: string[]) => ({ ...defaultSettings, sitesOff });

  it('is named by its host without "www." and without a dot at the end', () => {
    expect(siteOf(new URL('https://www.news.example./a'))).toBe('news.example');
    expect(siteOf(new URL('https://www.news.example/a?b'))).toBe('news.example');
    expect(siteOf(new URL('file:///home/a.html'))).toBe('file');
    expect(siteOf(new URL('about:blank'))).toBeNull();
  });

  it('is off with the site above it, and not with one whose name merely ends alike', () => {
    expect(isSiteOff(off('news.example'), 'uk.news.example')).toBe(true);
    expect(isSiteOff(off('news.example'), 'othernews.example')).toBe(false);
  });

  it('that is switched on again is on, whichever site above it was off', () => {
    expect(switchSite(off('news.example', 'a.example'), 'uk.news.example', true)).toEqual({
      sitesOff: ['a.example'],
    });
  });

  it('that is switched off below one that is off leaves that one off', () => {
    expect(switchSite(off('news.example'), 'uk.news.example', false)).toEqual({
      sitesOff: ['news.example'],
    });
    expect(switchSite(off('uk.news.example'), 'news.example', false)).toEqual({
      sitesOff: ['uk.news.example', 'news.example'],
    });
  });

  it('is not marked while everything is paused, and again afterwards', () => {
    const paused = { ...defaultSettings, pausedUntil: 1000 };
    expect(marksSite(paused, 'news.example', 999)).toBe(false);
    expect(marksSite(paused, 'news.example', 1000)).toBe(true);
  });

  it('is marked in a pause that ends later than one from now on would', () => {
    const paused = { ...defaultSettings, ...pauseForAnHour(7_200_000) };
    expect(marksSite(paused, 'news.example', 7_200_000 - 20)).toBe(false);
    expect(marksSite(paused, 'news.example', 0)).toBe(true);
    expect(marksSite({ ...defaultSettings, pausedUntil: 1e16 }, 'news.example', 0)).toBe(true);
  });
});
