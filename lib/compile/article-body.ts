/**
 * Which parts of a raw text are an article: its title, its body, its byline; the rest is left out
 * with a reason. All ranges are UTF-16 offsets into the raw text, end exclusive.
 */
import { type Report, shorten } from './problem.ts';
import type { Located } from './read-seeds.ts';
import type { ArticleSeed } from './seed-schema.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface ArticleLayout {
  /** Whether every part was found; where not, that is reported and needs no further complaint. */
  readonly complete: boolean;
  readonly title: Range | null;
  readonly byline: Range | null;
  readonly body: readonly Range[];
  readonly leftOut: readonly (Range & { readonly reason: string })[];
}

/** A paragraph (a line of the raw text without the white space round it) and where it starts. */
export interface Block {
  readonly text: string;
  readonly start: number;
  readonly isTitle: boolean;
}

interface Stretch {
  readonly from: string;
  readonly to: string;
}

/**
 * Finds the parts of one article, looking from `after` on (the end of the article before it in the
 * same file). A stretch that is not there is reported and left out.
 */
export function layOutArticle(
  article: Located<ArticleSeed>,
  raw: string,
  after: number,
  report: Report,
): ArticleLayout {
  const { seed, placeOf } = article;
  let complete = true;
  const locate = (words: string, from: number, path: (string | number)[]): Range | null => {
    const start = words === '' ? -1 : raw.indexOf(words, from);
    if (start >= 0) return { start, end: start + words.length };
    complete = false;
    const where = from === 0 ? '' : ` after ${shorten(raw.slice(Math.max(0, from - 40), from))}`;
    report(
      placeOf(...path),
      `${shorten(words)} is not in raw/${seed.raw}${where}.`,
      'copy the words from the raw text, letter for letter and in its order.',
    );
    return null;
  };
  const locateAll = <S extends Stretch>(list: 'body' | 'leftOut', given: readonly S[]) => {
    let cursor = after;
    const found: (S & Range)[] = [];
    for (const [index, stretch] of given.entries()) {
      const from = locate(stretch.from, cursor, [list, index, 'from']);
      if (!from) continue;
      const to = locate(stretch.to, from.start, [list, index, 'to']);
      if (!to) continue;
      cursor = Math.max(from.end, to.end);
      found.push({ ...stretch, start: from.start, end: cursor });
    }
    return found;
  };
  const parts = {
    title: seed.title === null ? null : locate(seed.title, after, ['title']),
    byline: seed.byline === null ? null : locate(seed.byline.text, after, ['byline', 'text']),
    body: locateAll('body', seed.body),
    leftOut: locateAll('leftOut', seed.leftOut),
  };
  return { ...parts, complete };
}

/** Where an article ends in its raw text. */
export function endOf(layout: ArticleLayout): number {
  return Math.max(0, ...[...layout.body, ...layout.leftOut].map(({ end }) => end));
}

/** Title, body and what is left out: everything that the article says about its raw text. */
export function partsOf(layout: ArticleLayout): Range[] {
  return [...(layout.title ? [layout.title] : []), ...layout.body, ...layout.leftOut];
}

/** The title, then the paragraphs of the body: what a reader of the article would see. */
export function blocksOf(layout: ArticleLayout, raw: string): Block[] {
  const seen = layout.title ? [layout.title, ...layout.body] : layout.body;
  return seen.flatMap(({ start, end }, index) =>
    [...raw.slice(start, end).matchAll(/\S(?:[^\n]*\S)?/g)].map((line) => ({
      text: line[0],
      start: start + line.index,
      isTitle: index === 0 && layout.title !== null,
    })),
  );
}
