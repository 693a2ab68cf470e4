import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDeciding } from '../../lib/page/deciding.ts';

/** A page whose names nobody decides about until `answer` is called. */
function pageWithoutAnswer() {
  let isReached = false;
  const follow = vi.fn(() =>
    isReached ? Promise.resolve(0) : Promise.reject(new Error('Receiving end does not exist.')),
  );
  const trouble = vi.fn();
  const life = new AbortController();
  const decide = createDeciding({ follow, *show() {}, trouble }, life.signal);
  return {
    follow,
    trouble,
    decide,
    life,
    answer() {
      isReached = true;
    },
  };
}

describe('a page that nobody decides about', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('document', { visibilityState: 'visible' });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('asks again after two seconds, once however often it has changed meanwhile', async () => {
    const { decide, follow } = pageWithoutAnswer();
    for (let change = 0; change < 5; change += 1) await decide();
    expect(follow).toHaveBeenCalledTimes(5);
    await vi.advanceTimersByTimeAsync(2000);
    expect(follow).toHaveBeenCalledTimes(6);
  });

  it('waits twice as long each time, and no longer once it is answered', async () => {
    const { decide, follow, answer, trouble } = pageWithoutAnswer();
    await decide();
    await vi.advanceTimersByTimeAsync(2000 + 4000);
    expect(follow).toHaveBeenCalledTimes(3);
    answer();
    await vi.advanceTimersByTimeAsync(8000);
    expect(follow).toHaveBeenCalledTimes(4);
    await vi.advanceTimersByTimeAsync(600_000);
    expect(follow).toHaveBeenCalledTimes(4);
    expect(trouble).toHaveBeenCalledTimes(3);
  });

  it('asks no more once it has ended', async () => {
    const { decide, follow, life } = pageWithoutAnswer();
    await decide();
    life.abort();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(follow).toHaveBeenCalledTimes(1);
  });
});
