/** Cuts a paragraph into sentences. Offsets are UTF-16 units of the paragraph. */
import type { Range } from './article-body.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a text in order, without the white space round them. */
export function sentencesOf(text: string): Range[] {
  return [...segmenter.segment(text)]
    .map(({ segment, index }) => ({
      start: index + segment.length - segment.trimStart().length,
      end: index + segment.trimEnd().length,
    }))
    .filter(({ start, end }) => start < end);
}
