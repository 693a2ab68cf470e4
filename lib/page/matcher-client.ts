/**
 * The page's side of the matcher, which works elsewhere and may forget the page or be gone at any time:
 * sends each block once, hears what became of it, and begins anew where the other side has lost the page.
 */
import type { Id } from '../core/knowledge/model.ts';
import type { MatchAnswer, MatchRequest } from '../core/match/page-matcher.ts';
import { onBackAgain } from './back-again.ts';
import type { DecidedNames } from './decided-names.ts';
import type { PageBlock, PageBlocks } from './page-blocks.ts';
import { inSlices, jobOf, pause } from './slices.ts';

/**
 * Asks whoever matches. `page` names all that was sent before under the same name; null where that is
 * not known there any more. Rejects where nobody can be reached.
 */
export type Matcher = (page: string, request: MatchRequest) => Promise<MatchAnswer | null>;

/** UTF-16 units of text that are sent at once: to write them down takes the page half a millisecond. */
export const mostToSend = 65_536;

/** Milliseconds after which an answer is taken for lost, as with a page that was put away meanwhile. */
const longestWait = 10_000;

export interface MatcherClient {
  /**
   * Has the matcher decide about the blocks that there are now, lets go of those without bearing and
   * hands on what was decided. Nothing is sent where nothing changed. Resolves to the milliseconds that
   * it took the page to send all.
   * @throws where no answer comes; the next call begins anew.
   */
  follow(disabledSources: ReadonlySet<Id>): Promise<number>;
  /** Sends what is new and lets go of blocks without bearing; nothing is decided yet. Like `follow`. */
  handOn(): Promise<number>;
}

/**
 * Nothing is sent yet. `readAnew` is called where what the matcher has passed over bears on the page by
 * now: the whole page is to be read anew, and then decided about.
 */
export function createMatcherClient(
  match: Matcher,
  blocks: Pick<PageBlocks, 'all' | 'drop'>,
  decided: DecidedNames,
  readAnew: () => void,
  signal: AbortSignal,
): MatcherClient {
  let page = newName();
  let isAnew = true;
  let known = new Set<number>();
  let passedOver: MatchAnswer['passedOver'] = [];
  let followed: readonly PageBlock[] | null = null;
  let followedSources: ReadonlySet<Id> = new Set();
  /** Milliseconds that the call at work has taken the page so far. */
  let spent = 0;

  function beginAnew(): void {
    page = newName();
    isAnew = true;
    known.clear();
    followed = null;
  }

  async function ask(request: MatchRequest): Promise<MatchAnswer | null> {
    const start = performance.now();
    const answer = match(page, request);
    spent += performance.now() - start;
    const over = new AbortController();
    const late = pause(longestWait, AbortSignal.any([signal, over.signal])).then(() => {
      throw new Error('No answer about the names of a page came in time.');
    });
    try {
      return await Promise.race([answer, late, lostToCache(over.signal)]);
    } finally {
      late.catch(() => {});
      over.abort();
    }
  }

  /**
   * Sends what was not sent before and, but for null, asks for a decision. True where that came, false
   * where the matcher does not know the page.
   */
  async function send(disabled: ReadonlySet<Id> | null): Promise<boolean> {
    const disabledSources = [...(disabled ?? [])];
    const bare = new Set<number>();
    let isLost = false;
    const parts = inParts(blocks.all.filter(({ number }) => !known.has(number)));
    for (const [at, part] of parts.entries()) {
      for (const { number } of part) known.add(number);
      const isLast = disabled && at === parts.length - 1;
      const order = isLast ? numbersOf(blocks.all).filter((number) => known.has(number)) : null;
      if (!order && part.length === 0) continue;
      const added = part.map(({ number, block }) => [number, block.text] as const);
      const answer = await ask({ added, order, disabledSources, passedOver });
      if (!answer || signal.aborted) return signal.aborted;
      ({ passedOver, isLost } = answer);
      for (const number of answer.bare) {
        bare.add(number);
        known.delete(number);
      }
      if (!order) continue;
      if (!isLost) {
        decided.take(answer.changed, isAnew);
        isAnew = false;
      }
      known = new Set(order.filter((number) => known.has(number)));
    }
    spent += await inSlices(jobOf(blocks.drop(bare)), signal);
    // Others may have come meanwhile, which were not asked about.
    const isAll = disabled && !isLost && blocks.all.every(({ number }) => known.has(number));
    followed = isAll ? blocks.all : null;
    followedSources = disabled ?? followedSources;
    if (isLost) readAnew();
    return true;
  }

  async function decide(disabled: ReadonlySet<Id>): Promise<void> {
    if (blocks.all === followed && isSame(disabled, followedSources)) return;
    if (blocks.all.length === 0 && known.size === 0) return;
    if (await send(disabled)) return;
    beginAnew();
    if (!(await send(disabled)))
      throw new Error('The page is not known where its names are decided about.');
  }

  /** One after the other: each sends what those before it have left. */
  let turn: Promise<unknown> = Promise.resolve();

  function inTurn(work: () => Promise<unknown>): Promise<number> {
    const mine = turn.then(async () => {
      spent = 0;
      try {
        await work();
      } catch (thrown) {
        beginAnew();
        throw thrown;
      }
      return spent;
    });
    turn = mine.catch(() => {});
    return mine;
  }

  return {
    follow: (disabledSources) => inTurn(() => decide(disabledSources)),
    handOn: () => inTurn(() => send(null)),
  };
}

/**
 * Resolves to null, as where nothing is known of the page, when the reader comes back to it from the
 * back/forward cache: no browser hands on what was answered meanwhile.
 */
const lostToCache = (signal: AbortSignal): Promise<null> =>
  new Promise((resolve) => onBackAgain(() => resolve(null), signal));

/** In an isolated world no page can foresee it. */
const newName = (): string => Math.random().toString(36);

const numbersOf = (blocks: readonly PageBlock[]): number[] => blocks.map(({ number }) => number);

const isSame = (a: ReadonlySet<Id>, b: ReadonlySet<Id>): boolean =>
  a.size === b.size && [...a].every((id) => b.has(id));

/** Never none: the last part carries the question. */
function inParts(blocks: readonly PageBlock[]): readonly (readonly PageBlock[])[] {
  const parts: PageBlock[][] = [];
  let part: PageBlock[] = [];
  let length = 0;
  for (const block of blocks) {
    part.push(block);
    length += block.block.text.length;
    if (length < mostToSend) continue;
    parts.push(part);
    part = [];
    length = 0;
  }
  return [...parts, part];
}
