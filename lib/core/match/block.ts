/** One block as the readers of names see it: its words and what kind of text it is. */
import { wordClass } from './fold.ts';
import { isTitle } from './titles.ts';
import { type Token, tokenise } from './tokens.ts';
import { roles } from './word-lists.ts';

export interface Block {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Most words have a capital: a headline, so that a capital says nothing. */
  readonly titled: boolean;
  /** All letters are capitals. */
  readonly shouted: boolean;
  /** No letter is a capital: only full names of people are read. */
  readonly small: boolean;
  readonly english: boolean;
  /** Whether `[start, end)` touches an address, a path or code. */
  readonly isMachineText: (start: number, end: number) => boolean;
}

const englishWords =
  /\b(?:the|and|of|has|were|with|that|said|from|who|his|her|would|not|to|it|he|she|but)\b/gi;
/** Of so many words one at least is one of the above in English; a text without any is taken by its looks. */
const mostBetween = 12;
/**
 * Small words and letters of other languages. Ranges, here and in the readers of names: a page pays a
 * third of a millisecond for each `\p{L}`.
 */
const foreignSigns =
  /[\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u1FFF\u2C00-\u2DFF\u3040-\uD7FF\uF900-\uFFDC]|\b(?:der|die|das|und|im|von|zu|les?|des|et|el|los|del|que|il|di|per|och|og|av|van|het|een|en|zijn|ist|att|yang|je|na|se|nie|ve|w|z|az|mae|yn|ym|oedd|po|ja|pour|con|che|una?|til|som|nem|egy|bir|ei)\b/;

const capitalised = new RegExp(`\\b[A-Z][a-z][${wordClass}]*`, 'g');

function isEnglish(text: string, words: number): boolean {
  const english = text.match(englishWords)?.length ?? 0;
  if (english > 0 && english * mostBetween >= words) return true;
  // "Thérèse Coffey" is written so in English too.
  return !foreignSigns.test(text.replace(capitalised, ''));
}

/**
 * Web and mail addresses, domains, paths, files, markup entities, identifiers. What stands before the
 * sign that tells is tried from its beginning only: from each of its letters, a long run without that
 * sign would hold the page up for most of a second.
 */
let machineText: RegExp | undefined;
const makeMachineText = () =>
  new RegExp(
    [
      String.raw`\b(?:https?|ftp|file|mailto|data):\S+`,
      String.raw`(?<![^\s@"'“”<>(),;])[^\s@"'“”<>(),;]+@[^\s@]+\.[^\s@,;]+`,
      // Domains and files: a dot with small letters right behind it.
      String.raw`(?<![\w-])[\w-]+(?:\.[\w-]+){0,8}\.(?:mp[34]|[a-z]{2,7})\b(?:/[^\s"'<>]*)?`,
      String.raw`(?:[A-Za-z]:|(?<!\w))(?:[\\/][\w.~%-]+){2,}[\\/]?`,
      // "Corbyn/McDonnell/Abbott" is a list of names.
      String.raw`(?<![\w.-])(?!(?:[A-Z][A-Za-z]+/){2,}[A-Z][A-Za-z]+(?![\w/.]))[\w.-]+(?:[\\/][\w.~%-]+){2,}`,
      String.raw`\b[A-Za-z0-9]+_+[A-Za-z0-9]+`,
      String.raw`<\/?[a-z][^<>]*>`,
      String.raw`(?<![\w-])[\w-]+=(?:"[^"]*"|'[^']*'|[\w%+-]+(?=&))`,
    ].join('|'),
    'g',
  );

/**
 * One of these is in the word itself, or markup in the text: looked for first, as the patterns above
 * take 3 ms to compile.
 */
const markup = /[<=]/;
const machineSigns = /[@/\\_]|[.][A-Za-z]|www[.]|:\S|[.][\w$]+\s*\(/;

const codeSigns = [
  /=>|===?|!==?|\+=|::|->|&&|\|\|/,
  /\w\([^)]{0,200}\)\s*[;{:]/,
  /\b(?:const|let|var|function|class|def|return|import|export|public|static|void|elif|struct)\b\s+\w/,
  /[;{}]\s*(?:$|\n|\})|;\s*\/\//,
  /\{[^{}]*["'\w]\s*:[^{}]*\}/,
  /\b(?:SELECT|INSERT INTO|UPDATE|CREATE TABLE|FROM|VALUES|WHERE)\b[^.]*[(;=]/,
  /^\s*(?:\/\/|#include|#!|--\s|\/\*)/m,
];

/** Two signs are needed, and only one of them (a keyword) can do without these characters. */
const someSign = /[={};|&/#]|::|->|--|\w[([]|[A-Z]{4}/;

/** Whether a text is a program: two kinds of sign at least, as prose may have any one of them. */
export const isCode = (text: string): boolean =>
  someSign.test(text) && codeSigns.filter((sign) => sign.test(text)).length > 1;

/**
 * A block of its own, whatever stands around it; its offsets are UTF-16 units of `text`. Where nobody
 * writes capitals its words count as if they had them.
 */
export function readyBlock(text: string): Block {
  const written = tokenise(text);
  const allSmall = !/[A-Z]/.test(text) && !/\p{Lu}/u.test(text);
  // Where nobody writes capitals any word may open a name.
  const tokens = allSmall
    ? written.map((token) =>
        isDigit(token.folded, 0) ? token : { ...token, shape: 'title' as const },
      )
    : written;
  let lettered = 0;
  let upper = 0;
  let lower = 0;
  let long = 0;
  for (const { folded, shape } of tokens) {
    if (folded.length < 2 || isDigit(folded, 0) || isDigit(folded, 1)) continue;
    lettered++;
    if (shape === 'upper') upper++;
    else if (shape === 'lower') {
      lower++;
      if (folded.length > 3) long++;
    }
  }
  const shouted = lettered > 1 && upper === lettered;
  let code: boolean | undefined;
  let marked: boolean | undefined;
  let machine: readonly (readonly [number, number])[] | undefined;
  return {
    text,
    tokens,
    shouted,
    small: allSmall,
    titled: shouted || (lettered > 3 && long * 5 < lettered && lower * 20 <= lettered * 9),
    english: isEnglish(text, tokens.length),
    isMachineText(start, end) {
      code ??= isCode(text);
      marked ??= markup.test(text);
      if (code || !(marked || machineSigns.test(wordsAround(text, start, end)))) return code;
      machineText ??= makeMachineText();
      machine ??= [...text.matchAll(machineText)].map((found) => [
        found.index,
        found.index + found[0].length,
      ]);
      return machine.some(([from, to]) => from < end && start < to);
    },
  };
}

/** The words between these offsets with all that is written together with them. */
function wordsAround(text: string, start: number, end: number): string {
  const behind = text.indexOf(' ', end);
  return text.slice(text.lastIndexOf(' ', start - 1) + 1, behind < 0 ? text.length : behind);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 47 && code < 58;
}

/** Whether a word before a surname is a post or a party rather than a given name. */
export const isRole = ({ folded }: Token): boolean => roles.has(folded) || isTitle(folded);
