/**
 * The report on the seeds: what is there, how each article is dated, what may have been forgotten,
 * how large it all is. What must not stay so is listed as a failure.
 */
import { type Article, EntityKind, type Knowledge } from '../core/knowledge/model.ts';
import type { Range } from './article-body.ts';
import { mostExcluded, surveyCapitals } from './capitals.ts';
import type { CompiledSeeds } from './compile-seeds.ts';
import { namesOf } from './find-article-mentions.ts';
import type { Size } from './sizes.ts';
import { placesOf } from './whole-words.ts';

export interface SeedReport {
  /** Plain text, in sections. */
  readonly text: string;
  readonly failures: readonly string[];
}

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
  readonly failures?: readonly string[];
}

/** `sizes` are those of what is shipped, as `sizesOf` measures it. */
export function reportOn(compiled: CompiledSeeds, sizes: readonly Size[]): SeedReport {
  const { knowledge } = compiled;
  const sections = [
    counts(knowledge),
    perSource(knowledge),
    { title: 'Dates of the articles', lines: knowledge.articles.flatMap(dateLines) },
    entities(knowledge),
    foreignNames(compiled),
    capitals(compiled),
    sizeLines(sizes),
  ];
  return {
    text: sections
      .map(({ title, lines }) => [title, ...lines.map((line) => `  ${line}`)].join('\n'))
      .join('\n\n'),
    failures: sections.flatMap(({ failures = [] }) => failures),
  };
}

function counts({ version, ...lists }: Knowledge): Section {
  const lines = Object.entries(lists).map(([list, items]) => `${items.length} ${list}`);
  const kinds = EntityKind.options.map((kind) => {
    const count = lists.entities.filter((entity) => entity.kind === kind).length;
    return `${count} entities of kind ${kind}`;
  });
  return { title: `Knowledge ${version}`, lines: [...lines, ...kinds] };
}

function perSource({ sources, articles }: Knowledge): Section {
  const lines = sources.map(({ id, name, kind }) => {
    const own = articles.filter(({ source }) => source === id);
    return `${own.length} ${name} (${kind}): ${own.map((article) => article.id).join(', ')}`;
  });
  return { title: 'Articles per source', lines };
}

function dateLines({ id, date, dating }: Article): string[] {
  return [
    `${id}: ${date.edtf} (${date.earliest} to ${date.latest})`,
    `  ${dating.reasoning}`,
    ...dating.evidence.map(({ article, exact }) => `  "${exact}" [${article}]`),
    ...dating.outside.map(({ says, origin }) => `  public knowledge: ${says} [${origin}]`),
  ];
}

function entities({ entities: all, mentions }: Knowledge): Section {
  const bare = all.filter(({ description }) => description.text.trim() === '');
  const found = new Set(mentions.map(({ entity }) => entity));
  const unnamed = all.filter(({ id }) => !found.has(id));
  return {
    title: 'Entities',
    lines: [
      `without a description: ${listOf(bare.map(({ id }) => id))}`,
      `found in no article: ${listOf(unnamed.map(({ id }) => id))}`,
    ],
    failures: bare.map(({ id }) => `"${id}" has no description.`),
  };
}

/** Forms that serve to find a name and come from elsewhere: listed, so that a person can check them. */
function foreignNames({ knowledge, bodies }: CompiledSeeds): Section {
  const texts = [...bodies.values()].flat();
  const lines = knowledge.entities.flatMap((entity) => {
    const foreign = namesOf(entity).filter((name) => !texts.some((text) => text.includes(name)));
    return foreign.length === 0 ? [] : [`${entity.id}: ${foreign.join(', ')}`];
  });
  return { title: 'Names that no article prints (public knowledge, for finding only)', lines };
}

function capitals({ knowledge, blocks, privateNames, uncoveredNames }: CompiledSeeds): Section {
  const surnames = knowledge.entities
    .filter(({ kind }) => kind === 'person')
    .map(({ name }) => name.split(' ').at(-1) ?? name);
  const places = placesOf([...knowledge.entities.flatMap(namesOf), ...surnames, ...privateNames]);
  const names = new Map<string, Range[]>();
  for (const [article, paragraphs] of blocks) {
    const written = paragraphs.flatMap(({ text, start }) =>
      places(text).map((place) => ({ start: start + place.start, end: start + place.end })),
    );
    const marked = knowledge.mentions
      .filter((mention) => mention.article === article)
      .flatMap(({ spans }) => spans.map(([start, end]) => ({ start, end })));
    names.set(article, [...written, ...marked]);
  }
  const exclusions = uncoveredNames.map(({ name }) => name);
  const { distinct, excluded, uncovered, idle } = surveyCapitals({
    articles: blocks,
    names,
    exclusions,
  });
  const share = distinct === 0 ? 0 : excluded.length / distinct;
  const told = `${excluded.length} of ${distinct} distinct runs (${(100 * share).toFixed(0)} %)`;
  return {
    title: 'Capitalised words that no entry covers',
    lines: [
      `excluded with a reason: ${told}`,
      `uncovered: ${uncovered.length === 0 ? 'none' : uncovered.length}`,
      ...uncovered.map(({ words, article, context }) => `  ${words}: "${context}" [${article}]`),
      `exclusions that nothing needs: ${listOf(idle)}`,
    ],
    failures: [
      ...uncovered.map(
        ({ words, article }) => `"${words}" in "${article}" is neither an entry nor excluded.`,
      ),
      ...(share > mostExcluded
        ? [`The exclusions take ${told}: more than ${100 * mostExcluded} %.`]
        : []),
    ],
  };
}

function sizeLines(sizes: readonly Size[]): Section {
  return {
    title: 'Sizes in bytes',
    lines: sizes.map(({ what, bytes, most }) => `${what}: ${bytes} of at most ${most}`),
    failures: sizes
      .filter(({ bytes, most }) => bytes > most)
      .map(({ what, bytes, most }) => `The ${what}: ${bytes} bytes, ${bytes - most} too many.`),
  };
}

function listOf(items: readonly string[]): string {
  return items.length === 0 ? 'none' : items.join(', ');
}
