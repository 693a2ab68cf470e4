/** One part of a card, with its heading. */
import type { ComponentChildren } from 'preact';
import type { MessageKey } from '../../lib/core/words.ts';
import { useTranslate } from '../translate.ts';

export type SectionName = 'articles' | 'statements' | 'timeline' | 'alongside';

export const sectionTitles: Readonly<Record<SectionName, MessageKey>> = {
  articles: 'cardArticles',
  statements: 'cardStatements',
  timeline: 'cardTimeline',
  alongside: 'cardAlongside',
};

interface SectionProps {
  readonly name: SectionName;
  readonly children: ComponentChildren;
}

export function Section({ name, children }: SectionProps) {
  const translate = useTranslate();
  return (
    <section class="card-section" data-section={name}>
      <h3 class="card-section-title" tabIndex={-1}>
        {translate(sectionTitles[name])}
      </h3>
      {children}
    </section>
  );
}
