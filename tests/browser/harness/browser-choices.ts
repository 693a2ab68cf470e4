/**
 * What a reader decides in the browser's own windows, where no driver can click: which pages the
 * extension may read, and whether it runs in private windows.
 */
import { inFirefoxChrome } from '../../../lib/command/browser/background.ts';
import { waitFor } from '../../../lib/command/browser/wait-for.ts';
import type { Session } from './session.ts';

/** Chromium's page for extensions changes them through this. */
interface DeveloperPrivate {
  updateExtensionConfiguration(change: object): Promise<void>;
  updateProfileConfiguration(change: object): Promise<void>;
}

/** Chromium starts an extension from a folder anew only for those who develop one. */
export async function letExtensionsReload({ engine, browser }: Session): Promise<void> {
  if (engine !== 'chrome') return;
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } };
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await page.close();
}

async function configureChrome({ browser, id }: Session, change: object): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (configuration) => {
      const { chrome } = globalThis as unknown as {
        chrome: { developerPrivate: DeveloperPrivate };
      };
      await chrome.developerPrivate.updateExtensionConfiguration(configuration);
    },
    { extensionId: id, ...change },
  );
  await page.close();
}

const firefoxPermissions = `ChromeUtils.importESModule(
  'resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions`;

/** Lets the extension read all pages, or none until it is asked to. */
export async function allowEverySite(session: Session, isAllowed: boolean): Promise<void> {
  if (session.engine === 'chrome') {
    const hostAccess = isAllowed ? 'ON_ALL_SITES' : 'ON_CLICK';
    await configureChrome(session, { hostAccess });
    return;
  }
  const id = JSON.stringify(session.id);
  await inFirefoxChrome(
    session.browser,
    `${firefoxPermissions}.${isAllowed ? 'add' : 'remove'}(${id},
      { permissions: [], origins: ['<all_urls>'] },
      WebExtensionPolicy.getByID(${id}).extension).then(() => '')`,
  );
}

/** Lets the extension run in private windows; the browser starts it anew for that. */
export async function allowPrivateWindows(session: Session): Promise<void> {
  if (session.engine === 'chrome') {
    await letExtensionsReload(session);
    await configureChrome(session, { incognitoAccess: true });
    return;
  }
  const id = JSON.stringify(session.id);
  await inFirefoxChrome(
    session.browser,
    `${firefoxPermissions}.add(${id},
      { permissions: ['internal:privateBrowsingAllowed'], origins: [] })
      .then(() => AddonManager.getAddonByID(${id}))
      .then((addon) => addon.reload()).then(() => '')`,
  );
  await waitFor(
    'the extension to start again',
    async () =>
      (await inFirefoxChrome(
        session.browser,
        `String(WebExtensionPolicy.getByID(${id})?.privateBrowsingAllowed === true)`,
      )) === 'true',
  );
}
