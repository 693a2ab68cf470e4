/** Writes each browser test once and runs it in every browser, or in the one that can show it. */
import { afterAll, beforeAll, describe } from 'vitest';
import { engines } from './engines.ts';
import { type Session, type SessionOptions, startSession } from './session.ts';

/**
 * Runs the rules in each browser, started once for all of them. Afterwards it fails the file where
 * the browser asked for anything on the network that no page of the tests accounts for.
 *
 *     inEveryBrowser('a page', (session) => {
 *       it('that names somebody shows it', async () => {
 *         const page = await session().open('<p>Rosie Duffield MP</p>');
 *         await waitForNames(page, ['Rosie Duffield']);
 *       });
 *     });
 */
export function inEveryBrowser(
  subject: string,
  rules: (session: () => Session) => void,
  options?: SessionOptions,
): void {
  inBrowsers(engines, subject, rules, options);
}

/** The same for what Chromium does not have. */
export function inFirefox(
  subject: string,
  rules: (session: () => Session) => void,
  options?: SessionOptions,
): void {
  inBrowsers(
    engines.filter(({ engine }) => engine === 'firefox'),
    subject,
    rules,
    options,
  );
}

function inBrowsers(
  browsers: typeof engines,
  subject: string,
  rules: (session: () => Session) => void,
  options: SessionOptions = {},
): void {
  describe.each(browsers)(`${subject} in $name`, ({ engine }) => {
    let session: Session | undefined;
    beforeAll(async () => {
      session = await startSession(engine, options);
    });
    afterAll(() => session?.close());
    rules(() => {
      if (!session) throw new Error('The browser is only there inside a test.');
      return session;
    });
  });
}
