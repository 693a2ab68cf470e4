import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { layOutArticle } from '../../lib/compile/article-body.ts';
import { compileSeeds } from '../../lib/compile/compile-seeds.ts';
import { namesOf } from '../../lib/compile/find-article-mentions.ts';
import { findPrivateNamesIn } from '../../lib/compile/private-names.ts';
import { readSeeds } from '../../lib/compile/read-seeds.ts';

const seeds = readSeeds('seeds', () => {});
const { knowledge, bodies } = compileSeeds('seeds');
const publicNames = knowledge.entities.flatMap(namesOf);
const privateNames = findPrivateNamesIn(
  seeds.lists.privatePeople.map(({ seed }) => seed),
  publicNames,
  [...bodies.values()].flat().join('\n'),
);
const raw = [...seeds.raw.values()].join('\n');

/** Letters and digits alone: however a bundler escapes the rest, the words stay the same. */
const wordsOf = (text: string) =>
  text
    .replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');

/** What may be quoted: a comment may quote it as well, and a date may rest on a header. */
const evidence = knowledge.articles.flatMap(({ dating }) =>
  dating.evidence.map((one) => one.exact),
);
const published = wordsOf([...bodies.values(), evidence].flat().join('\n'));

/** Lines that no article keeps, long enough to be nobody else's words. */
const leftOutLines = seeds.lists.articles.flatMap((article) => {
  const text = seeds.raw.get(article.seed.raw) ?? '';
  const before = seeds.lists.articles.filter(({ seed }) => seed.raw === article.seed.raw);
  const ends = before
    .slice(0, before.indexOf(article))
    .map(({ seed }) => seed.body.at(-1)?.to ?? '');
  const after = Math.max(0, ...ends.map((end) => text.indexOf(end)));
  return layOutArticle(article, text, after, () => {}).leftOut.flatMap(({ start, end }) =>
    text
      .slice(start, end)
      .split('\n')
      .filter((line) => line.length > 50 && !published.includes(wordsOf(line).trim())),
  );
});

describe.each(['chrome-mv3', 'firefox-mv3'])('every file of %s', (folder) => {
  const files = readdirSync(join('.output', folder), { recursive: true, withFileTypes: true })
    // The licences name those who wrote what we use, with their addresses.
    .filter(({ name }) => extname(name) !== '.png' && name !== 'licences.txt')
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = files.map((file) => [file, readFileSync(file, 'utf8')] as const);

  it('is text that holds the knowledge', () => {
    expect(texts.some(([, text]) => wordsOf(text).includes('Overwhelmed by the support'))).toBe(
      true,
    );
  });

  it('names no private person', () => {
    for (const [file, text] of texts) expect(privateNames(wordsOf(text)), file).toBeNull();
  });

  it('holds no membership number and no e-mail address', () => {
    const numbers = raw.match(/\b[A-Z]\d{6,8}\b/g) ?? [];
    expect(numbers).not.toEqual([]);
    for (const [file, text] of texts) {
      for (const number of numbers) expect(text, file).not.toContain(number);
      // The id that Firefox wants of an extension looks like an address.
      const addresses = text.match(/[\w.+-]+@[\w-]+\.[a-z]{2,}[\w.]*/gi) ?? [];
      expect(addresses.filter((address) => address !== 'backstory@backstory.example')).toEqual([]);
      expect(text, file).not.toContain('[email');
    }
  });

  it('holds no reader’s comment and nothing else that was left out of an article', () => {
    expect(leftOutLines.length).toBeGreaterThan(20);
    for (const [file, text] of texts) {
      const words = wordsOf(text);
      for (const line of leftOutLines)
        expect(words.includes(wordsOf(line).trim()), `${file}: ${line}`).toBe(false);
    }
  });
});
