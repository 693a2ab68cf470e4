import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createSightWatch } from '../../lib/page/sight-watch.ts';

/** An element of a page, which its style shows or hides. */
interface Shown {
  isShown: boolean;
}

/** What a browser's observer looks at, and how it saw each last: undefined where it did not yet. */
const observed = new Map<Shown, boolean | undefined>();
let tell: (entries: readonly object[]) => void = () => {};

/** As a browser does it: tells of each that is observed anew, then only of what is seen otherwise. */
function frame(): void {
  const entries = [...observed].flatMap(([target, seen]) =>
    target.isShown === seen ? [] : [{ target }],
  );
  for (const target of observed.keys()) observed.set(target, target.isShown);
  if (entries.length > 0) tell(entries);
}

beforeEach(() =>
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: typeof tell) {
        tell = callback;
      }
      observe = (target: Shown) => void observed.set(target, undefined);
      unobserve = (target: Shown) => void observed.delete(target);
    },
  ),
);
afterEach(() => {
  vi.unstubAllGlobals();
  observed.clear();
});

function watchOne() {
  const onChange = vi.fn();
  const one = {
    isShown: true,
    isConnected: true,
    checkVisibility: () => one.isShown,
  };
  const sight = createSightWatch(onChange, new AbortController().signal);
  const say = (isVisible: boolean) =>
    sight.watch(new Map([[one as unknown as Element, isVisible]]));
  say(true);
  frame();
  return { one, onChange, say };
}

it('an element that is hidden is told of once', () => {
  const { one, onChange, say } = watchOne();
  expect(onChange).not.toHaveBeenCalled();
  one.isShown = false;
  frame();
  expect(onChange).toHaveBeenCalledOnce();
  say(false);
  frame();
  frame();
  expect(onChange).toHaveBeenCalledOnce();
});

it('an element that was hidden only when it was asked about is told of all the same', () => {
  const { onChange, say } = watchOne();
  // It was hidden and is shown again, both between two frames.
  say(false);
  frame();
  expect(onChange).toHaveBeenCalledOnce();
});
