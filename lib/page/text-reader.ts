/**
 * Reads the bare text under a node, for the question whether it holds a candidate: each text node
 * once, without regard to blocks and hardly to what it stands in. Words that tags cut in two are
 * offered whole as well. Elements are gone over apart and only for their shadow roots: to touch each
 * of them costs a browser several times as much as all of the text.
 */
import { cutLength, pieceEnd } from './long-text.ts';
import {
  createCursor,
  firstShown,
  type Seen,
  texts as shownTexts,
  type TreeReader,
} from './tree-walk.ts';

/** UTF-16 units that are offered at once: one question about a hundred short blocks costs less. */
const runLength = 4096;

/** A blank line, as between paragraphs: no name goes over it. */
const betweenTexts = '\n\n';

/** UTF-16 units on either side of a seam in a word that are offered joined: a name and its title. */
const reach = 40;

/** The last sign before the digits and letters, as a UTF-16 unit. */
const lastBeforeLetters = 0x2f;

/** Children up to which a changed text is read with its neighbours, with which it may make a word. */
const fewChildren = 100;

/** UTF-16 units of a text that may be a script's or a style's, which are not worth reading. */
const muchToRead = 256;

/** Elements between two looks at the clock. */
const elementsPerLook = 256;

/** What the reader meets on its way. */
export interface TextSink {
  /** Takes the texts of some nodes as one. */
  take(run: string): void;
  readonly host: Seen['host'];
}

/** Reads in slices, first the text and then the elements. */
export function createTextReader(node: Node, sink: TextSink): TreeReader {
  const parent = node.parentNode;
  const within = parent && parent.childNodes.length < fewChildren ? parent : node;
  /** Null for a whole tree, where nothing has to be asked. */
  const bound = within === within.getRootNode() ? null : within;
  const from = firstShown(within);
  const texts = createCursor(from, shownTexts);
  const elements = createCursor(from, NodeFilter.SHOW_ELEMENT);
  /** The text read last, whose end may make a word with what comes. */
  let last = '';
  /** Where the rest of the last text begins, which is very long; 0 where it is read. */
  let readTo = 0;

  // Loops with few calls: on most pages they run but once, before anything is compiled.

  function readRun(): void {
    const { walker } = texts;
    const pieces = [last.slice(-reach)];
    let length = 0;
    let { node } = texts;
    while (node && length < runLength) {
      // What stands first may be no text, and a form gives a field named so.
      const data = `${(node as Text).data ?? ''}`;
      if (data.length < muchToRead || isWorthReading(node)) {
        last = data;
        if (data.length > cutLength) readTo = pieceEnd(data, 0);
        pieces.push(readTo > 0 ? data.slice(0, readTo) : data);
        length += data.length;
      }
      node = walker.nextNode();
      if (bound?.contains(node) === false) node = null;
    }
    texts.node = node;
    sink.take(joined(pieces));
  }

  function readPiece(): void {
    const end = pieceEnd(last, readTo);
    sink.take(last.slice(readTo, end));
    readTo = end < last.length ? end : 0;
  }

  function readElements(): void {
    const { walker } = elements;
    let { node } = elements;
    for (let left = elementsPerLook; node && left > 0; left -= 1) {
      const element = node as Element;
      // Hardly any has a shadow root or can get one unseen. It counts as not read: its text was, but
      // maybe before it got what it holds now.
      if (element.shadowRoot || `${element.localName}`.includes('-')) sink.host(element, false);
      node = walker.nextNode();
      if (bound?.contains(node) === false) node = null;
    }
    elements.node = node;
  }

  return {
    read(timeIsUp) {
      while (texts.node || readTo > 0 || elements.node) {
        if (readTo > 0) readPiece();
        else if (texts.node) readRun();
        else readElements();
        if (timeIsUp()) return false;
      }
      return true;
    },
    removed(record) {
      texts.removed(record);
      elements.removed(record);
    },
  };
}

/** The texts one after another, and once more what they make where a tag stands in a word. */
function joined(texts: readonly string[]): string {
  let seams = '';
  let tail = '';
  let end = 0;
  for (const text of texts) {
    // Some signs pass for letters: a seam too many costs next to nothing, a call for each text does.
    if (text.charCodeAt(0) > lastBeforeLetters && end > lastBeforeLetters) {
      tail = tail.slice(-reach) + text.slice(0, reach);
      seams += betweenTexts + tail;
      if (text.length >= reach) tail = text;
    } else tail = text;
    end = tail.charCodeAt(tail.length - 1);
  }
  return texts.join(betweenTexts) + seams;
}

// Asked of the browser itself: a form gives a field of that name in place of its own method.
const { matches } = Element.prototype;

/** Not scripts and data, which may be longer than all that is to be read. */
const isWorthReading = ({ parentElement }: Node): boolean =>
  !(parentElement && matches.call(parentElement, 'script,style,noscript'));
