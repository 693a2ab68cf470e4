/** What was chosen from a list, in full: a card, an event or an article. */
import type { Id, Knowledge } from '../lib/core/knowledge/model.ts';
import { recordOf } from '../lib/core/knowledge/record-of.ts';
import { ArticleView } from './ArticleView.tsx';
import { EntityCard } from './card/EntityCard.tsx';
import { EventView } from './EventView.tsx';
import { useTranslate } from './translate.ts';

interface Props {
  readonly id: Id;
  /** What the reader's sources leave of the knowledge. */
  readonly knowledge: Knowledge;
  readonly onOpen: (id: Id) => void;
  /** Puts plain text on the clipboard; false where that is not allowed. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

export function Found({ id, knowledge, onOpen, onCopy }: Props) {
  const t = useTranslate();
  const event = knowledge.events.find((one) => one.id === id);
  if (event) return <EventView event={event} knowledge={knowledge} onOpen={onOpen} />;
  const article = knowledge.articles.find((one) => one.id === id);
  if (article) return <ArticleView article={article} knowledge={knowledge} onOpen={onOpen} />;
  if (!knowledge.entities.some((one) => one.id === id)) {
    return <p class="empty">{t('browseNothing')}</p>;
  }
  return (
    <EntityCard
      key={id}
      record={recordOf(knowledge, id)}
      titleId="card-name"
      onOpen={onOpen}
      onCopy={onCopy}
    />
  );
}
