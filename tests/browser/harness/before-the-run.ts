/** Once before all browser tests: both browsers are there, and the production build is fresh. */
import { execFileSync } from 'node:child_process';
import { installBrowser } from '../../../lib/command/browser/install-browser.ts';
import { engines } from './engines.ts';

export function setup(): void {
  for (const { engine } of engines) installBrowser(engine);
  try {
    execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer };
    throw new Error(`The extension does not build.\n${stdout}${stderr}`);
  }
}
