/** A YAML file as plain data, with the line that each part of it stands on. */
import { LineCounter, parseDocument } from 'yaml';
import { mistakesIn } from './explain-yaml.ts';
import type { Place, Report } from './problem.ts';

export interface YamlFile {
  /** The content; null where the file is empty or cannot be read. */
  readonly value: unknown;
  /** Whether it cannot be read: what is wrong with it has been reported. */
  readonly broken: boolean;
  /** The place of the value at a path, or of the nearest one above it. */
  readonly placeOf: (path: readonly (string | number)[]) => Place;
}

/** The text of a file named `file` -> its data; every mistake in its syntax is reported. */
export function parseYamlFile(file: string, text: string, report: Report): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => ({ file, line: lines.linePos(offset).line });
  const mistakes = mistakesIn(document, text, lines);
  for (const { line, what, mend } of mistakes) report({ file, line }, what, mend);
  const placeOf = (path: readonly (string | number)[]): Place => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (hasRange(node)) return placeAt(node.range[0]);
    }
    return { file, line: 1 };
  };
  const broken = mistakes.length > 0;
  return { value: broken ? null : document.toJS(), broken, placeOf };
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return (
    typeof node === 'object' && node !== null && Array.isArray((node as { range?: unknown }).range)
  );
}
