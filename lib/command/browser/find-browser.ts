/**
 * Where browsers are installed on Linux, macOS and Windows. Knows paths only; starts nothing.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join, win32 } from 'node:path';

/** The two families that the extension is built for. Edge and Chromium are `chrome`. */
export type Engine = 'chrome' | 'firefox';

export interface InstalledBrowser {
  readonly engine: Engine;
  readonly path: string;
}

/** Names on PATH, the one we would rather have first. */
const commands: Readonly<Record<Engine, readonly string[]>> = {
  chrome: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const macApplications: Readonly<Record<Engine, readonly string[]>> = {
  chrome: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
};

const windowsPrograms: Readonly<Record<Engine, readonly string[]>> = {
  chrome: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** What the search looks at; a test hands in its own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isProgram: (path: string) => boolean;
}

const thisMachine: Machine = {
  platform: process.platform,
  environment: process.env,
  isProgram(path) {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
};

function candidates(engine: Engine, { platform, environment }: Machine): string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(environment.HOME ?? '', 'Applications')];
    return folders.flatMap((folder) => macApplications[engine].map((app) => join(folder, app)));
  }
  if (platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
      .map((name) => environment[name])
      .filter((folder) => folder !== undefined);
    return folders.flatMap((folder) => windowsPrograms[engine].map((at) => `${folder}\\${at}`));
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands[engine].flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** The first installed browser of a family, or null. */
export function findBrowser(
  engine: Engine,
  machine: Machine = thisMachine,
): InstalledBrowser | null {
  const path = candidates(engine, machine).find((candidate) => machine.isProgram(candidate));
  return path === undefined ? null : { engine, path };
}

/**
 * The browser that `BROWSER_PATH` names, else any installed one, else null.
 * @throws where `BROWSER_PATH` names no program.
 */
export function chooseBrowser(machine: Machine = thisMachine): InstalledBrowser | null {
  const wanted = machine.environment.BROWSER_PATH;
  if (!wanted) return findBrowser('chrome', machine) ?? findBrowser('firefox', machine);
  if (!machine.isProgram(wanted)) {
    throw new Error(`BROWSER_PATH is ${wanted}, but there is no program of that name.`);
  }
  // By the program alone: a folder may be named after another browser. win32 knows both slashes.
  const engine = /firefox/i.test(win32.basename(wanted)) ? 'firefox' : 'chrome';
  return { engine, path: wanted };
}
