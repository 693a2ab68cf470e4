import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileOnce } from '../../lib/compile/compile-once.ts';
import { buildNameIndex } from '../../lib/compile/name-index.ts';
import { innerNames, shortNames } from '../../lib/compile/short-names.ts';
import { recordsOf } from '../../lib/core/knowledge/records-of.ts';
import { defaultSettings } from '../../lib/core/settings.ts';

const read = (path: string) => readFileSync(path, 'utf8');

/** All keys in a value that was or will be JSON. */
function keysIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => [key, ...keysIn(held)]);
}

test('no name that is shortened is a key of what is stored', () => {
  const compiled = compileOnce('seeds');
  const keys = new Set([
    ...keysIn(JSON.parse(buildNameIndex(compiled))),
    ...keysIn(recordsOf(compiled.knowledge)),
    ...keysIn(defaultSettings),
  ]);
  expect(innerNames.filter((name) => keys.has(name))).toEqual([]);
});

test('every name that is shortened is declared in the matcher, the page engine or the card, and not in what is stored or sent', () => {
  const isDeclared = (code: string, name: string) =>
    new RegExp(`^ +(?:readonly )?${name}\\??[:(]`, 'm').test(code);
  const inside = globSync(['lib/{core/match,core/card,page}/**/*.ts', 'components/card/*.tsx'])
    .map(read)
    .join('\n');
  const outside = globSync(['lib/{extension,core/knowledge}/**/*.ts', 'lib/core/*.ts']).map(read);
  expect(innerNames.filter((name) => !isDeclared(inside, name))).toEqual([]);
  expect(innerNames.filter((name) => outside.some((code) => isDeclared(code, name)))).toEqual([]);
});

test('no two names become the same', () => {
  const shortened = Object.values(shortNames().nameCache.props.props);
  expect(new Set(shortened).size).toBe(innerNames.length);
});
