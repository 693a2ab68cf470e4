/**
 * Random trees that change at random for a while: at the end the page must bear the same marks as if
 * it had just been read. Seeds are fixed, so that a failure can be repeated.
 */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowser } from '../../lib/command/browser/find-browser.ts';
import { bundleEngine } from '../bench/bundle-engine.ts';
import type { Engine } from '../bench/engine-in-page.ts';
import { nameLists } from '../bench/name-lists.ts';

declare global {
  var engine: Engine;
}

/** Changes to each tree: with the pauses between bursts about five seconds of a busy page. */
const changes = 600;

let browser: Browser;
let code: string;
let packed: string;

beforeAll(async () => {
  const path = findBrowser('chrome')?.path;
  if (!path) throw new Error('No Chromium is installed.');
  [code, browser] = await Promise.all([
    bundleEngine(),
    puppeteer.launch({ executablePath: path, args: ['--no-sandbox', '--js-flags=--expose-gc'] }),
  ]);
  packed = nameLists([])[0]?.packed ?? '';
});

afterAll(() => browser?.close());

/** Changes the page at random and tells, at rest, what is marked and what a fresh engine marks. */
function live(page: Page, seed: number, count: number) {
  return page.evaluate(
    async (seedOfRun, steps) => {
      let state = seedOfRun;
      const random = (below: number): number => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return Math.floor((state / 2 ** 32) * below);
      };
      const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
      const texts = [
        'Rosie Duffield',
        'Rosie',
        ' ',
        'Duffield',
        'Mr Corbyn ',
        'Jeremy Corbyn',
        ' MP spoke. ',
        'Duf',
        'field',
        '\n',
        'Ms Duffield',
        'Labour',
        '',
        'Chuka Umunna ',
      ];
      const tags = [
        'p',
        'div',
        'span',
        'b',
        'i',
        'a',
        'li',
        'code',
        'br',
        'img',
        'x-box',
        'section',
        'textarea',
      ];
      const nodes = (): Node[] => {
        const all: Node[] = [];
        const walk = (root: Node) => {
          const walker = document.createTreeWalker(
            root,
            NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
          );
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            all.push(node);
            if (node instanceof Element && node.shadowRoot) walk(node.shadowRoot);
          }
        };
        walk(document.body);
        return all;
      };
      const grow = (depth: number): Node => {
        if (depth === 0 || random(3) === 0) return document.createTextNode(pick(texts));
        const element = document.createElement(pick(tags));
        if (element.localName === 'x-box' && random(2) === 0) {
          element.attachShadow({ mode: 'open' }).append(grow(depth - 1), grow(depth - 1));
        }
        for (let child = random(5); child > 0; child -= 1) element.append(grow(depth - 1));
        return element;
      };
      const change = () => {
        const all = nodes();
        const node = all.length > 0 ? pick(all) : document.body;
        if (node === document.body) {
          node.appendChild(grow(3));
          return;
        }
        const parent = node instanceof Element ? node : (node.parentNode ?? document.body);
        switch (random(8)) {
          case 0:
          case 1:
            parent.insertBefore(grow(3), pick([null, ...parent.childNodes]));
            break;
          case 2:
            node.parentNode?.removeChild(node);
            break;
          case 3:
            if (node instanceof Text) node.data = pick(texts);
            break;
          case 4:
            if (!node.contains(parent) || parent === document.body) break;
            node.parentNode?.append(...parent.childNodes);
            break;
          case 5: {
            const to = pick([document.body, ...all.filter((other) => other instanceof Element)]);
            if (!node.contains(to)) to.appendChild(node);
            break;
          }
          case 6:
            if (node instanceof Text && node.length > 1) node.splitText(random(node.length));
            break;
          default:
            if (node instanceof HTMLElement)
              node.contentEditable = random(3) === 0 ? 'true' : 'inherit';
        }
        if (all.length > 400) document.body.lastChild?.remove();
      };
      const rest = (milliseconds: number) =>
        new Promise((resolve) => setTimeout(resolve, milliseconds));
      const path = (node: Node): string => {
        const steps: number[] = [];
        for (
          let at: Node | null = node;
          at;
          at = at.parentNode ?? (at as ShadowRoot).host ?? null
        ) {
          let index = 0;
          for (let before = at.previousSibling; before; before = before.previousSibling) index += 1;
          steps.unshift(index);
        }
        return steps.join('.');
      };
      const marks = (): string[] => {
        const found: string[] = [];
        for (const [name, ranges] of CSS.highlights) {
          for (const range of ranges) {
            found.push(
              `${name} ${path(range.startContainer)}:${range.startOffset} ${path(range.endContainer)}:${range.endOffset}`,
            );
          }
        }
        return found.sort();
      };
      /** Marks once nothing has changed in them for longer than the engine may rest. */
      const settled = async (): Promise<string[]> => {
        let seen = marks();
        for (let same = 0; same < 3; ) {
          await rest(1000);
          const now = marks();
          same = JSON.stringify(now) === JSON.stringify(seen) ? same + 1 : 0;
          seen = now;
        }
        return seen;
      };

      document.body.append(...Array.from({ length: 10 }, () => grow(4)));
      engine.start();
      for (let step = 0; step < steps; step += 1) {
        try {
          change();
        } catch (error) {
          // Some changes are not to be had: a host cannot move into its own shadow root.
          if (!(error instanceof DOMException)) throw error;
        }
        if (random(10) === 0) await rest(random(80));
      }
      const kept = await settled();
      engine.stop();
      const afterStop = marks();
      engine.start();
      const fresh = await settled();
      engine.stop();
      return { kept, fresh, afterStop, trouble: engine.trouble(), html: document.body.innerHTML };
    },
    seed,
    count,
  );
}

it.each([1, 2, 3, 4, 5, 6, 7, 8])('tree %i bears the marks of a fresh reading', async (seed) => {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><body></body>');
  await page.evaluate(code);
  await page.evaluate((index) => engine.open(index, []), packed);
  const { kept, fresh, afterStop, trouble } = await live(page, seed * 7919, changes);
  expect(trouble).toEqual([]);
  expect(afterStop).toEqual([]);
  expect(kept).toEqual(fresh);
  await page.close();
});
