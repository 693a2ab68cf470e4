/** Makes sure that a browser is there: installs it where that can be done unasked, on Debian as root. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Engine, findBrowser } from './find-browser.ts';

const products: Readonly<Record<Engine, { name: string; debianPackage: string }>> = {
  chrome: { name: 'Chromium, Chrome or Edge', debianPackage: 'chromium' },
  firefox: { name: 'Firefox', debianPackage: 'firefox-esr' },
};

/** @throws where the browser is missing and cannot be installed, saying what to install. */
export function installBrowser(engine: Engine): void {
  if (findBrowser(engine)) return;
  const { name, debianPackage } = products[engine];
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) {
    throw new Error(
      `${name} is missing. Install it (on Debian: sudo apt-get install ${debianPackage}) and run again.`,
    );
  }
  process.stderr.write(`${name} is missing: installing the Debian package ${debianPackage}.\n`);
  const apt = (...words: string[]): void => {
    execFileSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  apt('update', '-q');
  apt('install', '-y', '-q', '--no-install-recommends', debianPackage);
  if (!findBrowser(engine)) {
    throw new Error(`The Debian package ${debianPackage} is installed, but brings no browser.`);
  }
}
