import { describe, expect, it } from 'vitest';
import { compileSeeds } from '../../lib/compile/compile-seeds.ts';
import { namesOf } from '../../lib/compile/find-article-mentions.ts';
import { ownWordsOf } from '../../lib/compile/voice.ts';

/**
 * Words that judge. `npm run --silent knowledge -- voice` prints every sentence for a person to
 * read; this list only catches the slips.
 */
const loaded =
  /\b(?:notorious|infamous|disgraced|controversial|controversially|shocking|shameful|outrageous|outspoken|extremist|extreme|radical|hard[- ]left|hard[- ]right|far[- ]left|far[- ]right|smear\w*|slur\w*|so-called|alleged(?:ly)?|admit(?:s|ted)|claims?|claimed|liar|antisemite|racists?|bigot\w*|traitor\w*|defector|defected|deserted|crusad\w+|brave\w*|heroic|courageous|respected|acclaimed|celebrated|plot(?:s|ted)?|witch-?hunts?|purge\w*|row)\b/i;

const { knowledge } = compileSeeds('seeds');
const all = ownWordsOf(knowledge);
const names = knowledge.entities.flatMap(namesOf).sort((a, b) => b.length - a.length);

/** Without names and without words in quotation marks, which are a source's. */
function ownPart(text: string): string {
  const unquoted = text.replace(/“[^”]*”|"[^"]*"/g, '…');
  return names.reduce((rest, name) => rest.replaceAll(name, '…'), unquoted);
}
const of = (...kinds: readonly string[]) => all.filter(({ kind }) => kinds.includes(kind));
const told = ({ of: id, text }: (typeof all)[number]) => `${id}: ${text}`;

describe('what Backstory says in its own voice', () => {
  it('is listed from every kind of record', () => {
    const kinds = new Set(all.map(({ kind }) => kind.replace(/ \(.*/, '')));
    expect([...kinds].sort()).toEqual([
      'dating',
      'description',
      'event',
      'left out',
      'note',
      'public knowledge',
      'relation',
      'role',
      'speaker',
      'standpoint',
      'via',
    ]);
  });

  it('judges nobody', () => {
    expect(all.filter(({ text }) => loaded.test(ownPart(text))).map(told)).toEqual([]);
  });

  it('is whole: sentences end as sentences, labels do not', () => {
    const sentences = of('standpoint', 'description', 'note', 'dating');
    expect(sentences.filter(({ text }) => !/[.”"]$/.test(text)).map(told)).toEqual([]);
    const labels = all.filter(({ kind }) => /^(?:role|event|speaker|via)/.test(kind));
    expect(labels.filter(({ text }) => /[.;,:]$|^\s|\s$|^$/.test(text)).map(told)).toEqual([]);
  });

  it('never says what somebody is today: an office is told as of a date', () => {
    const office =
      /\b(?:is|are|currently|now|today)\b[^.]*\b(?:MP|leader|chair|secretary|councillor|minister|member|candidate)\b/i;
    const present = of('description', 'role').filter(({ text }) => office.test(ownPart(text)));
    expect(present.map(told)).toEqual([]);
  });

  it('gives each person whose description names an office a time for it', () => {
    const people = new Set(
      knowledge.entities.filter(({ kind }) => kind === 'person').map(({ id }) => id),
    );
    const office = /\b(?:MP|leader|chair|secretary|councillor|prime minister|candidate)\b/i;
    const timeless = of('description')
      .filter(({ of: id, text }) => people.has(id) && office.test(text))
      .filter(
        ({ text }) => !/\b(?:19|20)\d{2}\b|\bformer(?:ly)?\b|\bin the articles\b/i.test(text),
      );
    expect(timeless.map(told)).toEqual([]);
  });
});
