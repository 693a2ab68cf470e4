/** Compares what was found with what a careful reader marked: precision, recall and F1 per kind. */
import type { LabelledCase, LabelledSpan } from './eval-cases.ts';

/** What a way of matching found in one text. */
export type FoundSpan = LabelledSpan;

export interface CaseResult {
  readonly one: LabelledCase;
  readonly hits: number;
  readonly wrong: readonly FoundSpan[];
  readonly missed: readonly LabelledSpan[];
}

export interface Score {
  readonly cases: number;
  readonly hits: number;
  readonly wrong: number;
  readonly missed: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const before =
  /^(?:[\s"'“”‘’«»‹›„([{*_|#@]+|(?:the|mr|mrs|ms|miss|sir|dame|lord|lady|dr|cllrs?|councillors?|mme|m|herr)\.?\s+)/i;
const behind = /(?:['’]s?|[\s"'“”‘’«»‹›)\]}*_|.,;:!?…]+|[\s,]+(?:MPs?|QC))$/u;

/** Without what is no part of a name: title, "MP", possessive, quotation marks. */
function trim(text: string, span: LabelledSpan): LabelledSpan {
  let { start, end } = span;
  for (;;) {
    const words = text.slice(start, end);
    const lead = before.exec(words)?.[0].length ?? 0;
    const tail = behind.exec(words)?.[0].length ?? 0;
    if (lead > 0 && lead < words.length) start += lead;
    else if (tail > 0 && tail < words.length) end -= tail;
    else return { ...span, start, end };
  }
}

const shared = (a: LabelledSpan, b: LabelledSpan): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Half of what both cover together, or a piece of four letters inside the label. */
function fits(found: FoundSpan, label: LabelledSpan): boolean {
  const both = shared(found, label);
  const all = found.end - found.start + label.end - label.start - both;
  return both >= all / 2 || (both === found.end - found.start && both >= 4);
}

/**
 * Each label is hit by one found name at most; what is found beyond is wrong, unless an optional label
 * covers half of it.
 */
export function scoreCase(one: LabelledCase, found: readonly FoundSpan[]): CaseResult {
  const open = one.gold.map((label) => ({ label, span: trim(one.text, label) }));
  const rest: FoundSpan[] = [];
  for (const span of found) {
    const trimmed = trim(one.text, span);
    const at = open.findIndex(
      ({ label, span: meant }) => label.entity === span.entity && fits(trimmed, meant),
    );
    if (at >= 0) open.splice(at, 1);
    else rest.push(span);
  }
  const wrong = rest.filter(
    (span) =>
      !one.optional.some(
        (label) =>
          (label.entity === '*' || label.entity === span.entity) &&
          shared(trim(one.text, span), label) * 2 >= span.end - span.start,
      ),
  );
  return {
    one,
    hits: one.gold.length - open.length,
    wrong,
    missed: open.map(({ label }) => label),
  };
}

/** Shares are 0 to 1; of nothing found, and of nothing to find, they are 1. */
export function sumUp(results: readonly CaseResult[]): Score {
  const hits = results.reduce((sum, result) => sum + result.hits, 0);
  const wrong = results.reduce((sum, result) => sum + result.wrong.length, 0);
  const missed = results.reduce((sum, result) => sum + result.missed.length, 0);
  const precision = hits + wrong === 0 ? 1 : hits / (hits + wrong);
  const recall = hits + missed === 0 ? 1 : hits / (hits + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { cases: results.length, hits, wrong, missed, precision, recall, f1 };
}

/** The score of each kind, in the order in which the kinds come, and of all as "all". */
export function scoreKinds(results: readonly CaseResult[]): Map<string, Score> {
  const kinds = [...new Set(results.map(({ one }) => one.kind))];
  return new Map([
    ...kinds.map((kind) => [kind, sumUp(results.filter(({ one }) => one.kind === kind))] as const),
    ['all', sumUp(results)],
  ]);
}
