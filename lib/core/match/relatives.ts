/** People who are named as somebody's relative. Where one is meant the surname may be either's. */
import type { Block } from './block.ts';

const kin =
  '(?:brother|sister|father|mother|son|daughter|wife|husband|widow|cousin|nephew|niece|uncle|aunt|grand\\w+|twin)';
const someKin = new RegExp(kin);

/** Made when a relative is near a name for the first time: classes of letters take long to open. */
let made: ReturnType<typeof makePatterns> | undefined;
const makePatterns = () => ({
  bySide: new RegExp(`\\b${kin} (?:of |to )?$`),
  behind: new RegExp(`^(?: \\(|['’]s (?:\\p{Ll}+ ){0,2})${kin}\\b`, 'u'),
  before: new RegExp(`\\b${kin}\\b[^.!?;\\n]{0,40}$`),
  after: new RegExp(`^, (?:\\p{Ll}+ )?${kin}\\b`, 'u'),
  named: new RegExp(`^['’]s (?:\\p{Ll}+ ){0,2}${kin},? (?=\\p{Lu})`, 'u'),
});

function find(name: keyof ReturnType<typeof makePatterns>, text: string): RegExpExecArray | null {
  if (!someKin.test(text)) return null;
  made ??= makePatterns();
  return made[name].exec(text);
}

/** Letters before and after a name that are looked at. */
const reach = 60;
const ahead = (block: Block, start: number): string =>
  block.text.slice(Math.max(0, start - reach), start);
const following = (block: Block, end: number): string => block.text.slice(end, end + reach);

/** "The brother of Jeremy Corbyn", "Jeremy Corbyn (brother)", "Jeremy Corbyn's brother". */
export const isAside = (block: Block, start: number, end: number): boolean =>
  !!find('bySide', ahead(block, start)) || !!find('behind', following(block, end));

/** "His late father, the Reverend Ian Paisley", "the son of Molly and Joseph Sayle", "Jim Loach, his son". */
export const isRelative = (block: Block, start: number, end: number): boolean =>
  !!find('before', ahead(block, start)) || !!find('after', following(block, end));

/** Where a relative's given name stands: "Jeremy Corbyn's elder brother Piers". -1: nowhere. */
export function relativeAfter(block: Block, end: number): number {
  const found = find('named', following(block, end));
  return found ? end + found[0].length : -1;
}
