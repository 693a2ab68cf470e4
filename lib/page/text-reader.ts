/**
 * Reads the bare text under a node, for the question whether it holds a candidate: each text node
 * once, without regard to blocks. Words that tags cut in two are offered whole as well.
 */
import { roleOf } from './element-roles.ts';
import { isLetter } from './letters.ts';
import { cutLength, pieceEnd } from './long-text.ts';
import { createTreeWalk, type Seen, type TreeWalk } from './tree-walk.ts';

/** UTF-16 units on either side of a seam in a word that are offered joined: a name and its title. */
const reach = 40;

/** Children up to which a changed text is read with its neighbours, with which it may make a word. */
const fewChildren = 100;

/** UTF-16 units of one text after which the walk looks up from it. */
const muchToRead = 1024;

const somethingToRead = /\S/;

/** What the reader meets on its way. */
export interface TextSink {
  /** The text, in pieces of which none is very long. */
  take(piece: string): void;
  /** What is to be done about the text so far, as the walk's own work. */
  work(): boolean;
  readonly seen: Seen;
}

export function createTextReader(node: Node, sink: TextSink): TreeWalk {
  const parent = node.parentNode;
  const within = parent && parent.childNodes.length < fewChildren ? parent : node;
  const wholeTree = within === within.getRootNode();
  let tail = '';
  /** A very long text and where the rest of it begins. */
  let long = '';
  let readTo = 0;
  const walk: TreeWalk = createTreeWalk(within, {
    text(node) {
      sink.seen.text(node);
      const { data } = node;
      // Half of a page's text nodes are the gaps between its tags.
      if (!somethingToRead.test(data)) {
        tail = '';
        return;
      }
      if (tail !== '' && isLetter(tail, tail.length - 1) && isLetter(data, 0)) {
        tail = tail.slice(-reach) + data.slice(0, reach);
        sink.take(tail);
        if (data.length >= reach) tail = data;
      } else tail = data;
      if (data.length > muchToRead) walk.lookSoon();
      if (data.length > cutLength) long = data;
      else sink.take(data);
    },
    element(element) {
      sink.seen.element(element, true);
      const role = roleOf(element);
      return role === 'skip' || role === 'object';
    },
    goesOn: wholeTree ? undefined : (next) => within.contains(next),
    work() {
      if (sink.work()) return true;
      if (long === '') return false;
      const end = pieceEnd(long, readTo);
      sink.take(long.slice(readTo, end));
      readTo = end;
      if (end === long.length) {
        long = '';
        readTo = 0;
      }
      return true;
    },
  });
  return walk;
}
