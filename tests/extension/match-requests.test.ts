import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  createPageMatcher,
  type MatchRequest,
  type PageMatcher,
} from '../../lib/core/match/page-matcher.ts';
import { finish } from '../../lib/core/match/steps.ts';
import { askMatcher } from '../../lib/extension/ask-matcher.ts';
import { answerMatching } from '../../lib/extension/match-requests.ts';
import type { Listener } from '../../lib/extension/receive.ts';
import { fixtureIndex } from '../core/match/fixture.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

const index = fixtureIndex();
const request = (order: readonly number[], ...texts: string[]): MatchRequest => ({
  added: texts.map((text, at) => [at + 1, text]),
  order,
  disabledSources: [],
  passedOver: [],
});

/** Both sides, with the browser's messages between them. */
function connect(createMatcher: () => PageMatcher = () => createPageMatcher(index)): Listener {
  let listener: Listener = () => undefined;
  const sendMessage = (message: unknown) =>
    new Promise((resolve) => listener(structuredClone(message), {}, resolve));
  const onMessage = {
    addListener(added: Listener) {
      listener = added;
    },
  };
  Object.assign(fakeBrowser, { runtime: { onMessage, sendMessage } });
  answerMatching(createMatcher, (steps) => Promise.resolve().then(() => finish(steps)));
  return listener;
}

describe('matching in the background', () => {
  beforeEach(() => fakeBrowser.reset());

  it('keeps pages apart, each with what it was told before', async () => {
    connect();
    const one = await askMatcher('one', request([1], 'Rosie Duffield spoke.'));
    expect(one?.changed[0]?.[1][0]?.entity).toBe('rosie-duffield');
    expect((await askMatcher('two', request([1], 'Then Duffield left.')))?.changed).toEqual([]);
    expect((await askMatcher('one', request([1])))?.changed).toEqual([]);
  });

  it('forgets the page that was longest not asked for, which is told so', async () => {
    connect();
    await askMatcher('old', request([1], 'Rosie Duffield spoke.'));
    for (let at = 0; at < 59; at += 1) await askMatcher(`${at}`, request([1], 'Jeremy Corbyn'));
    expect(await askMatcher('old', request([1]))).not.toBeNull();
    await askMatcher('new', request([1], 'Jeremy Corbyn'));
    expect(await askMatcher('old', request([1]))).not.toBeNull();
    expect(await askMatcher('0', request([1]))).toBeNull();
  });

  it('leaves what is not asked of it to others', () => {
    const listener = connect();
    const respond = vi.fn();
    expect(listener({ type: 'names-changed' }, {}, respond)).toBeUndefined();
    const unsound = { type: 'match', page: 'one', request: { added: [['a', 'b']], order: null } };
    expect(listener(unsound, {}, respond)).toBeUndefined();
    expect(respond).not.toHaveBeenCalled();
  });

  it('begins anew with a page that something was thrown over', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    let isBroken = true;
    connect(() => {
      if (!isBroken) return createPageMatcher(index);
      return {
        // biome-ignore lint/correctness/useYield: it is to throw before its first step.
        *answer() {
          throw new Error('Broken.');
        },
      };
    });
    expect(await askMatcher('one', request([1], 'Rosie Duffield spoke.'))).toBeNull();
    isBroken = false;
    const again = await askMatcher('one', request([1], 'Rosie Duffield spoke.'));
    expect(again?.changed.length).toBe(1);
    warned.mockRestore();
  });
});
