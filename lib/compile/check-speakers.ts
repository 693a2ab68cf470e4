/**
 * A card shows a statement as its speaker's own words. So they stand in quotation marks in the article,
 * or the speaker wrote or published it, or the card says through whom they come: what an article says
 * in its own words must not look like a quotation of whomever it speaks about.
 */
import type { Knowledge } from '../core/knowledge/model.ts';
import type { PlaceOfId } from './check-ids.ts';
import { type Report, shorten } from './problem.ts';
import type { Quotable } from './resolve-quote.ts';

/** Reports each statement of a named speaker of which none of that is true. */
export function checkSpeakers(
  { articles, entities, sources, statements }: Omit<Knowledge, 'version' | 'mentions'>,
  quotables: ReadonlyMap<string, Pick<Quotable, 'raw'>>,
  placeOf: PlaceOfId,
  report: Report,
): void {
  const names = new Map(entities.map(({ id, name }) => [id, name]));

  /** A publisher is known by its name: sources are no entries. */
  function isAuthor(speaker: string, articleId: string): boolean {
    const article = articles.find(({ id }) => id === articleId);
    const source = sources.find(({ id }) => id === article?.source);
    return article?.byline?.person === speaker || source?.name === names.get(speaker);
  }

  for (const { id, speaker, via, passage } of statements) {
    const raw = quotables.get(passage.article)?.raw;
    if (!speaker || via || raw === undefined || isAuthor(speaker, passage.article)) continue;
    if (isQuoted(raw, passage.start, passage.end)) continue;
    report(
      placeOf(id),
      `The article does not put ${shorten(passage.exact)} in quotation marks.`,
      'quote what stands in them, say "via" whom the words come, or leave the speaker null and give a speakerLabel.',
    );
  }
}

/** Whether `[start, end)` of the text lies within one pair of quotation marks of its paragraph. */
export function isQuoted(raw: string, start: number, end: number): boolean {
  let closing = '';
  for (let at = raw.lastIndexOf('\n', start - 1) + 1; at < end; at += 1) {
    const sign = raw[at] ?? '';
    if (closing === '') {
      if (at >= start) return false;
      closing = closingOf(sign, raw[at - 1]);
    } else if (closing.includes(sign) && !isLetter(raw[at + 1])) closing = '';
  }
  return closing !== '';
}

/** The signs that may close what this one opens, or none. Articles mix typewriter's signs and printer's. */
function closingOf(sign: string, before: string | undefined): string {
  if (sign === '“' || (sign === '"' && !isLetter(before))) return '”"';
  return sign === '‘' || (sign === "'" && !isLetter(before)) ? "’'" : '';
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /\p{L}/u.test(sign);
