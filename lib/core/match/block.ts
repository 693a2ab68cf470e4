/** One block as the readers of names see it: its words and what kind of text it is. */
import { type Token, tokenise } from './tokens.ts';
import { roles } from './word-lists.ts';

export interface Block {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Most words have a capital: a headline, so that a capital says nothing. */
  readonly titled: boolean;
  /** All letters are capitals. */
  readonly shouted: boolean;
  /** Short and without a full stop: may name people before the text introduces them. */
  readonly headline: boolean;
  readonly english: boolean;
  /** Whether `[start, end)` touches an address, a path or code. */
  readonly isMachineText: (start: number, end: number) => boolean;
}

const englishWords = /\b(?:the|and|of|has|were|with|that)\b/;
const closed = /[.!?;:…]["'”’)\]]*\s*$/u;

/** Web and mail addresses, domains, paths, files, markup entities, identifiers. */
const machineText = new RegExp(
  [
    String.raw`\b(?:https?|ftp|file|mailto|data):\S+`,
    String.raw`\bwww\.\S+`,
    String.raw`[^\s@"'“”<>(),;]+@[^\s@]+\.[^\s@,;]+`,
    String.raw`\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|biz|eu|uk|ie|de|fr|io|co|tv|scot|wales|london|news|blog|example|gov|edu)\b(?:/[^\s"'<>]*)?`,
    String.raw`\b[\w-]+\.(?:jpe?g|png|gif|svg|webp|pdf|html?|php|aspx?|jsx?|tsx?|mjs|py|rb|json|xml|ya?ml|csv|txt|docx?|xlsx?|mp[34]|zip|md)\b`,
    String.raw`(?:[A-Za-z]:)?(?:[\\/][\w.~%-]+){2,}[\\/]?`,
    String.raw`\b[\w.-]+(?:[\\/][\w.~%-]+){2,}`,
    String.raw`\b[A-Za-z0-9]+_\w+`,
    String.raw`\b[\w$]+(?:\.[\w$]+)+\s*\(`,
    String.raw`\b[a-z]+\.[a-z]+[A-Z]\w*`,
    String.raw`<\/?[a-z][^>]*>`,
    String.raw`\b[\w-]+=(?:"[^"]*"|'[^']*'|[\w%+-]+(?=&))`,
  ].join('|'),
  'g',
);

const codeSigns = [
  /=>|===?|!==?|\+=|::|->|&&|\|\|/,
  /\b\w+\([^)]*\)\s*[;{:]/,
  /\b(?:const|let|var|function|class|def|return|import|export|public|static|void|elif|struct)\b\s+\w/,
  /[;{}]\s*(?:$|\n|\})|;\s*\/\//,
  /\{[^{}]*["'\w]\s*:[^{}]*\}/,
  /\b(?:SELECT|INSERT INTO|UPDATE|CREATE TABLE|FROM|VALUES|WHERE)\b[^.]*[(;=]/,
  /\w+\[[\w'"]+\]\s*=/,
  /^\s*(?:\/\/|#include|#!|--\s|\/\*)/m,
];

export const isCode = (text: string): boolean =>
  codeSigns.filter((sign) => sign.test(text)).length > 1;

export function readyBlock(text: string): Block {
  const tokens = tokenise(text);
  const lettered = tokens.filter((token) => /^\D{2}/.test(token.folded));
  const small = lettered.filter((token) => token.shape === 'lower');
  const shouted = lettered.length > 1 && lettered.every((token) => token.shape === 'upper');
  const long = small.filter((token) => token.folded.length > 3).length;
  const code = isCode(text);
  let machine: (readonly [number, number])[] | undefined;
  return {
    text,
    tokens,
    shouted,
    titled: shouted || (lettered.length > 3 && long * 5 < lettered.length),
    headline: !closed.test(text) && lettered.length < 25,
    english: englishWords.test(text),
    isMachineText(start, end) {
      if (code) return true;
      machine ??= [...text.matchAll(machineText)].map((found) => [
        found.index,
        found.index + found[0].length,
      ]);
      return machine.some(([from, to]) => from < end && start < to);
    },
  };
}

/** Whether a word before a surname is a post or a party rather than a given name. */
export const isRole = (token: Token): boolean => roles.has(token.folded);
