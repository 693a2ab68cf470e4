/**
 * What a search by hand can find, and in which of its words: people, organisations, works and areas,
 * events, articles. Built from the knowledge as the reader's choice of sources leaves it.
 */

import type { Dated, EntityKind, Event, Id, Knowledge } from '../knowledge/model.ts';
import { firstKnown, lastKnown } from '../knowledge/order.ts';
import { addTo } from './add-to.ts';

export type FoundKind = EntityKind | 'event' | 'article';

/**
 * Where a word stands; decides how much finding it there counts for. `label` is the name of an event,
 * `association` what it has to do with: places, dates and titles not an entity's own, the words that
 * tell of an event.
 */
export type FieldKind =
  | 'name'
  | 'otherName'
  | 'label'
  | 'title'
  | 'role'
  | 'participant'
  | 'place'
  | 'date'
  | 'association';

export interface SearchField {
  readonly kind: FieldKind;
  readonly text: string;
  /** Words to find it by that no result shows as they stand here: a list of dates, half a sentence. */
  readonly isIndexOnly?: true;
}

export interface SearchDocument {
  readonly id: Id;
  readonly kind: FoundKind;
  /** What a list of results shows: a name, the label of an event, the title of an article. */
  readonly name: string;
  /** True where the name is no title but the first words of an article that has none. */
  readonly untitled: boolean;
  /** One line on who or what it is: a role, a description, a publisher. May be empty. */
  readonly detail: string;
  /** When it was, of an event or article. */
  readonly date: Dated | null;
  /** The name first, then everything else that may be typed to find it. */
  readonly fields: readonly SearchField[];
  /** How often the articles name it: decides between equals. */
  readonly prominence: number;
}

/** `language` is the BCP 47 tag that the names of months are taken from. */
export function documentsOf(knowledge: Knowledge, language: string): readonly SearchDocument[] {
  const wordsOfDate = dateWords(language);
  return [
    ...entityDocuments(knowledge, wordsOfDate),
    ...eventDocuments(knowledge, wordsOfDate),
    ...articleDocuments(knowledge, wordsOfDate),
  ];
}

type WordsOfDate = (date: Dated) => string;

function entityDocuments(knowledge: Knowledge, wordsOfDate: WordsOfDate): SearchDocument[] {
  const articles = new Map(knowledge.articles.map((article) => [article.id, article]));
  const mentions = Map.groupBy(knowledge.mentions, ({ entity }) => entity);
  const roles = Map.groupBy(knowledge.memberships, ({ member }) => member);
  const events = new Map<Id, Event[]>();
  for (const event of knowledge.events)
    for (const id of event.participants) addTo(events, id, event);
  return knowledge.entities.map(({ id, kind, name, otherNames, description }) => {
    const named = mentions.get(id) ?? [];
    const tookPart = events.get(id) ?? [];
    const namedIn = named.flatMap(({ article }) => articles.get(article) ?? []);
    const dates = [...namedIn.map(({ date }) => date), ...tookPart.map(({ date }) => date)];
    return {
      id,
      kind,
      name,
      untitled: false,
      detail: description.text,
      date: null,
      fields: [
        { kind: 'name', text: name },
        ...otherNames.map((other) => ({ kind: 'otherName' as const, text: other.name })),
        { kind: 'role', text: description.text },
        ...(roles.get(id) ?? []).map(({ label }) => ({ kind: 'role' as const, text: label })),
        ...associations([
          ...tookPart.map(({ place }) => place ?? ''),
          ...namedIn.filter(({ untitled }) => !untitled).map(({ title }) => title),
        ]),
        ...associations([
          ...namedIn.filter(({ untitled }) => untitled).map(({ title }) => title),
          [...new Set(dates.map(wordsOfDate))].join(' '),
        ]).map((field) => ({ ...field, isIndexOnly: true as const })),
      ],
      prominence: named.reduce((sum, { spans }) => sum + spans.length, 0),
    };
  });
}

function eventDocuments(knowledge: Knowledge, wordsOfDate: WordsOfDate): SearchDocument[] {
  const entities = new Map(knowledge.entities.map((entity) => [entity.id, entity]));
  return knowledge.events.map((event) => ({
    id: event.id,
    kind: 'event',
    name: event.label,
    untitled: false,
    detail: event.place ?? '',
    date: event.date,
    fields: [
      { kind: 'label', text: event.label },
      ...event.participants.flatMap((id) => {
        const entity = entities.get(id);
        const names = entity ? [entity, ...entity.otherNames] : [];
        return names.map(({ name }) => ({ kind: 'participant' as const, text: name }));
      }),
      { kind: 'place', text: event.place ?? '' },
      { kind: 'date', text: wordsOfDate(event.date), isIndexOnly: true },
      ...associations(event.passages.map(({ exact }) => exact)),
    ],
    prominence: 0,
  }));
}

function articleDocuments(knowledge: Knowledge, wordsOfDate: WordsOfDate): SearchDocument[] {
  const sources = new Map(knowledge.sources.map(({ id, name }) => [id, name]));
  return knowledge.articles.map((article) => ({
    id: article.id,
    kind: 'article',
    name: article.title,
    untitled: article.untitled,
    detail: sources.get(article.source) ?? '',
    date: article.date,
    fields: [
      { kind: 'title', text: article.title },
      { kind: 'role', text: sources.get(article.source) ?? '' },
      { kind: 'participant', text: article.byline?.text ?? '' },
      { kind: 'date', text: wordsOfDate(article.date), isIndexOnly: true },
    ],
    prominence: 0,
  }));
}

function associations(texts: readonly string[]): SearchField[] {
  return [...new Set(texts)].map((text) => ({ kind: 'association', text }));
}

/** A date that reaches over more months than this is remembered by its year. */
const mostMonths = 2;

/**
 * A date as one may type it: the years that it touches, and the months where it is that precise. An
 * open end has neither.
 */
function dateWords(language: string): WordsOfDate {
  const monthName = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return (date) => {
    const first = firstKnown(date);
    const last = lastKnown(date);
    const years = [...new Set([first.slice(0, 4), last.slice(0, 4)])];
    const months = new Set([first, last].map((day) => day.slice(0, 7)));
    const isPrecise = months.size === 1 || monthsApart(first, last) <= mostMonths;
    const names = [...months].map((month) => monthName.format(new Date(`${month}-01`)));
    return [...(isPrecise ? names : []), ...years].join(' ');
  };
}

function monthsApart(earliest: string, latest: string): number {
  const months = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(latest) - months(earliest);
}
