/**
 * What runs inside each frame of the test of random pages: a tree that grows and changes at random
 * under the page engine, and what the engine shows and holds on to. Found at `randomLife`.
 */
import { rangeOf } from '../../lib/page/name-range.ts';
import type { Engine } from '../bench/engine-in-page.ts';
import '../bench/engine-in-page.ts';

declare const engine: Engine;

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
  'slot',
  'details',
  'summary',
];

/** Nodes from which a tree no longer grows. */
const enough = 400;

/** Every node that was ever on the page, without keeping it alive. */
const lived = new Set<WeakRef<Node>>();

let state = 0;

/** Whole numbers from 0 to below `below`, the same row for the same seed. */
function random(below: number): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}

const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function born<Born extends Node>(node: Born): Born {
  lived.add(new WeakRef(node));
  return node;
}

function attachRoot(host: Element): ShadowRoot {
  return born(host.attachShadow({ mode: 'open' }));
}

function grow(depth: number): Node {
  if (depth === 0 || random(3) === 0) return born(document.createTextNode(pick(texts)));
  if (random(20) === 0) return born(document.createComment('Rosie Duffield'));
  const element = born(document.createElement(pick(tags)));
  if (element.localName === 'x-box' && random(2) === 0) {
    attachRoot(element).append(grow(depth - 1), grow(depth - 1));
  }
  for (let child = random(5); child > 0; child -= 1) element.append(grow(depth - 1));
  return element;
}

/** All that is in the body, and in open shadow roots. */
function nodesOnPage(): Node[] {
  const all: Node[] = [];
  const walk = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      all.push(node);
      if (node instanceof Element && node.shadowRoot) {
        all.push(node.shadowRoot);
        walk(node.shadowRoot);
      }
    }
  };
  walk(document.body);
  return all;
}

const isParent = (node: Node): node is Element | ShadowRoot =>
  node instanceof Element || node instanceof ShadowRoot;

/** Each is given a node of the page and all of them. */
const changes: readonly ((node: Node, all: readonly Node[]) => void)[] = [
  function insert(node) {
    const parent = isParent(node) ? node : (node.parentNode ?? document.body);
    parent.insertBefore(grow(3), pick([null, ...parent.childNodes]));
  },
  function appendToBody() {
    document.body.append(grow(4));
  },
  function remove(node) {
    node.parentNode?.removeChild(node);
  },
  function edit(node) {
    if (node instanceof CharacterData) node.data = pick(texts);
  },
  function unwrap(node) {
    if (node instanceof Element) node.parentNode?.append(...node.childNodes);
  },
  function move(node, all) {
    const to = pick([document.body, ...all.filter(isParent)]);
    if (!node.contains(to) && !(node instanceof ShadowRoot)) to.appendChild(node);
  },
  function sort(node) {
    if (isParent(node) && node.firstChild) node.append(node.firstChild);
  },
  function split(node) {
    if (node instanceof Text && node.length > 1) born(node.splitText(random(node.length)));
  },
  function join(node) {
    node.parentNode?.normalize();
  },
  function letWrite(node) {
    if (node instanceof HTMLElement) node.contentEditable = random(3) === 0 ? 'true' : 'inherit';
  },
  function hide(node) {
    if (node instanceof HTMLElement) node.hidden = random(3) === 0;
  },
  function open(node) {
    if (node instanceof HTMLDetailsElement) node.open = !node.open;
  },
  function attachLate(node) {
    if (node instanceof Element && node.localName === 'x-box' && !node.shadowRoot) {
      attachRoot(node).append(grow(2));
    }
  },
];

function change(): void {
  const all = nodesOnPage();
  const node = all.length > 0 ? pick(all) : document.body;
  try {
    pick(changes)(node, all);
  } catch (error) {
    // Some changes are not to be had: a host cannot move into its own shadow root.
    if (!(error instanceof DOMException)) throw error;
  }
  if (all.length > enough) document.body.lastChild?.remove();
}

/** Where a node stands, from the document down; `#` is the step from a host into its root. */
function pathOf(node: Node): string {
  const steps: (number | string)[] = [];
  for (let at: Node | null = node; at; ) {
    if (at instanceof ShadowRoot) {
      steps.unshift('#');
      at = at.host;
      continue;
    }
    let index = 0;
    for (let before = at.previousSibling; before; before = before.previousSibling) index += 1;
    steps.unshift(index);
    at = at.parentNode;
  }
  return steps.join('.');
}

const textOf = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string =>
  `${pathOf(startContainer)}:${startOffset} to ${pathOf(endContainer)}:${endOffset}`;

/** The marks as the page's registry has them, and the names in the order that the engine gives. */
function shown() {
  const marks = [...CSS.highlights].flatMap(([name, ranges]) =>
    [...ranges].map((range) => `${name} ${textOf(range)}`),
  );
  const inOrder = (engine.names()?.mentionsInOrder() ?? []).map((name) => {
    const range = rangeOf(name);
    return `${name.mention.entity} ${range ? textOf(range) : 'nowhere'}`;
  });
  return { marks: marks.sort(), inOrder };
}

/** What is shown once that has stayed the same for so long (ms). */
async function shownAtRest(quiet: number) {
  let seen = shown();
  for (let since = performance.now(); performance.now() - since < quiet; ) {
    await rest(100);
    const now = shown();
    if (JSON.stringify(now) !== JSON.stringify(seen)) since = performance.now();
    seen = now;
  }
  return seen;
}

/** Longer than the engine ever rests between two looks at a page that changes. */
const longerThanAnyRest = 2400;

const randomLife = {
  /** Lets the page grow and change under the running engine. */
  async live(seed: number, steps: number): Promise<void> {
    state = seed;
    document.body.append(...Array.from({ length: 10 }, () => grow(4)));
    for (let step = 0; step < steps; step += 1) {
      change();
      if (random(10) === 0) await rest(random(80));
    }
    // What was hidden or shown by style alone, away from the view, is looked at with the next change.
    const last = born(document.createElement('p'));
    last.append(born(document.createTextNode('Rosie Duffield')));
    document.body.append(last);
  },
  kept: () => shownAtRest(longerThanAnyRest),
  /** What another engine shows that reads the page as it is now. */
  async fresh() {
    engine.stop();
    const afterStop = shown();
    engine.start();
    return { afterStop, ...(await shownAtRest(800)) };
  },
  /** Takes everything off the page, with the engine at work. */
  async removeAll() {
    document.body.replaceChildren();
    return shownAtRest(longerThanAnyRest);
  },
  /** All nodes that ever lived here and are still in memory, in words; collect the garbage before. */
  alive: (): readonly string[] =>
    [...lived].flatMap((reference) => {
      const node = reference.deref();
      const holder = node?.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
      return node ? [`${node.nodeName} "${node.nodeValue ?? ''}" in ${holder?.nodeName}`] : [];
    }),
  livedSoFar: (): number => lived.size,
  trouble: (): readonly string[] => engine.trouble(),
};
export type RandomLife = typeof randomLife;

Object.assign(globalThis, { randomLife });
