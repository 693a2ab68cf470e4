/** The articles: laid out on their raw texts, every word accounted for, dated with evidence. */
import type { Article, Dated, Passage } from '../core/knowledge/model.ts';
import { compareDates } from '../core/knowledge/order.ts';
import {
  type ArticleLayout,
  type Block,
  blocksOf,
  endOf,
  layOutArticle,
  partsOf,
  type Range,
} from './article-body.ts';
import { checkCoverage } from './check-coverage.ts';
import { readDate } from './check-date.ts';
import type { Ids } from './check-ids.ts';
import { type Report, shorten } from './problem.ts';
import { isWhole, type Located, type Seeds } from './read-seeds.ts';
import { type Quotable, resolveQuote } from './resolve-quote.ts';
import type { ArticleSeed } from './seed-schema.ts';

export interface ReadArticles {
  /** Oldest first. */
  readonly articles: Article[];
  readonly blocks: ReadonlyMap<string, readonly Block[]>;
  /** What facts may quote: title, byline and body of each article. */
  readonly quotables: ReadonlyMap<string, Quotable>;
}

/** An article with a source or date that is wrong is left out; its paragraphs can still be quoted. */
export function readArticles(seeds: Seeds, ids: Ids, report: Report): ReadArticles {
  const blocks = new Map<string, readonly Block[]>();
  const quotables = new Map<string, Quotable>();
  const layouts = layOut(seeds, report);
  for (const [{ seed }, layout] of layouts) {
    const raw = seeds.raw.get(seed.raw) ?? '';
    const parts = [layout.title, layout.byline, ...layout.body].filter((range) => range !== null);
    const ranges = layout.complete ? parts : [{ start: 0, end: raw.length }];
    blocks.set(seed.id, blocksOf(layout, raw));
    quotables.set(seed.id, { article: seed.id, raw, ranges });
  }
  const articles = [...layouts].flatMap(([located, layout]) => {
    const { seed, placeOf } = located;
    const known = ids.check(seed.source, 'sources', placeOf('source'));
    const person = seed.byline?.person ?? null;
    if (person !== null) ids.check(person, 'entities', placeOf('byline', 'person'));
    const date = readDate(seed.date, placeOf('date', 'edtf'), report);
    const dating = {
      reasoning: seed.date.reasoning,
      evidence: readEvidence(located, quotables, ids, report),
      outside: seed.date.outside,
    };
    return known && date ? [assemble(seed, layout, date, dating)] : [];
  });
  return { articles: articles.sort((a, b) => compareDates(a.date, b.date)), blocks, quotables };
}

function layOut(seeds: Seeds, report: Report): Map<Located<ArticleSeed>, ArticleLayout> {
  const layouts = new Map<Located<ArticleSeed>, ArticleLayout>();
  for (const [file, raw] of seeds.raw) {
    const parts: Range[] = [];
    let after = 0;
    let complete = seeds.lists.articles.length > 0 && isWhole(seeds, 'articles');
    for (const article of seeds.lists.articles.filter(({ seed }) => seed.raw === file)) {
      const layout = layOutArticle(article, raw, after, report);
      layouts.set(article, layout);
      checkFirstWords(article, layout, raw, report);
      complete &&= layout.complete;
      parts.push(...partsOf(layout));
      after = Math.max(after, endOf(layout));
    }
    if (complete) checkCoverage(file, raw, parts, report);
  }
  for (const { seed, placeOf } of seeds.lists.articles) {
    if (seeds.raw.has(seed.raw)) continue;
    const files = [...seeds.raw.keys()].join(', ');
    report(placeOf('raw'), `There is no file raw/${seed.raw}.`, `use one of: ${files}.`);
  }
  return layouts;
}

/** What stands in for a title is the article's own beginning. */
function checkFirstWords(
  { seed, placeOf }: Located<ArticleSeed>,
  { body }: ArticleLayout,
  raw: string,
  report: Report,
): void {
  const start = body[0]?.start;
  if (seed.title !== null || start === undefined) return;
  if (seed.firstWords !== undefined && raw.startsWith(seed.firstWords, start)) return;
  const what =
    seed.firstWords === undefined
      ? 'The article has neither a title nor first words.'
      : `${shorten(seed.firstWords)} is not how the body begins.`;
  const begins = shorten(raw.slice(start, start + 80), 40);
  report(
    placeOf('firstWords'),
    what,
    `add firstWords, letter for letter: the body begins ${begins}.`,
  );
}

/** Evidence for a date may stand outside the body: a byline's year, an announcement on the page. */
function readEvidence(
  { seed, placeOf }: Located<ArticleSeed>,
  quotables: ReadonlyMap<string, Quotable>,
  ids: Ids,
  report: Report,
): Passage[] {
  return seed.date.evidence.flatMap((quote, index) => {
    const place = placeOf('date', 'evidence', index);
    const article = quote.article ?? seed.id;
    if (!ids.check(article, 'articles', place)) return [];
    const quotable = quotables.get(article);
    if (!quotable) return [];
    const whole = { ...quotable, ranges: [{ start: 0, end: quotable.raw.length }] };
    return resolveQuote({ ...quote, article }, whole, place, report) ?? [];
  });
}

function assemble(
  seed: ArticleSeed,
  layout: ArticleLayout,
  date: Dated,
  dating: Article['dating'],
): Article {
  return {
    id: seed.id,
    source: seed.source,
    title: seed.title ?? seed.firstWords ?? '',
    untitled: seed.title === null,
    byline: seed.byline,
    date,
    dating,
    leftOut: layout.leftOut.map(({ reason, start, end }) => ({ reason, characters: end - start })),
  };
}
