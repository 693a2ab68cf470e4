import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileSeeds } from '../../lib/compile/compile-seeds.ts';
import { formatProblems, type Problem, seedError } from '../../lib/compile/problem.ts';
import { smallSeeds, withChange, writeSeeds } from './small-seeds.ts';

/** [what is wrong, words of the sound seeds, what they are changed into, all lines of the message] */
const table: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'a quote that is not verbatim',
    'exact: The mill must stay.',
    'exact: The mill must go.',
    [
      'facts.yaml:75: "The mill must go." is not in "mill-to-close", letter for letter. Mend: after "The mill must " the text reads "stay.” She spoke on ", the quote "go.".',
    ],
  ],
  [
    'a quote whose beginning is nowhere',
    'exact: She spoke on Monday.',
    'exact: Nobody spoke at all.',
    [
      'facts.yaml:70: "Nobody spoke at all." is not in "mill-to-close", letter for letter. Mend: copy the words from the raw text; not even their beginning is there.',
    ],
  ],
  [
    'a quote that stands twice',
    'exact: Olive Marsh’s motion “too late”',
    'exact: Olive Marsh',
    [
      'facts.yaml:88: "Olive Marsh" stands 2 times in "mill-to-close". Mend: add the words before it as prefix or those after it as suffix.',
    ],
  ],
  [
    'a quote of what is left out',
    'exact: Weavers’ Union }',
    'exact: Please donate }',
    [
      'facts.yaml:50: "Please donate" is in the raw text of "mill-to-close", but not in its title, byline or body. Mend: quote the article itself, or name the article that it is in.',
    ],
  ],
  [
    'a quote with white space at its end',
    'exact: too late }',
    "exact: 'too late ' }",
    [
      'facts.yaml:79: "too late" begins or ends with white space, or is empty. Mend: begin and end with a word; use |- for a block.',
    ],
  ],
  [
    'a quote of an unknown article',
    '{ article: mill-to-close, exact: Weavers’ Union }',
    '{ article: mill-to-shut, exact: Weavers’ Union }',
    [
      'facts.yaml:50: "mill-to-shut" is none of the articles. Mend: add it, or write "mill-to-close" if that is meant.',
    ],
  ],
  [
    'an unknown entity',
    'participants: [olive-marsh]',
    'participants: [oliver-marsh]',
    [
      'facts.yaml:68: "oliver-marsh" is none of the entities. Mend: add it, or write "olive-marsh" if that is meant.',
    ],
  ],
  [
    'an event where an entity is wanted',
    'participants: [olive-marsh]',
    'participants: [marsh-speaks]',
    [
      'facts.yaml:68: "marsh-speaks" is one of the events, not of the entities. Mend: add it, or correct the id.',
    ],
  ],
  [
    'an unknown answer',
    'answers: [marsh-mill-must-stay]',
    'answers: [marsh-no]',
    [
      'facts.yaml:80: "marsh-no" is none of the statements. Mend: add it, or write "marsh-mill-must-stay" if that is meant.',
    ],
  ],
  [
    'a statement that answers itself',
    'answers: [marsh-mill-must-stay]',
    'answers: [reed-too-late]',
    ['facts.yaml:80: "reed-too-late" answers itself. Mend: name the statement that it disputes.'],
  ],
  [
    'words of the article as if somebody had said them',
    'exact: The mill must stay.',
    'exact: She spoke on Monday.',
    [
      'facts.yaml:73: The article does not put "She spoke on Monday." in quotation marks. Mend: quote what stands in them, say "via" whom the words come, or leave the speaker null and give a speakerLabel.',
    ],
  ],
  [
    'words that go on behind the quotation',
    'exact: too late }',
    'exact: too late”. }',
    [
      'facts.yaml:76: The article does not put "too late”." in quotation marks. Mend: quote what stands in them, say "via" whom the words come, or leave the speaker null and give a speakerLabel.',
    ],
  ],
  [
    'a statement without a speaker',
    'speaker: olive-marsh',
    'speaker: null',
    [
      'facts.yaml:74: Nobody is said to speak. Mend: add a speakerLabel ("a Labour MP, not named").',
    ],
  ],
  [
    'an impossible day',
    'edtf: 2019-03-04, weekday: Monday',
    'edtf: 2019-02-29',
    [
      'facts.yaml:67: "2019-02-29" is no date. Mend: write EDTF: "2018", "2018-04", "2018-04-26", with "~" or "?" behind it, or two joined by "/".',
    ],
  ],
  [
    'a wrong weekday',
    'edtf: 2019-03-04, weekday: Monday',
    'edtf: 2019-03-05, weekday: Monday',
    [
      'facts.yaml:67: 2019-03-05 was a Tuesday, not a Monday. Mend: correct the date, or leave the weekday out and say in the reasoning that the text contradicts itself.',
    ],
  ],
  [
    'a weekday that no day of an interval has',
    'edtf: 2019-03-04, weekday: Monday',
    'edtf: 2019-03-05/2019-03-08, weekday: Monday',
    [
      'facts.yaml:67: No Monday lies in 2019-03-05/2019-03-08. Mend: correct the date or the weekday.',
    ],
  ],
  [
    'a weekday that is none',
    'weekday: Monday',
    'weekday: Mo',
    [
      'facts.yaml:67: "Mo" is no weekday. Mend: use one of Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday.',
    ],
  ],
  [
    'a role that ends before it begins',
    "end: { edtf: '2019-03' }",
    "end: { edtf: '2017' }",
    ['facts.yaml:58: 2017 is before the start, 2018. Mend: correct one of the dates.'],
  ],
  [
    'a year without quotation marks',
    "start: { edtf: '2018' }",
    'start: { edtf: 2018 }',
    ['facts.yaml:57: "edtf" is a number. Mend: put it in quotation marks: "2018".'],
  ],
  [
    'a role as of an article that is not quoted',
    'asOf: mill-to-close',
    'asOf: mill-closed',
    [
      'facts.yaml:59: "mill-closed" is none of the articles. Mend: add it, or write "mill-to-close" if that is meant.',
    ],
  ],
  [
    'an id that is given twice',
    '- id: tom-reed',
    '- id: olive-marsh',
    [
      'facts.yaml:37: The id "olive-marsh" is given twice. Mend: rename it, or remove the other at facts.yaml:30.',
      'facts.yaml:54: "tom-reed" is none of the entities. Mend: add it, or correct the id.',
      'facts.yaml:77: "tom-reed" is none of the entities. Mend: add it, or correct the id.',
      'facts.yaml:84: "tom-reed" is none of the entities. Mend: add it, or correct the id.',
    ],
  ],
  [
    'a name that is given twice',
    'name: Tom Reed',
    'name: OLIVE MARSH',
    [
      'facts.yaml:39: The name "OLIVE MARSH" is given twice, here for "tom-reed". Mend: remove one of them; the other is at facts.yaml:32, for "olive-marsh".',
    ],
  ],
  [
    'a field that is missing',
    '    kind: person\n    name: Tom Reed',
    '    name: Tom Reed',
    ['facts.yaml:37: The field "kind" is missing. Mend: add it.'],
  ],
  [
    'a field that does not exist',
    'status: happened',
    'state: happened',
    [
      'facts.yaml:64: The field "status" is missing. Mend: add it.',
      'facts.yaml:66: There is no field "state" here. Mend: remove it or correct its spelling.',
    ],
  ],
  [
    'a status that is none of the list',
    'status: happened',
    'status: done',
    [
      'facts.yaml:66: "status" is "done". Mend: use one of "happened", "announced", "threatened", "cancelled".',
    ],
  ],
  [
    'an id that is no slug',
    '- id: weavers-union',
    '- id: Weavers’ Union',
    [
      'facts.yaml:44: "id" is "Weavers’ Union", which is no id. Mend: use small letters and digits, joined by hyphens ("rosie-duffield").',
      'facts.yaml:55: "weavers-union" is none of the entities. Mend: add it, or correct the id.',
    ],
  ],
  [
    'a fact without a quote',
    'quotes:\n      - { article: mill-to-close, exact: She spoke on Monday. }',
    'quotes: []',
    ['facts.yaml:69: "quotes" needs at least one quote. Mend: add what is missing.'],
  ],
  [
    'a list that does not exist',
    'relations:',
    'relation:',
    [
      'facts.yaml:83: "relation" is no list of seeds. Mend: use one of: sources, articles, entities, memberships, events, statements, relations, privatePeople, uncoveredNames.',
    ],
  ],
  [
    'a raw file that is not there',
    'raw: mill.txt',
    'raw: mills.txt',
    [
      'facts.yaml:10: There is no file raw/mills.txt. Mend: use one of: mill.txt.',
      'raw/mill.txt:1: "Mill to close By Ann Archer / 2019 News / 2 Comments Cllr Ol ..." (301 characters) is in no article. Mend: add it to the body of an article, or to its leftOut with the reason.',
    ],
  ],
  [
    'a stretch that is not in the raw text',
    'from: Cllr Olive Marsh',
    'from: Cllr Oliver Marsh',
    [
      'facts.yaml:19: "Cllr Oliver Marsh" is not in raw/mill.txt. Mend: copy the words from the raw text, letter for letter and in its order.',
    ],
  ],
  [
    'words that are in no article',
    'from: Please donate\n        to: example.org',
    'from: Please donate to\n        to: Please donate to',
    [
      'raw/mill.txt:8: "nosy@example.org" (16 characters) is in no article. Mend: add it to the body of an article, or to its leftOut with the reason.',
    ],
  ],
  [
    'words that are taken twice',
    'from: Please donate',
    'from: “too late”.',
    [
      'raw/mill.txt:7: "“too late”." is taken twice. Mend: let the stretches of bodies and leftOut end before the next begins.',
    ],
  ],
  [
    'words of a private person',
    'exact: She spoke on Monday.',
    "exact: 'Peter Quill, a neighbour, wrote to her about it.'",
    [
      'facts.yaml:64: "marsh-speaks" would ship "Peter Quill", which is private, in its passages.exact: "Peter Quill, a neighbour, wrote to her about it.". Mend: trim the quote or reword the line so that it is left out.',
    ],
  ],
  [
    'a private surname in our own words',
    'text: Councillor in the article of 2019.',
    'text: Councillor to whom Mr Quill wrote.',
    [
      'facts.yaml:30: "olive-marsh" would ship "Quill", which is private, in its description.text: "Councillor to whom Mr Quill wrote.". Mend: trim the quote or reword the line so that it is left out.',
    ],
  ],
  [
    'an e-mail address',
    'text: Trade union.',
    'text: Trade union, tom@weavers.example.',
    [
      'facts.yaml:44: "weavers-union" would ship "tom@weavers.example", which is private, in its description.text: "Trade union, tom@weavers.example.". Mend: trim the quote or reword the line so that it is left out.',
    ],
  ],
  [
    'a membership number',
    'text: Trade union.',
    'text: Trade union of member A1234567.',
    [
      'facts.yaml:44: "weavers-union" would ship "A1234567", which is private, in its description.text: "Trade union of member A1234567.". Mend: trim the quote or reword the line so that it is left out.',
    ],
  ],
  [
    'a quotation mark that is never closed',
    'name: Tom Reed\n',
    'name: "Tom Reed\n',
    ['facts.yaml:39: A quotation mark is opened and not closed. Mend: close it.'],
  ],
  [
    'a colon that YAML takes for its own',
    'text: Trade union.',
    'text: Trade union: weavers.',
    [
      'facts.yaml:48: A colon in the text is read as that of a field. Mend: put the whole text in quotation marks, or below in a block (>-).',
    ],
  ],
  [
    'a text that begins with a sign of YAML',
    'text: Trade union.',
    'text: @weavers',
    [
      'facts.yaml:48: A text cannot begin with @ here. Mend: put the whole text in quotation marks, or below in a block (>-).',
    ],
  ],
  [
    'a text that goes on after its quotation marks',
    'text: Trade union.',
    'text: "Trade" union.',
    [
      'facts.yaml:48: The text goes on where it should have ended. Mend: put the whole text in quotation marks, or below in a block (>-).',
    ],
  ],
  [
    'a field without its colon',
    'name: Tom Reed',
    'name Tom Reed',
    [
      'facts.yaml:39: No colon with a space behind it parts the field from its text. Mend: write "name: Rosie Duffield".',
    ],
  ],
  [
    'a tab',
    '    name: Tom Reed',
    '\tname: Tom Reed',
    ['facts.yaml:39: The line begins with a tab. Mend: begin it with spaces.'],
  ],
  [
    'a field out of its column',
    '    name: Tom Reed',
    '   name: Tom Reed',
    [
      'facts.yaml:39: Here or in the next line something is out of its column, or not closed. Mend: begin the fields of an item at one column, and each item with "- "; close brackets.',
    ],
  ],
  [
    'an item without its hyphen',
    '  - id: tom-reed',
    '    id: tom-reed',
    [
      'facts.yaml:37: The item has this field already. Mend: remove one of them, or begin a new item with "- ".',
    ],
  ],
  [
    'a repetition of nothing',
    'quotes:\n        - { article: mill-to-close, exact: Weavers’ Union }',
    'quotes: *union',
    [
      'facts.yaml:49: "*union" repeats what is nowhere above. Mend: write "&union" before what is to be repeated, or correct the name.',
    ],
  ],
  [
    'a name where a list is wanted',
    'participants: [olive-marsh]',
    'participants: olive-marsh',
    [
      'facts.yaml:68: "participants" is "olive-marsh", but should be a list. Mend: write [one, another], or each on its own line with "- " before it.',
    ],
  ],
  [
    'a text that is a remark',
    'text: Trade union.',
    'text: # Trade union.',
    [
      'facts.yaml:48: "text" is empty, but should be a text. Mend: write it behind the colon, in quotation marks where it begins with # or @.',
    ],
  ],
  [
    'a label without a word',
    'label: Olive Marsh speaks about the mill',
    "label: ' '",
    ['facts.yaml:65: "label" is empty. Mend: add what is missing.'],
  ],
  [
    'a piece without a title',
    'title: Mill to close\n',
    'title: null\n',
    [
      'facts.yaml:8: The article has neither a title nor first words. Mend: add firstWords, letter for letter: the body begins "Cllr Olive Marsh said: “The mill must st ...".',
      'raw/mill.txt:1: "Mill to close" (13 characters) is in no article. Mend: add it to the body of an article, or to its leftOut with the reason.',
    ],
  ],
  [
    'first words that are not the first',
    'title: Mill to close\n',
    'title: null\n    firstWords: Olive Marsh\n',
    [
      'facts.yaml:12: "Olive Marsh" is not how the body begins. Mend: add firstWords, letter for letter: the body begins "Cllr Olive Marsh said: “The mill must st ...".',
      'raw/mill.txt:1: "Mill to close" (13 characters) is in no article. Mend: add it to the body of an article, or to its leftOut with the reason.',
    ],
  ],
  [
    'a name for a speaker who has one',
    'speaker: olive-marsh',
    'speaker: olive-marsh\n    speakerLabel: a councillor',
    [
      'facts.yaml:75: The speaker has a name already. Mend: remove the speakerLabel; through whom the words come is told by "via".',
    ],
  ],
  [
    'an event told as done before it was',
    'edtf: 2019-03-04, weekday: Monday',
    'edtf: 2019-04',
    [
      'facts.yaml:64: "marsh-speaks" has happened only after the articles that tell of it. Mend: correct the date, or make the status "announced".',
    ],
  ],
  [
    'an event announced for a day gone by',
    'status: happened\n    date: { edtf: 2019-03-04, weekday: Monday }',
    'status: announced\n    date: { edtf: 2019-02 }',
    [
      'facts.yaml:64: "marsh-speaks" is announced, but lies before the articles that tell of it. Mend: correct the date, or make the status "happened".',
    ],
  ],
  [
    'a role that begins after the article',
    "start: { edtf: '2018' }\n    end: { edtf: '2019-03' }",
    "start: { edtf: '2020' }",
    [
      'facts.yaml:53: "reed-weavers-union" begins after the article as of which it is told. Mend: correct the date.',
    ],
  ],
  [
    'words said after the article',
    'answers: [marsh-mill-must-stay]',
    "answers: [marsh-mill-must-stay]\n    date: { edtf: '2021' }",
    [
      'facts.yaml:76: "reed-too-late" is said after the article that quotes it. Mend: correct the date.',
    ],
  ],
  [
    'a wrong weekday in our own words',
    'reasoning: The page files it under 2019.',
    'reasoning: Of Tuesday 4 March 2019; the 4 March 2019 was a Monday, and 30 February, a Friday in 2019.',
    [
      'facts.yaml:8: "mill-to-close" calls 2019-03-04 a Tuesday; it was a Monday. Mend: correct the day or the weekday in its words.',
      'facts.yaml:8: "mill-to-close" names a day that does not exist: 2019-02-30. Mend: correct the day or the weekday in its words.',
    ],
  ],
];

const linesOf = (problems: readonly Problem[]) => formatProblems(problems).split('\n');

it.each(table)('%s is told with its file, its line and the mend', (_, words, by, lines) => {
  const { problems } = compileSeeds(writeSeeds(withChange(words, by)));
  expect(linesOf(problems)).toEqual(lines);
});

it('sound seeds have no problem', () => {
  expect(compileSeeds(writeSeeds()).problems).toEqual([]);
});

it('a quote that stands twice is made unique by the words before it', () => {
  const seeds = withChange(
    'exact: Olive Marsh’s motion “too late”',
    "exact: Olive Marsh, prefix: 'and '",
  );
  const { problems, knowledge } = compileSeeds(writeSeeds(seeds));
  expect(problems).toEqual([]);
  expect(knowledge.relations[0]?.passages[0]?.start).toBe(
    smallSeeds['raw/mill.txt'].indexOf('Olive Marsh’s motion'),
  );
});

it('all problems of a run are told at once, ordered by file and line', () => {
  const once = withChange('exact: The mill must stay.', 'exact: The mill must go.');
  const twice = { ...once, 'more.yaml': 'sources: none\n', 'also.yaml': 'a: [' };
  const { problems } = compileSeeds(writeSeeds(twice));
  expect(linesOf(problems).map((line) => line.split(' ')[0])).toEqual([
    'also.yaml:1:',
    'facts.yaml:75:',
    'more.yaml:1:',
  ]);
  expect(seedError(problems).message).toMatch(/^The seeds have 3 problems:\nalso\.yaml:1: /);
});

it('two mistakes of syntax far apart in a file are both told, and one close by once', () => {
  const first = withChange('- id: mill-gazette', 'id: mill-gazette')['facts.yaml'];
  const facts = first?.replace('name: Tom Reed', 'name: "Tom" Reed') ?? '';
  const { problems } = compileSeeds(writeSeeds({ ...smallSeeds, 'facts.yaml': facts }));
  expect(linesOf(problems).map((line) => line.split(' ')[0])).toEqual([
    'facts.yaml:2:',
    'facts.yaml:39:',
  ]);
});

it.each([
  ['a file that is no YAML', 'entities:\n', 'entities: [\n'],
  ['a list whose name is misspelt', 'entities:', 'entitys:'],
  ['an item without an id', '- id: olive-marsh\n    kind', '- kind'],
  ['an article that lacks a field', '    title: Mill to close\n', ''],
])('%s is one problem, not one for whatever refers to it', (_, words, by) => {
  const seeds = withChange(words, by);
  const apart = splitEntities(seeds['facts.yaml'] ?? '');
  const { problems } = compileSeeds(writeSeeds({ ...seeds, ...apart }));
  expect(linesOf(problems)).toHaveLength(1);
});

/** The entities in a file of their own, as the seeds have them. */
function splitEntities(facts: string): Record<string, string> {
  const from = facts.search(/^entit/m);
  const to = facts.search(/^memberships:/m);
  return {
    'facts.yaml': facts.slice(0, from) + facts.slice(to),
    'entities.yaml': facts.slice(from, to),
  };
}

it('what is broken is left out, and the rest still compiles', () => {
  const { knowledge } = compileSeeds(
    writeSeeds(withChange('exact: The mill must stay.', 'exact: No.')),
  );
  expect(knowledge.statements.map(({ id }) => id)).toEqual(['reed-too-late']);
});

it('a folder without seeds compiles to nothing, without a problem', () => {
  const { problems, knowledge } = compileSeeds(writeSeeds({ 'raw/mill.txt': 'Mill to close' }));
  expect(problems).toEqual([]);
  expect(knowledge.entities).toEqual([]);
});

it('a file that is not UTF-8 is told as that', () => {
  const folder = writeSeeds();
  writeFileSync(join(folder, 'raw', 'mill.txt'), Buffer.from([0x4d, 0xe9, 0x6c]));
  expect(formatProblems(compileSeeds(folder).problems)).toMatch(
    /^raw\/mill\.txt:1: Cannot be read: .* Mend: save the file as UTF-8\.$/m,
  );
});
