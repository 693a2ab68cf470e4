/** Joins everything that the knowledge base holds about one entity into the record of its card. */
import { alongside } from './alongside.ts';
import { catalogueOf, joinCatalogue } from './catalogue.ts';
import type { Article, Event, Id, Knowledge, Membership, Passage, Statement } from './model.ts';
import { compareDates, compareRoles } from './order.ts';
import type { EntityRecord, Quote, Reference, StatementView, StoredRecord } from './record.ts';
import { statementsOf } from './statements-of.ts';

/** The whole record; throws a RangeError for an id that is no entity's. */
export function recordOf(knowledge: Knowledge, id: Id): EntityRecord {
  const entity = knowledge.entities.find((one) => one.id === id);
  if (!entity) throw new RangeError(`No entity has the id "${id}".`);
  const names = new Map(knowledge.entities.map((one) => [one.id, one.name]));
  const articles = new Map(knowledge.articles.map((one) => [one.id, one]));
  const mentions = knowledge.mentions.filter((one) => one.entity === id);
  const spans = new Map(mentions.map((one) => [one.article, one.spans]));
  const refer = (other: Id): Reference => ({ id: other, name: names.get(other) ?? other });
  const quote = (passage: Passage): Quote => quoteOf(passage, spans.get(passage.article) ?? []);
  const said = statementsOf(knowledge, id);
  const saidIds = new Set(said.map((one) => one.id));

  const record: StoredRecord = {
    id,
    kind: entity.kind,
    name: entity.name,
    description: {
      text: entity.description.text,
      articles: articleIdsOf(entity.description.passages),
      outside: entity.outside,
    },
    roles: knowledge.memberships
      .filter(({ member }) => member === id)
      .flatMap((role) => viewRole(role, articles))
      .sort(compareRoles),
    articles: knowledge.articles.flatMap((article) =>
      mentions
        .filter((mention) => mention.article === article.id)
        .map(({ passages }) => ({
          article: article.id,
          quotes: passages.map(quote),
        })),
    ),
    statements: said.map((one) => viewStatement(one, refer, quote, saidIds)),
    events: knowledge.events
      .filter(({ participants }) => participants.includes(id))
      .sort((a, b) => compareDates(a.date, b.date))
      .map((event) => viewEvent(event, quote)),
    relations: knowledge.relations
      .filter(({ subject, object }) => subject === id || object === id)
      .map(({ subject, predicate, object, passages }) => ({
        predicate,
        as: subject === id ? ('subject' as const) : ('object' as const),
        other: refer(subject === id ? object : subject),
        articles: articleIdsOf(passages),
      })),
    alongside: alongside(knowledge, id),
    notes: entity.notes.map(({ text, passages }) => ({ text, articles: articleIdsOf(passages) })),
  };
  return joinCatalogue(record, catalogueOf(knowledge));
}

/** The ids of the articles that passages are from, each once, in their order. */
function articleIdsOf(passages: readonly Passage[]): Id[] {
  return [...new Set(passages.map(({ article }) => article))];
}

/** Quoted words with the entity's name in them: its places in the article, cut to the passage. */
function quoteOf(
  { article, exact, start, end }: Passage,
  spans: readonly [number, number][],
): Quote {
  const names = spans
    .filter(([from, to]) => start <= from && to <= end)
    .map(([from, to]): [number, number] => [from - start, to - start]);
  return { article, exact, names };
}

/** `articles` begins with the one that the role is told as of. */
function viewRole(
  { label, start, end, asOf, passages, outside }: Membership,
  articles: ReadonlyMap<Id, Article>,
): EntityRecord['roles'] {
  const told = articles.get(asOf);
  const others = articleIdsOf(passages).filter((article) => article !== asOf);
  if (!told) return [];
  return [{ label, start, end, asOf: told.date, articles: [asOf, ...others], outside }];
}

function viewEvent(
  event: Event,
  quote: (passage: Passage) => Quote,
): EntityRecord['events'][number] {
  const { id, label, status, date, reasoning, place, passages, outside } = event;
  return { id, label, status, date, reasoning, place, quotes: passages.map(quote), outside };
}

function viewStatement(
  statement: Statement,
  refer: (id: Id) => Reference,
  quote: (passage: Passage) => Quote,
  alsoShown: ReadonlySet<Id>,
): StatementView {
  const { id, speaker, speakerLabel, via, about, passage, date, answers } = statement;
  return {
    id,
    speaker,
    speakerLabel,
    via,
    about: about.map(refer),
    quote: quote(passage),
    date,
    answers: answers.filter((answered) => alsoShown.has(answered)),
  };
}
