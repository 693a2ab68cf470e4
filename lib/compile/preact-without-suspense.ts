/**
 * Leaves out of Preact what a card never does: take over markup that a server has drawn, and wait in
 * it for a component that has thrown a promise. It is a twelfth of the library, in the middle of
 * functions that stay, where no bundler can leave it out.
 */
import type { Plugin } from 'vite';

/** Code of preact.mjs, and what stands for it. */
const cuts: readonly (readonly [from: string, to: string, by: string])[] = [
  // Going on where a suspended tree was left.
  ['128&u.__u&&(', '(s=n.__b)&&s(r);', ''],
  // Looking for the end of the part that waits. Any other error is still thrown on.
  ['if(t&&t.then){', 'else o&&o.some(g);', ''],
  ['else o&&o.some(g);', 'else r.__e=u.__e;', 'o&&o.some(g);'],
  ['r.__k||(r.__k=u.__k||[]),', 'n.__e(t,r,u)', 'r.__k||(r.__k=u.__k||[]),D(r),'],
  // Taking a part away that still waits.
  ['!u&&(i=t.__c)&&(i=i.__z)', 'u||g(t.__e)', ''],
];

/** For the bundle of a page. */
export function preactWithoutSuspense(): Plugin {
  return {
    name: 'backstory-preact-without-suspense',
    transform: {
      filter: { id: /\/node_modules\/preact\/dist\/preact\.mjs$/ },
      handler: withoutSuspense,
    },
  };
}

/** @throws where the code of Preact is not what it was. */
export function withoutSuspense(code: string): string {
  return cuts.reduce((reduced, [from, to, by]) => {
    const start = reduced.indexOf(from);
    const end = reduced.indexOf(to, start);
    if (start < 0 || end < 0 || reduced.indexOf(from, start + 1) >= 0)
      throw new Error(
        `Preact has no single ${from} any more: see what fits in lib/compile/preact-without-suspense.ts.`,
      );
    return reduced.slice(0, start) + by + reduced.slice(end);
  }, code);
}
