/** The facts: every reference known, every quote found, every date read. What fails is reported. */
import type {
  Dated,
  Entity,
  Event,
  Membership,
  Passage,
  Relation,
  Statement,
} from '../core/knowledge/model.ts';
import { readDate } from './check-date.ts';
import type { Ids, NamedList } from './check-ids.ts';
import type { Place, Report } from './problem.ts';
import type { Located, Seeds } from './read-seeds.ts';
import { type Quotable, resolveQuote } from './resolve-quote.ts';
import type { DateSeed, QuoteSeed, SeedOf } from './seed-schema.ts';

export interface Facts {
  readonly entities: Entity[];
  /** Entity -> the words by which articles mean it without naming it. */
  readonly printed: ReadonlyMap<string, readonly Passage[]>;
  readonly memberships: Membership[];
  readonly events: Event[];
  readonly statements: Statement[];
  readonly relations: Relation[];
}

type PlaceOf = Located<unknown>['placeOf'];
type Path = readonly (string | number)[];

/** A fact of which no quote is left, or that refers to what is not there, is left out. */
export function readFacts(
  seeds: Seeds,
  quotables: ReadonlyMap<string, Quotable>,
  ids: Ids,
  report: Report,
): Facts {
  const { lists } = seeds;

  const quoteOf = (quote: QuoteSeed, place: Place): Passage | null => {
    if (!ids.check(quote.article, 'articles', place)) return null;
    const quotable = quotables.get(quote.article);
    return quotable ? resolveQuote(quote, quotable, place, report) : null;
  };
  const quotesOf = (quotes: readonly QuoteSeed[], placeOf: PlaceOf, ...path: Path): Passage[] =>
    quotes.flatMap((quote, index) => quoteOf(quote, placeOf(...path, index, 'exact')) ?? []);
  const dateOf = (date: DateSeed | null, placeOf: PlaceOf, field: string): Dated | null =>
    date && readDate(date, placeOf(field), report);
  const known = (among: readonly string[], list: NamedList, placeOf: PlaceOf, field: string) =>
    among.filter((id, index) => ids.check(id, list, placeOf(field, index)));

  function readEntity({ seed, placeOf }: Located<SeedOf<'entities'>>): Entity {
    const { needsEvidence: _, printedAs: __, ...rest } = seed;
    const { text, quotes } = seed.description;
    return {
      ...rest,
      description: { text, passages: quotesOf(quotes, placeOf, 'description', 'quotes') },
      notes: seed.notes.map((note, index) => ({
        text: note.text,
        passages: quotesOf(note.quotes, placeOf, 'notes', index, 'quotes'),
      })),
    };
  }

  const printedOf = ({ seed, placeOf }: Located<SeedOf<'entities'>>) =>
    [seed.id, quotesOf(seed.printedAs, placeOf, 'printedAs')] as const;

  function readMembership({ seed, placeOf }: Located<SeedOf<'memberships'>>): Membership[] {
    const { quotes, ...rest } = seed;
    const told = ids.check(seed.asOf, 'articles', placeOf('asOf'));
    const sound = [
      told,
      ids.check(seed.member, 'entities', placeOf('member')),
      seed.organization === null ||
        ids.check(seed.organization, 'entities', placeOf('organization')),
    ].every(Boolean);
    const start = dateOf(seed.start, placeOf, 'start');
    const end = dateOf(seed.end, placeOf, 'end');
    if (start && end && start.earliest > end.latest) {
      report(
        placeOf('end'),
        `${end.edtf} is before the start, ${start.edtf}.`,
        'correct one of the dates.',
      );
    }
    if (told && !quotes.some(({ article }) => article === seed.asOf)) {
      report(
        placeOf('asOf'),
        `No quote is from "${seed.asOf}", as of which the role is told.`,
        'quote the words of that article, or name the article that is quoted.',
      );
    }
    const passages = quotesOf(quotes, placeOf, 'quotes');
    return sound && passages.length > 0 ? [{ ...rest, start, end, passages }] : [];
  }

  function readEvent({ seed, placeOf }: Located<SeedOf<'events'>>): Event[] {
    const { quotes, ...rest } = seed;
    const date = dateOf(seed.date, placeOf, 'date');
    const participants = known(seed.participants, 'entities', placeOf, 'participants');
    const passages = quotesOf(quotes, placeOf, 'quotes');
    return date && passages.length > 0 ? [{ ...rest, date, participants, passages }] : [];
  }

  function readStatement({ seed, placeOf }: Located<SeedOf<'statements'>>): Statement[] {
    const { quote, speakerLabel, ...rest } = seed;
    const speaker = lists.entities.find((entity) => entity.seed.id === seed.speaker)?.seed;
    if (seed.speaker !== null) ids.check(seed.speaker, 'entities', placeOf('speaker'));
    else if (speakerLabel === undefined) {
      report(
        placeOf('speaker'),
        'Nobody is said to speak.',
        'add a speakerLabel ("a Labour MP, not named").',
      );
    }
    if (seed.speaker !== null && speakerLabel !== undefined) {
      report(
        placeOf('speakerLabel'),
        'The speaker has a name already.',
        'remove the speakerLabel; through whom the words come is told by "via".',
      );
    }
    if (seed.answers.includes(seed.id)) {
      report(
        placeOf('answers'),
        `"${seed.id}" answers itself.`,
        'name the statement that it disputes.',
      );
    }
    const about = known(seed.about, 'entities', placeOf, 'about');
    const answers = known(seed.answers, 'statements', placeOf, 'answers');
    const date = dateOf(seed.date, placeOf, 'date');
    const passage = quoteOf(quote, placeOf('quote', 'exact'));
    const label = speakerLabel ?? speaker?.name ?? '';
    return passage ? [{ ...rest, speakerLabel: label, about, answers, date, passage }] : [];
  }

  function readRelation({ seed, placeOf }: Located<SeedOf<'relations'>>): Relation[] {
    const { quotes, ...rest } = seed;
    const sound = [
      ids.check(seed.subject, 'entities', placeOf('subject')),
      ids.check(seed.object, 'entities', placeOf('object')),
    ].every(Boolean);
    const passages = quotesOf(quotes, placeOf, 'quotes');
    return sound && passages.length > 0 ? [{ ...rest, passages }] : [];
  }

  return {
    entities: lists.entities.map(readEntity),
    printed: new Map(lists.entities.map(printedOf)),
    memberships: lists.memberships.flatMap(readMembership),
    events: lists.events.flatMap(readEvent),
    statements: lists.statements.flatMap(readStatement),
    relations: lists.relations.flatMap(readRelation),
  };
}
