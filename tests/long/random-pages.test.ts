/**
 * Six trees that change at random, side by side in the frames of one page and ten seconds long each:
 * at the end each bears the same marks, in the same order, as if it had just been read, and of what
 * has left it nothing is held (in Firefox once the engine has ended). Seeds are fixed, so that a
 * failure can be repeated.
 */
import type { Frame } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inFirefoxChrome } from '../../lib/command/browser/background.ts';
import { waitFor } from '../../lib/command/browser/wait-for.ts';
import type { Engine } from '../bench/engine-in-page.ts';
import { type BareEngine, withBareEngine } from '../browser/harness/bare-engine.ts';
import type { RandomLife } from './random-life-in-page.ts';

declare const engine: Engine;
declare const randomLife: RandomLife;

const trees = 6;

/** Changes to each tree. With a rest of 40 ms after every tenth on average: ten seconds of a page. */
const changes = 2500;

/** Milliseconds in which a browser gets round to throwing away what nobody holds. */
const patience = 30_000;

/** All in view at once: what is far from it bears no marks. */
const page = `<!doctype html><style>body { margin: 0 } iframe { border: 0; width: 33%; height: 320px }</style>
  ${'<iframe srcdoc="<!doctype html><body></body>"></iframe>'.repeat(trees)}`;

/** Has the browser throw away what nobody holds. */
async function collectGarbage({ family, browser }: BareEngine, frame: Frame): Promise<void> {
  if (family === 'chrome') {
    const debug = await frame.page().createCDPSession();
    await debug.send('HeapProfiler.collectGarbage');
    await debug.detach();
  } else {
    await inFirefoxChrome(
      browser,
      `for (const what of ['gc', 'cc', 'gc', 'cc'])
        Services.obs.notifyObservers(null, 'child-' + what + '-request'); ''`,
    );
  }
}

async function live(bare: BareEngine, frame: Frame, seed: number) {
  await bare.startIn(frame);
  await frame.evaluate((given, steps) => randomLife.live(given, steps), seed, changes);
  const kept = await frame.evaluate(() => randomLife.kept());
  const { afterStop, ...fresh } = await frame.evaluate(() => randomLife.fresh());
  const emptied = await frame.evaluate(() => randomLife.removeAll());
  const lived = await frame.evaluate(() => randomLife.livedSoFar());
  const trouble = await frame.evaluate(() => randomLife.trouble());
  // Firefox lets go of the last of them only when the engine ends, why is not known.
  if (bare.family === 'firefox') await frame.evaluate(() => engine.stop());
  // Nodes are counted by weak references to all that were ever made: what still answers is held.
  const letGo = async () => {
    await collectGarbage(bare, frame);
    const alive = await frame.evaluate(() => randomLife.alive());
    if (alive.length > 0) throw new Error(`Of ${lived} nodes are still held: ${alive.join(', ')}`);
    return true;
  };
  await waitFor(`all nodes of the tree of seed ${seed} to be let go`, letGo, patience);
  return { kept, fresh, afterStop, emptied, lived, trouble };
}

withBareEngine(
  'trees that change at random',
  (bare) => {
    it('bear the marks of a fresh reading, and leave nothing behind', async () => {
      const on = await bare().open(page);
      const frames = on.frames().slice(1);
      const lives = await Promise.all(
        frames.map((frame, at) => live(bare(), frame, (at + 1) * 7919)),
      );
      expect(lives).toHaveLength(trees);
      const nothing = { marks: [], inOrder: [] };
      for (const { kept, fresh, afterStop, emptied, lived, trouble } of lives) {
        expect(trouble).toEqual([]);
        expect(kept.marks.length).toBeGreaterThan(0);
        expect(kept).toEqual(fresh);
        expect(afterStop).toEqual(nothing);
        expect(emptied).toEqual(nothing);
        expect(lived).toBeGreaterThan(changes);
      }
    });
  },
  new URL('random-life-in-page.ts', import.meta.url),
);
