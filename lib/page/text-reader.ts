/**
 * Reads the bare text under a node, for the question whether it holds a candidate: each text node
 * once, without regard to blocks. Words that tags cut in two are offered whole as well.
 */
import { isElement, isText, roleOf } from './element-roles.ts';
import { createTreeWalk, type TreeWalk } from './tree-walk.ts';

/** UTF-16 units on either side of a seam in a word that are offered joined: a name and its title. */
const reach = 40;

/** Children up to which a changed text is read with its neighbours, with which it may make a word. */
const fewChildren = 100;

const somethingToRead = /\S/;

/** `take` gets the text piece by piece, `seen` every node. */
export function createTextReader(
  node: Node,
  take: (piece: string) => void,
  seen: (node: Node, isWhole: boolean) => void,
): TreeWalk {
  const parent = node.parentNode;
  const within = parent && parent.childNodes.length < fewChildren ? parent : node;
  const wholeTree = within === within.getRootNode();
  let tail = '';
  return createTreeWalk(within, {
    visit(at) {
      seen(at, true);
      if (isText(at)) {
        const { data } = at;
        // Half of a page's text nodes are the gaps between its tags.
        if (!somethingToRead.test(data)) {
          tail = '';
          return false;
        }
        if (tail !== '' && isLetter(tail, tail.length - 1) && isLetter(data, 0)) {
          tail = tail.slice(-reach) + data.slice(0, reach);
          take(tail);
          if (data.length >= reach) tail = data;
        } else tail = data;
        take(data);
        return false;
      }
      if (!isElement(at)) return false;
      const role = roleOf(at);
      return role === 'skip' || role === 'object';
    },
    goesOn: wholeTree ? undefined : (next) => within.contains(next),
    end: () => {},
  });
}

/** Letters and digits for sure, of other alphabets as good as. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    code > 0x7f || (code > 0x2f && code < 0x3a) || ((code | 0x20) > 0x60 && (code | 0x20) < 0x7b)
  );
}
