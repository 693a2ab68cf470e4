/** An article as a line of plain text, to paste beside a quotation. */
import type { ArticleHead } from '../knowledge/record.ts';
import type { Translate } from '../words.ts';
import type { SourceView } from './articles-by-date.ts';
import { dateText } from './date-text.ts';

/** `words` are the quoted words of the article, or null to cite the article alone. */
export function citationOf(
  { head, source }: { readonly head: ArticleHead; readonly source: SourceView },
  words: string | null,
  translate: Translate,
): string {
  const title = translate(head.untitled ? 'cardCiteUntitled' : 'cardQuoted', head.title);
  const date = dateText(head.date.edtf, translate);
  const parts = [head.byline, title, source.name, date].filter((part) => part !== null);
  const cited = `${parts.join(', ')}.`;
  return words === null ? cited : `${translate('cardQuoted', words)}\n${cited}`;
}
