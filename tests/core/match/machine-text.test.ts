/** Text for machines beside a name: told from words, and never a reason to hold the page up. */
import { expect, test } from 'vitest';
import { readyBlock } from '../../../lib/core/match/block.ts';

const name = 'Duffield';
const isMachineText = (text: string): boolean => {
  const start = text.indexOf(name);
  return readyBlock(text).isMachineText(start, start + name.length);
};

test.each([
  'write to rosie.Duffield@parliament.example today',
  'see www.Duffield.example/about',
  'at news.co.uk/Duffield/now',
  'on Duffield.co.uk',
  'saved as MP-Duffield.jpg',
  'under C:\\photos\\Duffield',
  'in mps/canterbury/Duffield',
  'at /home/Rosie/Duffield',
  'in Users/Rosie/Duffield/notes',
  'as MP_Duffield is',
  '<a title="Duffield">her</a>',
  'q=Duffield&page=2',
])('a name in an address, a path or code is none: %s', (text) => {
  expect(isMachineText(text)).toBe(true);
});

test.each([
  'Duffield (Labour) spoke; see www.news.example.',
  'It was 2 < 3 for Duffield, a=b.',
  'Duffield. The end.',
  'the Corbyn/McDonnell/Duffield years',
  'Duffield/Corbyn/Abbott: three names',
])('a name beside one is a name: %s', (text) => {
  expect(isMachineText(text)).toBe(false);
});

/** Runs that begin like machine text and never end like it. */
const runs = {
  'a name of a domain without end': 'a.',
  'a word without end': 'a',
  hyphens: 'a-',
  underscores: 'a_',
  calls: 'a(',
  fields: 'a$.',
  lists: 'a[',
  markup: '<a ',
  queries: 'a=a',
  accents: 'é',
};

// Were each letter a new beginning, this would outlast the patience of the tests.
test.each(Object.entries(runs))(
  'a run that only begins like machine text is soon read: %s',
  (_, run) => {
    const text = `= ${name} ${run.repeat(600_000 / run.length)}`;
    expect(isMachineText(text)).toBe(false);
  },
);
