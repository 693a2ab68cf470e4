/** Cuts a block into words, each with its place in the text and what stands before it. */
import { fold, invisibleClass, pointed, wordClass } from './fold.ts';
import { rememberedAlone } from './remembered.ts';

/** How a word is written; a number counts as `lower`. */
export type Shape = 'lower' | 'title' | 'upper';

/** What stands between a word and the one before it. */
export type Gap =
  | 'start'
  | 'none'
  | 'space'
  | 'hyphen'
  | 'dash'
  | 'apostrophe'
  | 'dot'
  | 'comma'
  | 'open'
  | 'close'
  | 'and'
  | 'other';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly shape: Shape;
  readonly gap: Gap;
}

/** "&nbsp;", "&rsquo;": markup that was never turned into the sign that it stands for. */
const entity = '&(?:[a-z]{2,6}|#\\d{2,5});';
const word = new RegExp(`${entity}|${pointed}|(?:[${wordClass}]|\\uD835[\\uDC00-\\uDFFF])+`, 'g');
const signOf = (found: string): string =>
  /amp/.test(found) ? '&' : /quo|apos|39|821/.test(found) ? '’' : /dash/.test(found) ? '–' : ' ';
const entities = new RegExp(entity, 'g');
/** From the first of a run only: from each of them a long run would take for ever. */
const invisibleEdge = new RegExp(
  `^[${invisibleClass}]+|(?<![${invisibleClass}])[${invisibleClass}]+$`,
  'g',
);
/**
 * Where "RosieDuffield", "Duffield2", "2019Rosie" and "VIDEORosie" are cut. Ranges: `\p{L}` takes a
 * millisecond more for each page.
 */
const seam = new RegExp(
  `(?=[A-Z\\u00C0-\\u00DE])(?<=[a-z\\u00DF-\\u00FF][${invisibleClass}]*)|(?<=[A-Za-z\\u00C0-\\u024F]{3})(?=\\d{1,2}$)|(?<=\\d)(?=[A-Z][a-z])|(?<=[A-Z]{3})(?=[A-Z][a-z]{3})`,
);
const hasCapital = (text: string): boolean => text !== text.toLowerCase();
const hasSmall = (text: string): boolean => text !== text.toUpperCase();

function startsSmall(written: string): boolean {
  const first = [...written].find((letter) => hasSmall(letter) || hasCapital(letter));
  return first !== undefined && hasSmall(first);
}

const isAllCapitals = (written: string): boolean =>
  !hasSmall(written) && [...written].filter(hasCapital).length > 1;

/** A word cut at the end of a line ("Duf-" and "field"). */
const lineBreak = /^[-‐]\s*\n\s*$/;

const gaps: readonly (readonly [RegExp, Gap])[] = [
  [/^\s+$/u, 'space'],
  [/^\s?[-‐‑]\n?$/u, 'hyphen'],
  [/^[‒–\u2043\u2212]$/u, 'dash'],
  [/^['’‘ʼ`´＇]$/u, 'apostrophe'],
  [/^\.\s*$/u, 'dot'],
  [/^\s*,\s*$/u, 'comma'],
  [/^\s*&\s*$/u, 'and'],
  [/^\.?\s*[("“”„«‹'‘’[]{1,2}$/u, 'open'],
  [/^[)"”“»›'’\]]{1,2}\s*$/u, 'close'],
];

/** What stands between two words: its kind, and whether it may cut one word in two. */
interface Between {
  readonly gap: Gap;
  readonly cutsWord: boolean;
}

/** A page has few kinds of gap: each is looked at once. */
const betweenOf = rememberedAlone((written): Between => {
  const visible = written.replace(entities, signOf).replace(invisibleEdge, '');
  const gap = visible === '' ? 'none' : gaps.find(([pattern]) => pattern.test(visible))?.[1];
  return { gap: gap ?? 'other', cutsWord: lineBreak.test(visible) };
});

function shapeOf(written: string): Shape {
  if (plainWord.test(written)) return shapeOfPlain(written, written.toLowerCase());
  // Numbers are no names: they stop a run of capitals.
  if (startsSmall(written) || /^\d/.test(written)) return 'lower';
  return isAllCapitals(written) ? 'upper' : 'title';
}

/** Nearly every word and number: one look instead of eight patterns, of a microsecond each while cold. */
const plainWord = /^(?:[A-Za-z][a-z]*|[A-Z]+|\d+)$/;

function shapeOfPlain(written: string, folded: string): Shape {
  if (folded === written) return 'lower';
  return written.length > 1 && written === written.toUpperCase() ? 'upper' : 'title';
}

/** The words of `text` in order. Offsets are UTF-16 units of `text`. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;

  function add(start: number, end: number, folded: string, shape: Shape): void {
    const before = tokens[tokens.length - 1];
    if (before && start === last + 1 && text.charCodeAt(last) === 0x20) {
      last = end;
      tokens.push({ start, end, folded, shape, gap: 'space' });
      return;
    }
    const { gap, cutsWord } = betweenOf(text.slice(last, start));
    last = end;
    if (before && cutsWord && startsSmall(text.slice(start, end).normalize('NFKC')))
      tokens[tokens.length - 1] = { ...before, end, folded: before.folded + folded };
    else {
      const first = before === undefined && gap === 'none';
      tokens.push({ start, end, folded, shape, gap: first ? 'start' : gap });
    }
  }

  let at = 0;
  for (const written of text.match(word) ?? []) {
    at = text.indexOf(written, at);
    if (written.startsWith('&')) {
      at += written.length;
      continue;
    }
    if (plainWord.test(written)) {
      const folded = written.toLowerCase();
      add(at, at + written.length, folded, shapeOfPlain(written, folded));
      at += written.length;
      continue;
    }
    for (const piece of written.split(seam)) {
      const visible = piece.replace(invisibleEdge, '');
      const folded = fold(visible.replaceAll('.', ''));
      const start = at + piece.indexOf(visible);
      at += piece.length;
      if (folded === '') continue;
      add(start, start + visible.length, folded, shapeOf(visible.normalize('NFKC')));
    }
  }
  return tokens;
}
