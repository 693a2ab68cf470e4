import { describe, expect, it } from 'vitest';
import { choosePassages } from '../../lib/compile/choose-passages.ts';
import { longestPassage } from '../../lib/core/knowledge/model.ts';

/** Blocks one after the other, as lines of a raw text; every "Marsh" in them is the name. */
function passages(texts: readonly string[], mayShow: (text: string) => boolean = () => true) {
  let start = 0;
  const blocks = texts.map((text) => {
    const names = [...text.matchAll(/(?:Olive )?Marsh/g)].map((hit) => ({
      start: hit.index,
      end: hit.index + hit[0].length,
    }));
    const block = { text, start, names, isTitle: false };
    start += text.length + 1;
    return block;
  });
  const raw = texts.join('\n');
  return choosePassages(blocks, mayShow).map(({ start: from, end, names }) => ({
    text: raw.slice(from, end),
    names: names.map(([a, b]) => raw.slice(from + a, from + b)),
  }));
}

const filler = 'the council went on to talk at length about other things that nobody wrote down';

describe('the passages of an article', () => {
  it('are whole sentences that name the entity, with the name in them', () => {
    const text = `It rained. Olive Marsh spoke against the plan, and ${filler}. It was late.`;
    expect(passages([text])).toEqual([
      { text: `Olive Marsh spoke against the plan, and ${filler}.`, names: ['Olive Marsh'] },
    ]);
  });

  it('take the next sentence along where one is too short to say anything', () => {
    expect(passages(['Olive Marsh spoke. She was against the plan.'])[0]?.text).toBe(
      'Olive Marsh spoke. She was against the plan.',
    );
  });

  it('are at most two, in the order of the text, the full name first in worth', () => {
    const found = passages([
      `Marsh asked, and ${filler}.`,
      `Marsh answered, and ${filler}.`,
      `Then Olive Marsh spoke, and ${filler}.`,
    ]);
    expect(found.map(({ names }) => names)).toEqual([['Marsh'], ['Olive Marsh']]);
  });

  it('never name whom they may not, and keep the clauses that do not', () => {
    const text = `Peter Quill, a neighbour, wrote to her; Olive Marsh spoke against the plan, and ${filler}.`;
    const [found] = passages([text], (words) => !words.includes('Quill'));
    expect(found?.text).toBe(`Olive Marsh spoke against the plan, and ${filler}.`);
  });

  it('are none where every sentence would name them', () => {
    expect(passages(['Quill wrote to Olive Marsh.'], (words) => !words.includes('Quill'))).toEqual(
      [],
    );
  });

  it('of an endless sentence are clauses round the name, never too long', () => {
    const clause = `${filler}, `;
    const text = `First ${clause.repeat(6)}Olive Marsh spoke, ${clause.repeat(6)}and so on.`;
    const [found] = passages([text]);
    expect(found?.text.length).toBeLessThanOrEqual(longestPassage);
    expect(found?.text).toContain('Olive Marsh spoke');
    expect(text).toContain(`, ${found?.text},`);
  });
});
