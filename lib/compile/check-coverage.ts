/** Every word of a raw text is part of an article or left out with a reason, and only one of them. */
import type { Range } from './article-body.ts';
import { type Report, shorten } from './problem.ts';

/**
 * `parts` are the parts of all articles of one raw file, in any order. Gaps of white space are fine;
 * any other gap, and any overlap, is reported at its line of the raw file.
 */
export function checkCoverage(
  file: string,
  raw: string,
  parts: readonly Range[],
  report: Report,
): void {
  const sorted = [...parts].sort((a, b) => a.start - b.start || a.end - b.end);
  let covered = 0;
  for (const { start, end } of [...sorted, { start: raw.length, end: raw.length }]) {
    const gap = raw.slice(covered, start);
    if (gap.trim() !== '') {
      const line = lineAt(raw, covered + gap.length - gap.trimStart().length);
      report(
        { file: `raw/${file}`, line },
        `${shorten(gap)} (${gap.trim().length} characters) is in no article.`,
        'add it to the body of an article, or to its leftOut with the reason.',
      );
    }
    if (start < covered) {
      report(
        { file: `raw/${file}`, line: lineAt(raw, start) },
        `${shorten(raw.slice(start, Math.min(covered, end)))} is taken twice.`,
        'let the stretches of bodies and leftOut end before the next begins.',
      );
    }
    covered = Math.max(covered, end);
  }
}

/** The line, counted from 1, of an offset. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
