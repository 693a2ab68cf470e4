/** The pages that are measured: made ones of three sizes, and those of a folder. Each gets names. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface BenchPage {
  readonly name: string;
  readonly html: string;
  /** The same page without the names put in. */
  readonly bare: string;
  /** Made for the bench, not found on the web. */
  readonly isMade: boolean;
}

/** Pages read of a folder, evenly over their sizes: more tell nothing new and a run would take hours. */
const mostPages = 16;

const words =
  'the council said that a report on schools would be read in the town hall next week and members ' +
  'of the public may ask about it before a vote which the mayor has called an open question';

/** A page of so many paragraphs; the same every time. */
function made(paragraphs: number): string {
  const list = words.split(' ');
  const text = (at: number) =>
    Array.from({ length: 40 }, (_, word) => list[(at * 7 + word * 3) % list.length]).join(' ');
  return Array.from(
    { length: paragraphs },
    (_, at) =>
      `<div class="row"><p>The ${text(at)}, <a href="#">said <b>Paul</b> Jones</a>.</p></div>`,
  ).join('\n');
}

/** Puts a name at the end of every few paragraphs: as written, misspelt, and over two elements. */
function withNames(html: string, names: readonly string[]): string {
  const ends = html.match(/<\/p>/g)?.length ?? 0;
  const every = Math.max(1, Math.floor(ends / 60));
  let at = 0;
  return html.replaceAll('</p>', (end) => {
    at += 1;
    const name = names[(at * 5) % names.length];
    if (at % every !== 0 || !name) return end;
    const [given = '', ...rest] = name.split(' ');
    const kind = at % 3;
    if (kind === 0) return ` Then ${name} spoke.${end}`;
    if (kind === 1) return ` Then ${name.slice(0, -2)}${name.slice(-1)} spoke.${end}`;
    return ` Then <b>${given}</b> ${rest.join(' ')} spoke.${end}`;
  });
}

/** Pages that are always there, and those of a folder. */
export function benchPages(folder: string | undefined, names: readonly string[]): BenchPage[] {
  const ofOurOwn = [
    { name: 'made, small', html: made(60) },
    { name: 'made, large', html: made(1500) },
    { name: 'made, giant', html: made(20_000) },
  ];
  const real = folder
    ? evenly(
        readdirSync(folder)
          .filter((file) => file.endsWith('.html'))
          .map((file) => ({ name: file, html: readFileSync(join(folder, file), 'utf8') }))
          .sort((a, b) => a.html.length - b.html.length),
      )
    : [];
  const pageOf = (isMade: boolean) => (page: { name: string; html: string }) => ({
    name: page.name,
    html: withNames(page.html, names),
    bare: page.html,
    isMade,
  });
  return [...ofOurOwn.map(pageOf(true)), ...real.map(pageOf(false))];
}

const evenly = <Item>(items: readonly Item[]): readonly Item[] =>
  items.length <= mostPages
    ? items
    : Array.from(
        { length: mostPages },
        (_, at) => items[Math.round((at * (items.length - 1)) / (mostPages - 1))],
      ).flatMap((item) => (item === undefined ? [] : [item]));
