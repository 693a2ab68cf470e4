/** The cards that led to this one, each a way back. */
import type { EntityRecord } from '../../lib/core/knowledge/record.ts';
import { useTranslate } from '../translate.ts';

interface TrailProps {
  /** The card that is shown is the last. */
  readonly trail: readonly EntityRecord[];
  /** Whether the trail began with a choice of people, to which it leads back too. */
  readonly hasChoice: boolean;
  readonly onBack: (trail: readonly EntityRecord[]) => void;
}

export function Trail({ trail, hasChoice, onBack }: TrailProps) {
  const translate = useTranslate();
  const earlier = trail.slice(0, -1);
  if (earlier.length === 0 && !hasChoice) return null;
  return (
    <nav class="card-trail" aria-label={translate('cardTrail')}>
      <ol>
        {hasChoice && (
          <li>
            <button type="button" onClick={() => onBack([])}>
              {translate('cardCandidates')}
            </button>
          </li>
        )}
        {earlier.map((record, index) => (
          <li key={index}>
            <button
              type="button"
              aria-label={translate('cardBack', record.name)}
              onClick={() => onBack(trail.slice(0, index + 1))}
            >
              {record.name}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
