/** Once before all browser tests: both browsers are there, and the production build is fresh. */
import { execFileSync } from 'node:child_process';
import { installBrowser } from '../../../lib/command/browser/install-browser.ts';
import { engines } from './engines.ts';

/** @throws where a browser cannot be had, or with all that was printed where the build fails. */
export function setup(): void {
  for (const { engine } of engines) installBrowser(engine);
  try {
    // Vitest says NODE_ENV=test, with which the build is another than the one that is shipped.
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'pipe', env });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer };
    throw new Error(`The extension does not build.\n${stdout}${stderr}`);
  }
}
