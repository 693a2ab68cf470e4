/** Turns what the YAML parser says about a file into plain sentences, one for each mistake. */
import { type Document, isAlias, type LineCounter, visit, type YAMLError } from 'yaml';
import type { Explanation } from './explain-issue.ts';

export interface YamlMistake extends Explanation {
  /** Counted from 1. */
  readonly line: number;
}

/**
 * One mistake throws the parser off for the rest of an item, and it complains again and again: an
 * error that follows another within so many lines is taken for its consequence.
 */
const sameMistake = 8;

/** The mistakes in a parsed file, in the order of its lines. */
export function mistakesIn(document: Document, text: string, lines: LineCounter): YamlMistake[] {
  const source = text.split('\n');
  const errors = [...document.errors, ...document.warnings].map((error) => {
    const line = lines.linePos(error.pos[0]).line;
    return { ...explain(error, source[line - 1] ?? ''), line: lineOf(error, line, source) };
  });
  const mistakes = [...errors, ...unknownAnchors(document, lines)].sort((a, b) => a.line - b.line);
  return mistakes.filter(
    ({ line }, index) => index === 0 || line - (mistakes[index - 1]?.line ?? 0) > sameMistake,
  );
}

/** The cases that seeds have shown, in the parser's own codes; for any other its own words. */
function explain({ code, message }: YAMLError, line: string): Explanation {
  const quoted = { mend: 'put the whole text in quotation marks, or below in a block (>-).' };
  if (code === 'MISSING_CHAR' && message.includes('quote')) {
    return { what: 'A quotation mark is opened and not closed.', mend: 'close it.' };
  }
  if (code === 'TAB_AS_INDENT') {
    return { what: 'The line begins with a tab.', mend: 'begin it with spaces.' };
  }
  if (code === 'DUPLICATE_KEY') {
    return {
      what: 'The item has this field already.',
      mend: 'remove one of them, or begin a new item with "- ".',
    };
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /:\s.*:\s/.test(line)) {
    return { what: 'A colon in the text is read as that of a field.', ...quoted };
  }
  if (code === 'BAD_SCALAR_START') {
    return { what: `A text cannot begin with ${message.at(-1)} here.`, ...quoted };
  }
  if (code === 'UNEXPECTED_TOKEN') {
    return { what: 'The text goes on where it should have ended.', ...quoted };
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' && !/:\s/.test(line)) {
    return {
      what: 'No colon with a space behind it parts the field from its text.',
      mend: 'write "name: Rosie Duffield".',
    };
  }
  if (/INDENT|IMPLICIT_KEY|MISSING_CHAR/.test(code)) {
    return {
      what: 'Here or in the next line something is out of its column, or not closed.',
      mend: 'begin the fields of an item at one column, and each item with "- "; close brackets.',
    };
  }
  return { what: `This is not valid YAML: ${message}.`, mend: 'correct the syntax.' };
}

/** A quotation mark that is never closed is noticed only at the end of the file. */
function lineOf({ code, message }: YAMLError, line: number, source: readonly string[]): number {
  if (code !== 'MISSING_CHAR' || !message.includes('quote')) return line;
  const opened = /(?:^|[:[{,-])\s+("(?:[^"\\]|\\.)*|'[^']*)$/;
  const before = source.slice(0, line).findLastIndex((one) => opened.test(one));
  return before < 0 ? line : before + 1;
}

function unknownAnchors(document: Document, lines: LineCounter): YamlMistake[] {
  const found: YamlMistake[] = [];
  visit(document, (_, node) => {
    if (!isAlias(node) || node.resolve(document)) return;
    found.push({
      line: lines.linePos(node.range?.[0] ?? 0).line,
      what: `"*${node.source}" repeats what is nowhere above.`,
      mend: `write "&${node.source}" before what is to be repeated, or correct the name.`,
    });
  });
  return found;
}
