/** Cuts a block into words, each with its place in the text and what stands before it. */
import { fold, invisibleClass, wordClass } from './fold.ts';

/** How a word is written. `camel` is a piece of "RosieDuffield", cut from the piece before it. */
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
  | 'other';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly shape: Shape;
  readonly gap: Gap;
}

const word = new RegExp(`(?:[${wordClass}]|\\uD835[\\uDC00-\\uDFFF])+`, 'g');
const invisibleEdge = new RegExp(`^[${invisibleClass}]+|[${invisibleClass}]+$`, 'g');
const camelSeam = new RegExp(
  `(?<=\\p{Ll}[${invisibleClass}]*)(?=\\p{Lu})|(?<=\\p{L}{3})(?=\\d{1,2}$)`,
  'u',
);
const smallStart = /^\P{L}*\p{Ll}/u;
const allCapitals = /^(?=.*\p{Lu}.*\p{Lu})\P{Ll}*$/u;

/** A word cut at the end of a line ("Duf-" and "field"). */
const lineBreak = /^[-‐]\s*\n\s*$/;

const gaps: readonly (readonly [RegExp, Gap])[] = [
  [/^\s+$/u, 'space'],
  [/^\s?[-‐‑]\n?$/u, 'hyphen'],
  [/^[‒–\u2043\u2212]$/u, 'dash'],
  [/^['’‘ʼ`´＇]$/u, 'apostrophe'],
  [/^\.\s*$/u, 'dot'],
  [/^\s*,\s*$/u, 'comma'],
  [/^\.?\s*[("“”„«‹'‘’[]{1,2}$/u, 'open'],
  [/^[)"”“»›'’\]]{1,2}\s*$/u, 'close'],
];

function gapOf(between: string): Gap {
  if (between === ' ') return 'space';
  if (between === '') return 'none';
  return gaps.find(([pattern]) => pattern.test(between))?.[1] ?? 'other';
}

function shapeOf(written: string): Shape {
  // Numbers are no names: they stop a run of capitals.
  if (smallStart.test(written) || /^\d/.test(written)) return 'lower';
  return allCapitals.test(written) ? 'upper' : 'title';
}

/** The words of `text` in order. Offsets are UTF-16 units of `text`. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(word)) {
    let at = match.index;
    for (const piece of match[0].split(camelSeam)) {
      const visible = piece.replace(invisibleEdge, '');
      const folded = fold(visible);
      const start = at + piece.indexOf(visible);
      at += piece.length;
      if (folded === '') continue;
      const first = tokens.length === 0;
      const between = text.slice(last, start).replace(invisibleEdge, '');
      const gap = first && between === '' ? 'start' : gapOf(between);
      const written = visible.normalize('NFKC');
      const broken = tokens.at(-1);
      if (broken && lineBreak.test(between) && smallStart.test(written)) {
        const end = start + visible.length;
        tokens[tokens.length - 1] = { ...broken, end, folded: broken.folded + folded };
        last = end;
        continue;
      }
      tokens.push({ start, end: start + visible.length, folded, shape: shapeOf(written), gap });
      last = start + visible.length;
    }
  }
  return tokens;
}
