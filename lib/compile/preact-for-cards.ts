/**
 * Leaves out of Preact what a card never does: take over markup that a server has drawn, wait in it
 * for a component that has thrown a promise, make markup of a string, and draw components that are
 * classes. It is a seventh of the library, in the middle of functions that stay, where no bundler can
 * leave it out.
 */
import type { Plugin } from 'vite';

/** Code of preact.mjs, and what stands for it. */
const cuts: readonly (readonly [from: string, to: string, by: string])[] = [
  // Going on where a suspended tree was left.
  ['128&u.__u&&(', '(s=n.__b)&&s(r);', ''],
  // Looking for the end of the part that waits. Any other error is still thrown on.
  ['if(e.length=v', 'r.__k||(r.__k=u.__k||[])', 'e.length=v,r.__v=null,r.__e=u.__e;'],
  ['r.__k||(r.__k=u.__k||[]),', 'n.__e(t,r,u)', 'r.__k||(r.__k=u.__k||[]),D(r),'],
  // Taking a part away that still waits.
  ['!u&&(i=t.__c)&&(i=i.__z)', 'u||g(t.__e)', ''],
  // Taking over nodes that are there already.
  [',o)for(s=0;s<o.length', 'if(!t){if(M', ');'],
  [',l&&(n.__m&&n.__m(r,o)', '}if(C){if(a', ''],
  [',o="textarea"==C', 'for(s in $)k=$[s]', ');'],
  ['o?o[0]:u.__k', '&&S(u,0),l,c)', 'u.__k'],
  [',o&&o.some(g)),l&&"textarea"!=C||', '(s="value","progress"', '),'],
  ['l&&"function"!=typeof k||', '$[s]===k||N(', ''],
  ['r.firstChild?d.call(r.childNodes):null', ',f,i?i.__e', 'null'],
  // Markup that is made of a string.
  ['"dangerouslySetInnerHTML"==s?y=k:', '"children"==s||s in x', ''],
  ['"dangerouslySetInnerHTML"==s?h=k:', '"value"==s?b=k:', ''],
  ['h?(l||y&&(', '("foreignObject"==C', '('],
  // What only classes have. `componentWillUpdate` and `shouldComponentUpdate` are the hooks' as well.
  ['C&&(d.__s||(d.__s=d.state)', 'k=d.props,b=d.state', ''],
  ['M!==k&&C&&', 'r.__v==u.__v&&!(8&d.__g)', ''],
  [',C&&d.componentDidUpdate', '}else C&&!V.getDerived', ''],
  ['else C&&!V.getDerived', 'd.context=L', ''],
  [',C&&u.__c&&d.getSnapshotBeforeUpdate', ',A=s&&s.type', ''],
];

/** For the bundle of a page. */
export function preactForCards(): Plugin {
  return {
    name: 'backstory-preact-for-cards',
    transform: {
      filter: { id: /\/node_modules\/preact\/dist\/preact\.mjs$/ },
      handler: asCardsNeedIt,
    },
  };
}

/** @throws where the code of Preact is not what it was. */
export function asCardsNeedIt(code: string): string {
  return cuts.reduce((reduced, [from, to, by]) => {
    const start = reduced.indexOf(from);
    const end = reduced.indexOf(to, start);
    if (start < 0 || end < 0 || reduced.indexOf(from, start + 1) >= 0)
      throw new Error(
        `Preact has no single ${from} any more: see what fits in lib/compile/preact-for-cards.ts.`,
      );
    return reduced.slice(0, start) + by + reduced.slice(end);
  }, code);
}
