/** The timeline of the popup: what there is, in which order, and in which words. */
import { expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { inEveryBrowser } from '../browser/harness/in-every-browser.ts';
import { clickOn, textsOf } from '../browser/harness/surface.ts';

inEveryBrowser('the timeline', (session) => {
  it('lists events and articles year by year, from 2015 to 2020, and those of one person', async () => {
    const popup = await session().openExtensionPage('popup.html');
    await popup.click('[role=tab]:nth-child(4)');
    await waitFor('the years', async () => (await textsOf(popup, '.year-name')).length > 0);
    expect(await textsOf(popup, '.year-name')).toEqual([
      '2015',
      '2016',
      '2017',
      '2018',
      '2019',
      '2020',
    ]);
    const all = (await textsOf(popup, '.year .row')).length;
    await popup.select('.timeline-choice select', 'alex-sobel');
    await waitFor('fewer', async () => (await textsOf(popup, '.year .row')).length < all);
    expect((await textsOf(popup, '.year .row')).join()).toContain('Alex Sobel asks');
    await popup.click('.year .row-main');
    await popup.click('.back');
    expect(await popup.evaluate(() => document.querySelector('select')?.value)).toBe('alex-sobel');
  });

  it('shows an untitled piece as one, with its first words, and says it of no other', async () => {
    const popup = await session().openExtensionPage('popup.html');
    await clickOn(popup, '[role=tab]:nth-child(4)');
    const articles = await waitFor('the articles', async () => {
      const rows = await textsOf(popup, '.year .row-label:has(.chip)');
      return rows.length > 0 && rows;
    });
    const quoted = articles.filter((row) => /^“.*” untitled; its first words/.test(row));
    expect(quoted.length).toBeGreaterThan(0);
    expect(quoted.length).toBeLessThan(articles.length);
    expect(articles.filter((row) => row.includes('untitled')).length).toBe(quoted.length);
    await popup.close();
  });

  it('says of whom nothing tells that nothing does, and no word of sources that are on', async () => {
    const popup = await session().openExtensionPage('popup.html');
    await clickOn(popup, '[role=tab]:nth-child(4)');
    await waitFor('the choice', () => popup.$('.timeline-choice'));
    await popup.select('.timeline-choice select', 'kentonline');
    const said = await waitFor('the words', async () => (await textsOf(popup, '.empty')).join());
    expect(said).toBe('No event or article here names KentOnline.');
    await popup.close();
  });
});
