/**
 * Looks through the articles for capitalised words that neither an entry nor an exclusion accounts
 * for, so that no name is forgotten.
 */
import type { Block, Range } from './article-body.ts';
import { sentencesOf } from './sentences.ts';

export interface CapitalsReport {
  /** Different runs of capitalised words in the articles. */
  readonly distinct: number;
  /** Those that an exclusion alone accounts for. */
  readonly excluded: readonly string[];
  /** Those that nothing accounts for, with the article and a few words round the first place. */
  readonly uncovered: readonly {
    readonly words: string;
    readonly article: string;
    readonly context: string;
  }[];
  /** Exclusions that account for nothing. */
  readonly idle: readonly string[];
}

export interface CapitalsInput {
  readonly articles: ReadonlyMap<string, readonly Block[]>;
  /** Article -> where its names stand (offsets into its raw text). */
  readonly names: ReadonlyMap<string, readonly Range[]>;
  readonly exclusions: readonly string[];
}

/** More than this share of exclusions would mean that the list hides what it should show. */
export const mostExcluded = 0.4;

/**
 * A word that opens a sentence or a quotation counts only if the articles write it in small letters
 * nowhere.
 */
export function surveyCapitals({ articles, names, exclusions }: CapitalsInput): CapitalsReport {
  const ordinary = ordinaryWords(articles);
  const excluded = new Set(exclusions);
  const all = new Set<string>();
  const used = new Set<string>();
  const uncovered = new Map<string, { article: string; context: string }>();
  for (const [article, blocks] of articles) {
    const covered = names.get(article) ?? [];
    for (const block of blocks) {
      for (const run of runsOf(block.text, () => true)) all.add(textOf(block, run));
      const starts = new Set(sentencesOf(block.text).map(({ start }) => start));
      const isOpen = (word: Range): boolean => {
        const at = { start: block.start + word.start, end: block.start + word.end };
        if (covered.some(({ start, end }) => at.start < end && start < at.end)) return false;
        const opens =
          starts.has(word.start) || /[“"‘(•:]\s*$/.test(block.text.slice(0, word.start));
        return !(opens && ordinary.has(textOf(block, word).toLowerCase()));
      };
      for (const run of runsOf(block.text, isOpen)) {
        const words = textOf(block, run);
        if (excluded.has(words)) used.add(words);
        else if (!uncovered.has(words)) {
          const from = Math.max(0, run.start - 30);
          const context = block.text.slice(from, run.end + 30);
          uncovered.set(words, { article, context });
        }
      }
    }
  }
  return {
    distinct: all.size,
    excluded: [...used].sort(),
    uncovered: [...uncovered].map(([words, where]) => ({ words, ...where })),
    idle: exclusions.filter((words) => !used.has(words)),
  };
}

/** A word without its possessive ending; titles say nothing without the name behind them. */
const capitalised =
  /(?<![\p{L}\p{N}])(?!(?:Mr|Mrs|Ms|Dr|Sir|Cllrs?)\b)[@#]?\p{Lu}[\p{L}\p{N}]*(?:(?!['’]s\b)['’&.-][\p{L}\p{N}]+)*/gu;

/** Runs of capitalised words with one space between them, among those that `isOpen` admits. */
function runsOf(text: string, isOpen: (word: Range) => boolean): Range[] {
  const runs: { start: number; end: number }[] = [];
  for (const word of text.matchAll(capitalised)) {
    const range = { start: word.index, end: word.index + word[0].length };
    if (!isOpen(range)) continue;
    const last = runs.at(-1);
    if (last && range.start === last.end + 1 && text[last.end] === ' ') last.end = range.end;
    else runs.push(range);
  }
  return runs;
}

/** Words that the articles also write in small letters. */
function ordinaryWords(articles: ReadonlyMap<string, readonly Block[]>): ReadonlySet<string> {
  const text = [...articles.values()].flat().map((block) => block.text);
  return new Set(text.flatMap((one) => one.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}’'-]*/gu) ?? []));
}

function textOf(block: Block, { start, end }: Range): string {
  return block.text.slice(start, end);
}
