import { execFileSync } from 'node:child_process';

/** Builds the production packages once for all browser tests of a run. */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
