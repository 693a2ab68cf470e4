/** Names on pages of every kind: found where a reader reads them, and nowhere else. */
import { expect, it } from 'vitest';
import { inEveryBrowser } from './harness/in-every-browser.ts';
import { namesOn, waitForNames } from './harness/names-on-page.ts';

inEveryBrowser('a page', (session) => {
  it('has its names marked', async () => {
    const page = await session().open('<!doctype html><p>Rosie Duffield met Jeremy Corbyn.</p>');
    await waitForNames(page, ['Rosie Duffield', 'Jeremy Corbyn']);
    expect(await namesOn(page)).toHaveLength(2);
    await page.close();
  });

  it('has a name marked that its inline elements split', async () => {
    const page = await session().open(
      '<!doctype html><p><b>Rosie</b> <i>Duffield</i> MP spoke.</p>',
    );
    await waitForNames(page, ['Rosie Duffield']);
    await page.close();
  });

  it('has names marked that it adds later', async () => {
    const page = await session().open('<!doctype html><div id="feed"><p>Rosie Duffield</p></div>');
    await waitForNames(page, ['Rosie Duffield']);
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.append('Jeremy Corbyn spoke.');
      document.querySelector('#feed')?.append(added);
    });
    await waitForNames(page, ['Rosie Duffield', 'Jeremy Corbyn']);
    await page.close();
  });
});
