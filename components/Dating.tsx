/** How a date is known: the reasoning, the words that it rests on, and what came from elsewhere. */
import type { OutsideKnowledge } from '../lib/core/knowledge/model.ts';
import { useTranslate } from './translate.ts';

interface Props {
  readonly reasoning: string;
  readonly evidence: readonly string[];
  readonly outside: readonly OutsideKnowledge[];
}

export function Dating({ reasoning, evidence, outside }: Props) {
  const t = useTranslate();
  return (
    <details class="dating">
      <summary>{t('datingSummary')}</summary>
      <p>{reasoning}</p>
      {evidence.map((words) => (
        <blockquote key={words}>{words}</blockquote>
      ))}
      {outside.map(({ says, origin }) => (
        <p key={says} class="hint">
          {t('datingOutside', says, origin)}
        </p>
      ))}
    </details>
  );
}
