/** What was chosen from a list, in full: a card, an event or an article. */
import type { Id, Knowledge } from '../lib/core/knowledge/model.ts';
import { recordOf } from '../lib/core/knowledge/record-of.ts';
import { ArticleView } from './ArticleView.tsx';
import { EntityStandIn } from './EntityStandIn.tsx';
import { EventView } from './EventView.tsx';

interface Props {
  readonly id: Id;
  /** What the reader's sources leave of the knowledge. */
  readonly knowledge: Knowledge;
  readonly onOpen: (id: Id) => void;
}

export function Found({ id, knowledge, onOpen }: Props) {
  const event = knowledge.events.find((one) => one.id === id);
  if (event) return <EventView event={event} knowledge={knowledge} onOpen={onOpen} />;
  const article = knowledge.articles.find((one) => one.id === id);
  if (article) return <ArticleView article={article} knowledge={knowledge} onOpen={onOpen} />;
  if (!knowledge.entities.some((one) => one.id === id)) return null;
  return <EntityStandIn record={recordOf(knowledge, id)} onOpen={onOpen} />;
}
