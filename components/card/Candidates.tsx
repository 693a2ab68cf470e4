/** Several people whom the page's words may mean, where nothing on it parts them: the reader chooses. */
import type { ComponentChildren } from 'preact';
import type { EntityRecord } from '../../lib/core/knowledge/record.ts';
import { useTranslate } from '../translate.ts';
import type { MatchView } from './CardHead.tsx';

interface CandidatesProps {
  readonly titleId: string;
  readonly match: MatchView;
  readonly candidates: readonly EntityRecord[];
  readonly tools: ComponentChildren;
  readonly onChoose: (record: EntityRecord) => void;
}

export function Candidates({ titleId, match, candidates, tools, onChoose }: CandidatesProps) {
  const translate = useTranslate();
  return (
    <div class="card">
      <header class="card-head">
        <div class="card-eyebrow">
          <span>{translate('cardPossibly')}</span>
          <span class="card-tools">{tools}</span>
        </div>
        <h2 class="card-name" id={titleId}>
          {translate('cardCandidates')}
        </h2>
        <p class="card-role">{translate('cardCandidatesWhy', match.read)}</p>
      </header>
      <ul class="card-candidates">
        {candidates.map((record) => (
          <li key={record.id}>
            <button type="button" onClick={() => onChoose(record)}>
              <span class="card-candidate-name">{record.name}</span>
              <span class="card-candidate-role">
                {record.description.text || record.roles[0]?.label}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
