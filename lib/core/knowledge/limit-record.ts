/**
 * Shortens a record to what a card can show and a page should have to read. Nothing is cut in the
 * middle: items are taken in rounds, the next of each part in turn, until the record is full.
 */
import { joinCatalogue, withoutCatalogue } from './catalogue.ts';
import { viewConcerns } from './concerns.ts';
import type { Id } from './model.ts';
import type { EntityRecord, StatementView, StoredRecord } from './record.ts';

/**
 * Bytes of JSON (UTF-8) without the catalogue: what a page reads per name that it shows a card for.
 * Most records are shorter.
 */
export const fullRecord = 12_000;

type Part = 'roles' | 'articles' | 'statements' | 'events' | 'relations' | 'alongside' | 'notes';
/** Items that only make sense together: a statement and one that disputes it. */
type Unit = { readonly part: Part; readonly items: readonly object[] };

/**
 * A record that is too long -> one of at most `size` that holds the most telling items of each
 * part: the first passage of every article, then in turns the newest role, an exchange of
 * statements, an event, a companion, a relation. Of a disputed statement the other side comes
 * along. What was left out is counted in `more`.
 */
export function limitRecord(record: EntityRecord, size = fullRecord): EntityRecord {
  if (storedBytesOf(record) <= size) return record;
  const taken = new Set<object>();
  let best = assemble(record, taken);
  for (const { items } of unitsOf(record)) {
    const added = items.filter((item) => !taken.has(item));
    for (const item of added) taken.add(item);
    const next = assemble(record, taken);
    if (storedBytesOf(next) <= size) best = next;
    else for (const item of added) taken.delete(item);
  }
  return best;
}

/**
 * How many bytes of JSON (UTF-8) the record takes in the store. Counted by its escapes: the core has no
 * TextEncoder, which is the browser's and not the language's.
 */
export function storedBytesOf(record: StoredRecord | EntityRecord): number {
  const stored = 'heads' in record ? withoutCatalogue(record) : record;
  return encodeURIComponent(JSON.stringify(stored)).replace(/%../g, '.').length;
}

/** Every item once, in the order in which a card would want them. */
function unitsOf(record: EntityRecord): Unit[] {
  const single = (part: Part, items: readonly object[] = record[part]) =>
    items.map((item): Unit => ({ part, items: [item] }));
  const second = record.articles.flatMap(({ quotes }) => quotes.slice(1));
  const parts = [
    single('roles'),
    statementUnits(record),
    single('events', mostQuoted(record.events)),
    single('alongside'),
    single('relations'),
    single('notes'),
    second.map((quote): Unit => ({ part: 'articles', items: [quote] })),
  ];
  const rounds = Math.max(...parts.map((part) => part.length));
  return [
    ...single('articles'),
    ...Array.from({ length: rounds }, (_, round) =>
      parts.flatMap((part) => part[round] ?? []),
    ).flat(),
  ];
}

/** What most passages tell of comes first: the oldest events of a long story say least of it. */
const mostQuoted = (events: EntityRecord['events']): EntityRecord['events'] =>
  events.toSorted((a, b) => b.quotes.length - a.quotes.length);

/**
 * Disputed statements with one that disputes them, then the others; articles in turn. Whoever the card
 * is about has their own word on what is said of them, before others have theirs.
 */
function statementUnits({ id, statements }: EntityRecord): Unit[] {
  const isOwn = ({ speaker }: StatementView) => speaker === id;
  const units = statements
    .filter((one) => viewConcerns(one, id))
    .map((statement) => {
      const others = statements.filter(
        (one) => one.answers.includes(statement.id) || statement.answers.includes(one.id),
      );
      const other = others.find(isOwn) ?? others[0];
      return { part: 'statements' as const, items: other ? [statement, other] : [statement] };
    })
    .toSorted((a, b) => Number(b.items.some(isOwn)) - Number(a.items.some(isOwn)));
  const turn = new Map<string, number>();
  return units
    .map((unit) => {
      const key = `${unit.items.length} ${unit.items[0]?.quote.article}`;
      const round = turn.get(key) ?? 0;
      turn.set(key, round + 1);
      return { unit, rank: round - (unit.items.length > 1 ? 2 : 0) };
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ unit }) => unit);
}

function assemble(record: EntityRecord, taken: ReadonlySet<object>): EntityRecord {
  const keep = <Item extends object>(items: readonly Item[]): Item[] =>
    items.filter((item) => taken.has(item));
  const statements = keep(record.statements);
  const said = new Set(statements.map((one) => one.id));
  const short: StoredRecord = {
    ...withoutCatalogue(record),
    roles: keep(record.roles),
    articles: keep(record.articles).map((one) => ({
      ...one,
      quotes: one.quotes.filter((quote, index) => index === 0 || taken.has(quote)),
    })),
    statements: statements.map((one) => ({
      ...one,
      answers: one.answers.filter((answered) => said.has(answered)),
    })),
    events: keep(record.events),
    relations: keep(record.relations),
    alongside: keep(record.alongside),
    notes: keep(record.notes),
  };
  return joinCatalogue({ ...short, more: leftOut(record, taken) }, record);
}

/** An item that rests on several articles is counted for the source of the first. */
function leftOut(
  record: EntityRecord,
  taken: ReadonlySet<object>,
): { source: Id; items: number }[] {
  const sourceOf = new Map(record.heads.map((head) => [head.id, head.source]));
  const counts = new Map<Id, number>();
  const count = (item: object, article: Id | undefined): void => {
    const source = article === undefined ? undefined : sourceOf.get(article);
    if (source === undefined || taken.has(item)) return;
    counts.set(source, (counts.get(source) ?? 0) + 1);
  };
  for (const item of record.articles) count(item, item.article);
  for (const item of record.statements) count(item, item.quote.article);
  for (const item of record.events) count(item, item.quotes[0]?.article);
  for (const item of [...record.roles, ...record.relations, ...record.alongside, ...record.notes]) {
    count(item, item.articles[0]);
  }
  return record.sources.flatMap(({ id }) => {
    const items = counts.get(id) ?? 0;
    return items > 0 ? [{ source: id, items }] : [];
  });
}
