import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createPageMatcher,
  type MatchRequest,
  type PageMatcher,
} from '../../lib/core/match/page-matcher.ts';
import { finish } from '../../lib/core/match/steps.ts';
import { createDecidedNames } from '../../lib/page/decided-names.ts';
import { createMatcherClient, type Matcher } from '../../lib/page/matcher-client.ts';
import type { PageBlock, PageBlocks } from '../../lib/page/page-blocks.ts';
import { fixtureIndex } from '../core/match/fixture.ts';

const index = fixtureIndex();
const noSources = new Set<string>();

/** A page of these texts, with the client that has it decided about. */
function pageOf(...texts: string[]) {
  let all: readonly PageBlock[] = texts.map((text, at) => blockOf(at + 1, text));
  const blocks: Pick<PageBlocks, 'all' | 'drop'> = {
    get all() {
      return all;
    },
    *drop(numbers) {
      if (numbers.size > 0) all = all.filter(({ number }) => !numbers.has(number));
    },
  };
  const decided = createDecidedNames();
  const background = createBackground();
  const life = new AbortController();
  const readAnew = vi.fn();
  const client = createMatcherClient(background.match, blocks, decided, readAnew, life.signal);
  return {
    readAnew,
    background,
    handOn: client.handOn,
    follow: (disabled: ReadonlySet<string> = noSources) => client.follow(disabled),
    add(...more: string[]) {
      all = [...all, ...more.map((text, at) => blockOf(all.length + at + 100, text))];
    },
    keepOnly(...kept: string[]) {
      all = all.filter(({ block }) => kept.includes(block.text));
    },
    texts: () => all.map(({ block }) => block.text),
    names(): string[] {
      const settings = {
        active: true,
        disabledSources: noSources,
        dismissed: noSources,
        density: 'every',
        style: 'underline',
      } as const;
      finish(decided.arrange(all, settings));
      return decided.all.map(({ mention, block }) => block.text.slice(mention.start, mention.end));
    },
  };
}

const blockOf = (number: number, text: string): PageBlock => ({
  number,
  block: { text, nodes: [], starts: [], from: 0 },
});

/** Matches as the background does, and counts what it is sent. */
function createBackground() {
  let matchers = new Map<string, PageMatcher>();
  const requests: MatchRequest[] = [];
  let answers: Matcher | null = null;
  const match: Matcher = async (page, request) => {
    requests.push(request);
    if (answers) return answers(page, request);
    const matcher = matchers.get(page) ?? createPageMatcher(index);
    matchers.set(page, matcher);
    return finish(matcher.answer(request));
  };
  return {
    match,
    /** The texts of each request since the last call. */
    takeSent: () => requests.splice(0).map(({ added }) => added.map(([, text]) => text)),
    sleep() {
      matchers = new Map();
    },
    /** What it does instead of its work, until it is told null. */
    answerWith(other: Matcher | null) {
      answers = other;
    },
  };
}

describe('a page that has its names decided about', () => {
  let inPage = new EventTarget();
  beforeEach(() => {
    inPage = new EventTarget();
    vi.stubGlobal('document', { visibilityState: 'visible' });
    vi.stubGlobal('addEventListener', inPage.addEventListener.bind(inPage));
  });
  afterEach(() => void vi.unstubAllGlobals());

  /** The reader comes to the page, which was kept for them or loaded. */
  const comeTo = (persisted: boolean) =>
    inPage.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

  it('sends each block once, and nothing where nothing is new', async () => {
    const page = pageOf('Rosie Duffield spoke.', 'It rained.');
    await page.follow();
    expect(page.names()).toEqual(['Rosie Duffield']);
    page.add('Then Duffield left.');
    await page.follow();
    await page.follow();
    expect(page.names()).toEqual(['Rosie Duffield', 'Duffield']);
    expect(page.background.takeSent()).toEqual([
      ['Rosie Duffield spoke.', 'It rained.'],
      ['Then Duffield left.'],
    ]);
  });

  it('follows the reader’s sources without sending a text again', async () => {
    const page = pageOf('Rosie Duffield spoke.', 'Jeremy Corbyn left.');
    await page.follow();
    await page.follow(new Set(['paper']));
    expect(page.names()).toEqual(['Jeremy Corbyn']);
    await page.follow();
    expect(page.names()).toEqual(['Rosie Duffield', 'Jeremy Corbyn']);
    expect(page.background.takeSent().slice(1)).toEqual([[], []]);
  });

  it('sends all that bears on it anew where the background has slept meanwhile', async () => {
    const page = pageOf('Rosie Duffield spoke.', 'It rained.');
    await page.follow();
    page.background.sleep();
    page.background.takeSent();
    page.add('Then Duffield left.');
    await page.follow();
    expect(page.names()).toEqual(['Rosie Duffield', 'Duffield']);
    expect(page.background.takeSent()).toEqual([
      ['Then Duffield left.'],
      ['Rosie Duffield spoke.', 'Then Duffield left.'],
    ]);
  });

  describe('that says the same words again and again', () => {
    const said = Array.from(
      { length: 60 },
      (_, at) => `In ${at} the Labour councillors voted on it.`,
    );
    const walker = 'Then Stuart Walker spoke.';

    it('keeps few of them, and sends only these where the background has slept meanwhile', async () => {
      const page = pageOf(...said, walker);
      await page.follow();
      page.background.sleep();
      page.background.takeSent();
      page.add('It rained.');
      await page.follow();
      const [, anew] = page.background.takeSent();
      expect(anew?.length).toBeLessThan(30);
      expect(page.names()).toEqual(['Stuart Walker']);
      expect(page.readAnew).not.toHaveBeenCalled();
    });

    it('is read anew when they have gone, and keeps its names until then', async () => {
      const page = pageOf(...said, walker);
      await page.follow();
      page.background.sleep();
      page.add('It rained.');
      await page.follow();
      page.keepOnly(walker);
      await page.follow();
      expect(page.readAnew).toHaveBeenCalledOnce();
      expect(page.names()).toEqual(['Stuart Walker']);
      await page.follow();
      expect(page.names()).toEqual([]);
    });
  });

  it('keeps its names where the background cannot be reached, and begins anew when it can', async () => {
    const page = pageOf('Rosie Duffield spoke.');
    await page.follow();
    page.add('Then Duffield left.');
    page.background.answerWith(() => Promise.reject(new Error('Receiving end does not exist.')));
    await expect(page.follow()).rejects.toThrow('Receiving end');
    expect(page.names()).toEqual(['Rosie Duffield']);
    page.background.answerWith(null);
    await page.follow();
    expect(page.names()).toEqual(['Rosie Duffield', 'Duffield']);
  });

  it('says so where it is never known, and does not ask for ever', async () => {
    const page = pageOf('Rosie Duffield spoke.');
    page.background.answerWith(() => Promise.resolve(null));
    await expect(page.follow()).rejects.toThrow('not known');
    expect(page.background.takeSent().length).toBe(2);
  });

  it('sends a long text in parts, none of them much longer than the page can write at once', async () => {
    const long = Array.from({ length: 40 }, (_, at) => `Part ${at}. ${'Labour '.repeat(1000)}`);
    const page = pageOf('Rosie Duffield spoke.', ...long, 'Then Duffield left.');
    await page.follow();
    expect(page.names()).toEqual(['Rosie Duffield', 'Duffield']);
    const sent = page.background.takeSent();
    expect(sent.flat().length).toBe(42);
    for (const texts of sent) expect(texts.join('').length).toBeLessThan(80_000);
  });

  it('hands on what it has read so far, and keeps of it what has a bearing', async () => {
    const page = pageOf('Rosie Duffield spoke.', 'It rained.');
    await page.handOn();
    expect(page.names()).toEqual([]);
    expect(page.texts()).toEqual(['Rosie Duffield spoke.']);
    page.add('Then Duffield left.');
    await page.follow();
    expect(page.names()).toEqual(['Rosie Duffield', 'Duffield']);
    expect(page.background.takeSent()).toEqual([
      ['Rosie Duffield spoke.', 'It rained.'],
      ['Then Duffield left.'],
    ]);
  });

  it('asks nothing while there is nothing on it', async () => {
    const page = pageOf();
    await page.follow();
    expect(page.background.takeSent()).toEqual([]);
  });

  describe('that gets no answer', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    it('takes it for lost after ten seconds', async () => {
      const page = pageOf('Rosie Duffield spoke.');
      page.background.answerWith(() => new Promise(() => {}));
      const asked = expect(page.follow()).rejects.toThrow('in time');
      await vi.advanceTimersByTimeAsync(10_000);
      await asked;
    });

    it('asks anew at once when the reader comes back to it, and not when it has only loaded', async () => {
      const page = pageOf('Rosie Duffield spoke.');
      page.background.answerWith(() => new Promise(() => {}));
      const followed = page.follow();
      await vi.advanceTimersByTimeAsync(0);
      page.background.answerWith(null);
      comeTo(false);
      await vi.advanceTimersByTimeAsync(0);
      expect(page.background.takeSent()).toEqual([['Rosie Duffield spoke.']]);
      comeTo(true);
      await followed;
      expect(page.background.takeSent()).toEqual([['Rosie Duffield spoke.']]);
      expect(page.names()).toEqual(['Rosie Duffield']);
    });
  });
});
