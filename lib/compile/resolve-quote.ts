/** Finds the words that a seed quotes in the raw text: letter for letter, and in one place only. */
import { longestPassage, type Passage } from '../core/knowledge/model.ts';
import type { Range } from './article-body.ts';
import { type Place, type Report, shorten } from './problem.ts';
import type { QuoteSeed } from './seed-schema.ts';

/** What a quote is looked for in. */
export interface Quotable {
  readonly article: string;
  readonly raw: string;
  /** Where quoting is allowed. */
  readonly ranges: readonly Range[];
}

/**
 * A quote (TextQuoteSelector: `prefix` and `suffix` touch `exact`) -> the passage with its offsets,
 * or null where it cannot be resolved, which is reported at `place`.
 */
export function resolveQuote(
  quote: QuoteSeed,
  { article, raw, ranges }: Quotable,
  place: Place,
  report: Report,
): Passage | null {
  const { exact, prefix = '', suffix = '' } = quote;
  const fail = (what: string, mend: string): null => {
    report(place, `${shorten(exact)} ${what}`, mend);
    return null;
  };
  if (exact.trim() !== exact || exact === '') {
    return fail(
      'begins or ends with white space, or is empty.',
      'begin and end with a word; use |- for a block.',
    );
  }
  if (exact.length > longestPassage) {
    return fail(
      `is ${exact.length} characters long.`,
      `quote at most ${longestPassage} characters, or make two quotes of it.`,
    );
  }
  const starts = occurrences(raw, prefix + exact + suffix).map((start) => start + prefix.length);
  if (starts.length === 0) {
    return fail(
      `is not in "${article}", letter for letter.`,
      mendFor(raw, prefix + exact + suffix),
    );
  }
  const inside = starts.filter((start) => isInside(start, start + exact.length, ranges));
  const [start] = inside;
  if (start === undefined) {
    return fail(
      `is in the raw text of "${article}", but not in its title, byline or body.`,
      'quote the article itself, or name the article that it is in.',
    );
  }
  if (inside.length > 1) {
    return fail(
      `stands ${inside.length} times in "${article}".`,
      'add the words before it as prefix or those after it as suffix.',
    );
  }
  return { article, exact, start, end: start + exact.length };
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

function isInside(start: number, end: number, ranges: readonly Range[]): boolean {
  return ranges.some((range) => range.start <= start && end <= range.end);
}

/** Says how far the words agree with the text, and how the text goes on there. */
function mendFor(raw: string, words: string): string {
  let agrees = 0;
  let beyond = words.length;
  while (agrees < beyond) {
    const middle = Math.ceil((agrees + beyond) / 2);
    if (raw.includes(words.slice(0, middle))) agrees = middle;
    else beyond = middle - 1;
  }
  if (agrees < 8) return 'copy the words from the raw text; not even their beginning is there.';
  const at = raw.indexOf(words.slice(0, agrees)) + agrees;
  const shown = words.slice(Math.max(0, agrees - 20), agrees);
  return `after "${shown}" the text reads ${JSON.stringify(raw.slice(at, at + 20))}, the quote ${JSON.stringify(words.slice(agrees, agrees + 20))}.`;
}
