import { describe, expect, it } from 'vitest';
import {
  chooseBrowser,
  findBrowser,
  type Machine,
} from '../../lib/command/browser/find-browser.ts';

const machine = (
  platform: NodeJS.Platform,
  environment: Machine['environment'],
  ...programs: string[]
): Machine => ({ platform, environment, isProgram: (path) => programs.includes(path) });

describe('finding a browser', () => {
  it.each([
    ['linux', { PATH: '/bin:/usr/bin' }, '/usr/bin/chromium'],
    ['linux', { PATH: '/opt/edge:/usr/bin' }, '/opt/edge/microsoft-edge'],
    [
      'darwin',
      { HOME: '/Users/r' },
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    ['win32', { ProgramFiles: 'C:\\P' }, 'C:\\P\\Microsoft\\Edge\\Application\\msedge.exe'],
  ] as const)('knows where %s keeps one', (platform, environment, path) => {
    const found = findBrowser('chrome', machine(platform, environment, path));
    expect(found).toEqual({ engine: 'chrome', path });
  });

  it('takes Firefox where there is no other', () => {
    const found = chooseBrowser(machine('linux', { PATH: '/usr/bin' }, '/usr/bin/firefox-esr'));
    expect(found).toEqual({ engine: 'firefox', path: '/usr/bin/firefox-esr' });
  });

  it('prefers what BROWSER_PATH names', () => {
    const environment = { PATH: '/usr/bin', BROWSER_PATH: '/opt/firefox/firefox' };
    const both = machine('linux', environment, '/usr/bin/chromium', '/opt/firefox/firefox');
    expect(chooseBrowser(both)).toEqual({ engine: 'firefox', path: '/opt/firefox/firefox' });
  });

  it.each([
    ['/home/firefox-user/chromium', 'chrome'],
    ['/Applications/Firefox.app/Contents/MacOS/firefox', 'firefox'],
    ['C:\\Mozilla Firefox\\firefox.exe', 'firefox'],
    ['C:\\Firefox\\msedge.exe', 'chrome'],
  ])('tells by its program which kind BROWSER_PATH names: %s', (path, engine) => {
    const named = machine('linux', { PATH: '', BROWSER_PATH: path }, path);
    expect(chooseBrowser(named)).toEqual({ engine, path });
  });

  it('says so where BROWSER_PATH names nothing', () => {
    const wrong = machine('linux', { PATH: '/usr/bin', BROWSER_PATH: '/nowhere' });
    expect(() => chooseBrowser(wrong)).toThrow('BROWSER_PATH is /nowhere');
  });

  it('finds none on an empty machine', () => {
    expect(chooseBrowser(machine('linux', { PATH: '/usr/bin' }))).toBeNull();
  });
});
