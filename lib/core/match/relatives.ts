/** People who are named as somebody's relative. Where one is meant the surname may be either's. */
import type { Block } from './block.ts';
import { capitalClass } from './fold.ts';

const kin =
  '(?:(?:step)?(?:brother|sister|father|mother|son|daughter)|wife|husband|widow|cousin|nephew|niece|uncle|aunt|grand\\w+|twin|relative(?= of)|no relation)(?:-in-law)?';
const someKin = new RegExp(kin);

const smallLetter = '[a-z\\u00DF-\\u024F]';
const small = `${smallLetter}+`;
const patterns = {
  // "Brother of the former Labour leader Name": no sign stands between.
  bySide: new RegExp(`\\b${kin} (?:(?:of|to|is) (?:[^\\s,.;:!?]+ ){0,6})?$`),
  behind: new RegExp(`^(?: \\(|['’]s (?:${small} ){0,2})${kin}\\b`),
  before: new RegExp(`\\b${kin}\\b[^.!?;\\n]{0,40}$`),
  after: new RegExp(`^(?:,|[^.;\\n]{0,40}\\bis) (?:${small} )?${kin}\\b`),
  named: new RegExp(`^['’]s (?:${small} ){0,2}${kin},? (?=[${capitalClass}])`),
  inFull: new RegExp(
    `^['’]s (?:${small} ){0,2}${kin},? ((?:[${capitalClass}][\\w'’-]*${smallLetter}(?: |\\b)){2,4})`,
  ),
};

const find = (name: keyof typeof patterns, text: string): RegExpExecArray | null =>
  someKin.test(text) ? patterns[name].exec(text) : null;

/** Letters before and after a name that are looked at. */
const reach = 60;
const ahead = (block: Block, start: number): string =>
  block.text.slice(Math.max(0, start - reach), start);
const following = (block: Block, end: number): string => block.text.slice(end, end + reach);

/** "Jeremy Corbyn's wife Laura Alvarez": the surname is not hers. */
function bearsAnother(block: Block, start: number, end: number): boolean {
  const names = find('inFull', following(block, end))?.[1]?.toLowerCase().split(' ') ?? [];
  const surname = block.text.slice(start, end).toLowerCase().split(/\s/).at(-1) ?? '';
  return names.length > 0 && !names.some((name) => name.startsWith(surname));
}

/** "The brother of Labour's Jeremy Corbyn", "Jeremy Corbyn (brother)", "Jeremy Corbyn's brother". */
export const isAside = (block: Block, start: number, end: number): boolean =>
  !!find('bySide', ahead(block, start)) ||
  (!!find('behind', following(block, end)) && !bearsAnother(block, start, end));

/** "His late father, the Reverend Ian Paisley", "the son of Molly and Joseph Sayle", "Jim Loach, his son", "Eve Coffey (a cook) is no relation". */
export const isRelative = (block: Block, start: number, end: number): boolean =>
  !!find('before', ahead(block, start)) || !!find('after', following(block, end));

/**
 * Where the given name of a relative stands who may have the surname of `[start, end)`: "Corbyn's elder
 * brother Piers". -1: nowhere.
 */
export function relativeAfter(block: Block, start: number, end: number): number {
  const found = find('named', following(block, end));
  return found && !bearsAnother(block, start, end) ? end + found[0].length : -1;
}
