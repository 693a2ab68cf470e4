/** Who published an article, of which kind they are and where they stand. */
import type { SourceView } from '../../lib/core/card/articles-by-date.ts';
import type { ArticleHead } from '../../lib/core/knowledge/record.ts';
import { useTranslate } from '../translate.ts';
import { SourceChip } from './SourceChip.tsx';

interface SourceLineProps {
  readonly article: { readonly head: ArticleHead; readonly source: SourceView };
}

export function SourceLine({ article: { head, source } }: SourceLineProps) {
  const translate = useTranslate();
  return (
    <div class="card-source">
      <p>
        <span class="card-publisher">{source.name}</span>
        {head.byline && <span> {translate('cardBy', head.byline)}</span>}{' '}
        <SourceChip kind={source.kind} />
      </p>
      <p class="card-standpoint">{source.standpoint}</p>
    </div>
  );
}
