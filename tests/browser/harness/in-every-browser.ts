/** Writes each browser test once and runs it in every browser, or in the one that can show it. */
import { afterAll, beforeAll, describe } from 'vitest';
import type { Engine } from '../../../lib/command/browser/find-browser.ts';
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

const closed = (session: Session) => session.close();

function inBrowsers(
  browsers: typeof engines,
  subject: string,
  rules: (session: () => Session) => void,
  options: SessionOptions = {},
): void {
  const sessions = new Map<Engine, Promise<Session>>();

  /** The others start while the tests of the first run: Firefox takes seconds. */
  function start(engine: Engine): Promise<Session> {
    const started = sessions.get(engine) ?? startSession(engine, options);
    sessions.set(engine, started);
    // Who waits for it hears of a failure.
    started.catch(() => {});
    return started;
  }

  // Only where no test of a browser that has started was to be run, as when one is asked for by name.
  afterAll(() =>
    Promise.all([...sessions.values()].map((started) => started.then(closed, () => {}))),
  );

  describe.each(browsers)(`${subject} in $name`, ({ engine }) => {
    let session: Session | undefined;
    beforeAll(async () => {
      session = await start(engine);
      for (const other of browsers) void start(other.engine);
    });
    afterAll(async () => {
      sessions.delete(engine);
      await session?.close();
    });
    rules(() => {
      if (!session) throw new Error('The browser is only there inside a test.');
      return session;
    });
  });
}
