/** What the other browser tests take for granted. */
import { expect, it } from 'vitest';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import { inEveryBrowser } from '../browser/harness/in-every-browser.ts';
import { hover, waitForNames } from '../browser/harness/names-on-page.ts';
import { startSession } from '../browser/harness/session.ts';

const marked = `<!doctype html><p>Words before a name and after.</p><script>
  const text = document.querySelector('p').firstChild;
  const range = new StaticRange({ startContainer: text, startOffset: 15, endContainer: text, endOffset: 19 });
  // The extension would clear a highlight of its own name away.
  CSS.highlights.set('of-the-page', new Highlight(range));
  document.querySelector('p').onmousemove = () => { document.title = 'hovered'; };
</script>`;

const closedRoot = `<!doctype html><script>
  const host = document.documentElement.appendChild(document.createElement('x-card'));
  host.attachShadow({ mode: 'closed' }).innerHTML = '<p>Inside</p>';
</script>`;

inEveryBrowser('the harness', (session) => {
  it('reads the marks of a page and points at them', async () => {
    const page = await session().open(marked);
    await waitForNames(page, ['name']);
    await hover(page, 'name');
    await waitFor('the pointer to arrive', async () => (await page.title()) === 'hovered');
    await page.close();
  });

  it('looks into a closed shadow root, also in a frame of another site', async () => {
    session().server.serve('/framed', { body: closedRoot });
    const page = await session().open(
      `<iframe src="${session().server.url('/framed', 'localhost')}"></iframe>`,
    );
    await waitFor('the text', async () => (await session().cardText(page)) === 'Inside');
    expect(await session().inCard(page, (root, tag) => root.querySelector(tag)?.tagName, 'p')).toBe(
      'P',
    );
    await page.close();
  });

  it('stops the background', async () => {
    await session().background.stop();
    expect(await session().background.isRunning()).toBe(false);
  });

  it('shows a page in the dark', async () => {
    const page = await session().open('<meta name="color-scheme" content="light dark">');
    await session().setColorScheme(page, 'dark');
    const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
    expect(await ink()).not.toBe('rgb(0, 0, 0)');
    await session().setColorScheme(page, 'light');
    expect(await ink()).toBe('rgb(0, 0, 0)');
    await page.close();
  });

  it('notices a request that no page accounts for', async () => {
    const own = await startSession(session().engine);
    await own.open('<script>fetch("http://elsewhere.example/").catch(() => {});</script>');
    await waitFor('the request', () => own.server.strayRequests().length > 0);
    await expect(own.close()).rejects.toThrow('http://elsewhere.example/');
  });

  it('notices an error of an extension on a page', async () => {
    const own = await startSession(session().engine);
    const page = await own.open(closedRoot);
    await own.inCard(page, () => {
      setTimeout(() => {
        throw new Error('nobody caught this');
      });
    });
    await waitFor('the error', async () => (await own.errors()).length > 0);
    await expect(own.close()).rejects.toThrow('nobody caught this');
  });
});
