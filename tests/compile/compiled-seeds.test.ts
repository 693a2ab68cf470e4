import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { compileSeeds } from '../../lib/compile/compile-seeds.ts';
import { formatProblems } from '../../lib/compile/problem.ts';
import { reportOn } from '../../lib/compile/report.ts';
import { sizesOf } from '../../lib/compile/sizes.ts';
import { Knowledge, longestPassage, type Passage } from '../../lib/core/knowledge/model.ts';

const compiled = compileSeeds('seeds');
const { knowledge, blocks } = compiled;

function passagesIn(value: unknown): Passage[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'exact' in value ? [value as Passage] : [];
  return [...own, ...Object.values(value).flatMap(passagesIn)];
}

describe('the seeds', () => {
  it('have no problem', () => {
    expect(formatProblems(compiled.problems)).toBe('');
  });

  it('pass their report: nothing uncovered, nothing bare, nothing too large', () => {
    expect(reportOn(compiled, sizesOf(knowledge, '')).failures).toEqual([]);
  });

  it('compile to what the model says', () => {
    expect(v.parse(Knowledge, knowledge)).toEqual(knowledge);
  });

  it('hold seven articles', () => {
    expect(knowledge.articles).toHaveLength(7);
  });

  it('place every mention on words of the article', () => {
    for (const { article, spans } of knowledge.mentions) {
      const paragraphs = blocks.get(article) ?? [];
      for (const [start, end] of spans) {
        const holder = paragraphs.find(
          (block) => block.start <= start && end <= block.start + block.text.length,
        );
        expect(holder, `${article} ${start}`).toBeDefined();
      }
    }
  });

  it('quote nothing that is longer than a fair quotation', () => {
    for (const { exact } of passagesIn(knowledge))
      expect(exact.length).toBeLessThanOrEqual(longestPassage);
  });

  it('compile to the same knowledge each time', () => {
    expect(compileSeeds('seeds').knowledge.version).toBe(knowledge.version);
  });
});
