/** Every word that a reader sees comes from the locale file, and the file holds no word too many. */
import { globSync, readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';
import messages from '../../assets/public/_locales/en_GB/messages.json' with { type: 'json' };

interface SourceFile {
  readonly path: string;
  readonly code: string;
}

const read = (...patterns: string[]): SourceFile[] =>
  globSync(patterns).map((path) => ({ path, code: readFileSync(path, 'utf8') }));

const files = read('{components,entrypoints,lib}/**/*.{ts,tsx,html}', 'wxt.config.ts');

/** Attributes that a reader sees or hears. */
const spoken = new Set(['alt', 'aria-description', 'aria-label', 'placeholder', 'title']);

/** Text with a letter in it; signs and spaces need no translation. */
const hasWords = (text: string): boolean => /\p{L}/u.test(text);

/** Words written straight into the markup of a component, with their place. */
function inlineWords({ path, code }: SourceFile): string[] {
  const found: string[] = [];
  const note = (text: string, offset: number): void => {
    const line = code.slice(0, offset).split('\n').length;
    if (hasWords(text)) found.push(`${path}:${line} ${text.trim()}`);
  };
  new Visitor({
    JSXText: (node) => note(node.value, node.start),
    JSXAttribute(node) {
      if (node.name.type !== 'JSXIdentifier' || !spoken.has(node.name.name)) return;
      if (node.value?.type === 'Literal') note(String(node.value.value), node.start);
    },
  }).visit(parseSync(path, code).program);
  return found;
}

/** Strings in code, `__MSG_key__` in the manifest and markup, and keys made from a fixed beginning. */
function namedKeys(code: string): { whole: string[]; beginnings: string[] } {
  const parts = (pattern: RegExp) => [...code.matchAll(pattern)].map((match) => match[1] ?? '');
  return {
    whole: [...parts(/['"]([A-Za-z]\w+)['"]/g), ...parts(/__MSG_(\w+?)__/g)],
    beginnings: parts(/`([a-z]+[A-Z]?\w*)\$\{/g),
  };
}

describe('the words of the extension', () => {
  it('stand in the locale file, not in the components', () => {
    expect(files.filter(({ path }) => path.endsWith('.tsx')).flatMap(inlineWords)).toEqual([]);
  });

  it('are all used', () => {
    const named = files.map(({ code }) => namedKeys(code));
    const whole = new Set(named.flatMap((keys) => keys.whole));
    const beginnings = named.flatMap((keys) => keys.beginnings);
    const isUsed = (key: string): boolean =>
      whole.has(key) || beginnings.some((start) => key.startsWith(start));
    // The forms of a plural stand for one word: `names_one` and `names_other` for `names`.
    const single = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');
    const unused = Object.keys(messages).filter((key) => !isUsed(key) && !isUsed(single(key)));
    expect(unused).toEqual([]);
  });

  it('are all there: each __MSG_key__ has a message', () => {
    const keys = files.flatMap(({ code }) =>
      [...code.matchAll(/__MSG_(\w+?)__/g)].map((match) => match[1] ?? ''),
    );
    expect(keys.filter((key) => !key.startsWith('@@') && !(key in messages))).toEqual([]);
  });

  it('say what each placeholder stands for', () => {
    const holes = Object.entries(messages).flatMap(([key, message]) => {
      const named = 'placeholders' in message ? Object.keys(message.placeholders as object) : [];
      const used = [...message.message.matchAll(/\$([A-Za-z]\w*)\$/g)].map((match) => match[1]);
      return used.filter((name) => !named.includes(name?.toLowerCase() ?? '')).map(() => key);
    });
    expect(holes).toEqual([]);
  });
});
