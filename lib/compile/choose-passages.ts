/**
 * Chooses which words of an article a card shows for an entity: whole sentences that name it, the
 * first and the fullest before others, none of them private.
 */
import { longestPassage } from '../core/knowledge/model.ts';
import type { Block, Range } from './article-body.ts';
import { sentencesOf } from './sentences.ts';

/** A block with the places that name the entity (offsets into the block). */
export interface NamedBlock extends Block {
  readonly names: readonly Range[];
}

/** A card has room for two passages of an article; the rest is read in the article itself. */
const passagesPerArticle = 2;
/** Below this a sentence seldom says anything alone, and takes the next one along. */
const shortSentence = 90;

/** Up to two passages in the order of the text, as offsets into the raw text. */
export function choosePassages(
  blocks: readonly NamedBlock[],
  mayShow: (text: string) => boolean,
): (Range & { readonly names: readonly [number, number][] })[] {
  const candidates = blocks.flatMap((block, index) => passagesOf(block, index, mayShow));
  const chosen: Candidate[] = [];
  for (const candidate of candidates.sort((a, b) => b.worth - a.worth || a.start - b.start)) {
    if (chosen.some((other) => candidate.start < other.end && other.start < candidate.end))
      continue;
    chosen.push(candidate);
    if (chosen.length === passagesPerArticle) break;
  }
  return chosen
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, names }) => ({ start, end, names }));
}

interface Candidate extends Range {
  readonly names: readonly [number, number][];
  readonly worth: number;
}

function passagesOf(
  block: NamedBlock,
  index: number,
  mayShow: (text: string) => boolean,
): Candidate[] {
  const sentences = sentencesOf(block.text);
  return sentences.flatMap((sentence, at) => {
    const first = block.names.find(
      (name) => sentence.start <= name.start && name.end <= sentence.end,
    );
    if (!first) return [];
    const next = sentences[at + 1];
    const longer = next && { start: sentence.start, end: next.end };
    const short = sentence.end - sentence.start < shortSentence;
    const wanted = short && longer ? [longer, sentence] : [sentence];
    const border = mayShow(block.text.slice(sentence.start, sentence.end)) ? newClause : newThought;
    const clauses = clausesRound(block.text, sentence, first, border);
    const range = [...wanted, ...clauses].find(
      ({ start, end }) => end - start <= longestPassage && mayShow(block.text.slice(start, end)),
    );
    if (!range) return [];
    const names = block.names
      .filter(({ start, end }) => range.start <= start && end <= range.end)
      .map(({ start, end }): [number, number] => [start - range.start, end - range.start]);
    const longest = Math.max(...names.map(([start, end]) => end - start));
    // A full name says more than a surname; the opening of an article more than its middle.
    const worth = longest + 12 / (1 + index) + Math.min(names.length, 3);
    return [{ start: block.start + range.start, end: block.start + range.end, names, worth }];
  });
}

/**
 * A new thought begins after ; or : or a dash. After a comma it may go on: of a sentence that names
 * somebody private, what is left might still be about them.
 */
const newThought = /[;:]\s+|\s+[–—-]\s+/g;
const newClause = /[,;:]\s+|\s+[–—-]\s+/g;

/** The runs of clauses of a sentence that hold a name, longest first. */
function clausesRound(text: string, sentence: Range, name: Range, border: RegExp): Range[] {
  const cuts = [...text.slice(sentence.start, sentence.end).matchAll(border)];
  const starts = [sentence.start, ...cuts.map((cut) => sentence.start + cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => sentence.start + cut.index), sentence.end];
  return starts
    .filter((start) => start <= name.start)
    .flatMap((start) => ends.filter((end) => end >= name.end).map((end) => ({ start, end })))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
}
