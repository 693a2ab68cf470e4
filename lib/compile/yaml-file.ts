/** A YAML file as plain data, with the line that each part of it stands on. */
import { LineCounter, parseDocument } from 'yaml';
import type { Place, Report } from './problem.ts';

export interface YamlFile {
  /** The content; null where the file is empty or not YAML (already reported). */
  readonly value: unknown;
  /** The place of the value at a path, or of the nearest one above it. */
  readonly placeOf: (path: readonly (string | number)[]) => Place;
}

/** The text of a file named `file` -> its data; every syntax error is reported with its line. */
export function parseYamlFile(file: string, text: string, report: Report): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => ({ file, line: lines.linePos(offset).line });
  for (const error of [...document.errors, ...document.warnings]) {
    report(
      placeAt(error.pos[0]),
      `Not valid YAML: ${error.message}.`,
      'correct the syntax at this line; a text with a colon or a quotation mark goes in a block (|-).',
    );
  }
  const placeOf = (path: readonly (string | number)[]): Place => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (hasRange(node)) return placeAt(node.range[0]);
    }
    return { file, line: 1 };
  };
  return { value: document.errors.length > 0 ? null : document.toJS(), placeOf };
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return (
    typeof node === 'object' && node !== null && Array.isArray((node as { range?: unknown }).range)
  );
}
