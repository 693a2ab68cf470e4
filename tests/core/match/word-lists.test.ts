import { readFileSync } from 'node:fs';
import { words as used } from 'popular-english-words';
import { expect, it } from 'vitest';
import { call } from '../../../lib/compile/packed-word-lists.ts';
import { fold } from '../../../lib/core/match/fold.ts';
import { wordList } from '../../../lib/core/match/word-list.ts';

const source = readFileSync('lib/core/match/word-lists.ts', 'utf8');
const lists = [...source.matchAll(call)].map(([, words = '', room]) => ({
  words,
  room: Number(room),
}));
const everyday = used.getMostPopular(6000).map(fold);

/** Everyday words that pass for one of these by chance. */
function passing(words: string, room: number): string[] {
  const own = new Set(words.trim().split(/\s+/));
  const { has } = wordList(words, room);
  return everyday.filter((word) => has(word) && !own.has(word));
}

/** The first room in which none does. */
function roomFor(words: string): number {
  for (let room = 1200; ; room++) if (passing(words, room).length === 0) return room;
}

it('no everyday word passes for one of a list', () => {
  expect(lists.length).toBe(source.match(/= wordList\(/g)?.length);
  const wrong = lists
    .map(({ words, room }) => ({ words, found: passing(words, room) }))
    .filter(({ found }) => found.length > 0)
    .map(
      ({ words, found }) =>
        `"${found.join(', ')}" for one of "${words.trim().slice(0, 20)}…": it needs the room ${roomFor(words)}`,
    );
  expect(wrong).toEqual([]);
});
