import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageName, PageNames } from '../../lib/page/page-names.ts';
import { createShowName } from '../../lib/page/show-name.ts';

vi.mock('../../lib/page/scroll-to-name.ts', () => ({ scrollToName: () => {} }));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('a name shown twice is highlighted as long as it was when shown once, and then the walk’s again', async () => {
  const name = { mention: { entity: 'ann-lee' } } as PageName;
  const markCurrent = vi.fn();
  const restoreCurrent = vi.fn();
  const names = { mentionsInOrder: () => [name], markCurrent } as Partial<PageNames> as PageNames;
  const show = createShowName(names, restoreCurrent, new AbortController().signal);
  show('ann-lee');
  await vi.advanceTimersByTimeAsync(1500);
  show('ann-lee');
  await vi.advanceTimersByTimeAsync(1500);
  expect(markCurrent).toHaveBeenLastCalledWith(name);
  expect(restoreCurrent).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(restoreCurrent).toHaveBeenCalledOnce();
});
