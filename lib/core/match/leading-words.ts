/** What stands before a surname and may belong to the name: given names, initials, a title. */
import type { Block } from './block.ts';
import { isEnding } from './spelling.ts';
import { isTitle } from './titles.ts';

export interface Lead {
  /** Positions of the words that read as given names or initials, nearest to the surname first. */
  readonly words: readonly number[];
  readonly titled: boolean;
  /** "cllr", "mr" ...; empty where there is none. */
  readonly title: string;
  readonly address: 'f' | 'm' | '-';
}

const female = new Set(
  'ms mrs miss mme mlle dame lady baroness frau fru senora signora pani'.split(' '),
);
const male = new Set('mr sir lord baron herr herrn hr senor sig pan messrs'.split(' '));
/** Beside those that names carry: plural forms, and titles of other languages. */
const titles = new Set([...female, ...male, 'cllrs', 'councillors', 'm']);
const furthest = 4;

/** Reads leftwards from the word at `at`. */
export function leadOf(block: Block, at: number): Lead {
  const words: number[] = [];
  let quoted = false;
  for (let here = at; words.length <= furthest; here--) {
    const token = block.tokens[here];
    const before = block.tokens[here - 1];
    if (!token || !before) break;
    const between = block.text.slice(before.end, token.start);
    const initial = before.end - before.start === 1 && before.shape !== 'lower';
    // "M. Corbyn" is Monsieur in French and an initial in English.
    const monsieur = before.folded === 'm' && block.english;
    const titleLike = (isTitle(before.folded) || titles.has(before.folded)) && !monsieur;
    if (titleLike && before.shape !== 'lower' && /^\.?\s+$/.test(between)) {
      const address = female.has(before.folded) ? 'f' : male.has(before.folded) ? 'm' : '-';
      const title = before.folded.replace(/^councillors?$|^cllrs$/, 'cllr');
      return { words, titled: true, title, address };
    }
    if (token.gap === 'close') {
      // "(such as Yvette Cooper) Corbyn": a nickname is one word.
      if (before.gap !== 'open') break;
      quoted = true;
    }
    const joined =
      ['space', 'none', 'hyphen', 'close'].includes(token.gap) ||
      (token.gap === 'dot' && initial) ||
      (token.gap === 'open' && quoted);
    if (!joined) break;
    // "Alexei Sayle / Sayle was born": the name before has ended.
    if (/^\d+$/.test(before.folded) || before.folded === block.tokens[at]?.folded) break;
    if (before.shape === 'lower' && !quoted) {
      // "Jeremy'ego Corbyna": the ending stands apart from a foreign given name.
      if (before.gap !== 'apostrophe' || !isEnding(before.folded)) break;
      here--;
    }
    words.push(here - 1);
  }
  const shares = words.length === 0 && sharesTitle(block, at);
  return { words, titled: shares, title: '', address: '-' };
}

/** Of a text in small letters: without regard to case it takes three times as long to compile. */
const shared = /\b(?:(?:cllr|councillor|messr|mp|lord|sir|dr)s\.?) (?:[^\s,]+(?:,| and| &) )+$/;

/** "Cllrs Bartley and Walker": the title stands once for all. */
function sharesTitle(block: Block, at: number): boolean {
  const start = block.tokens[at]?.start ?? 0;
  return shared.test(block.text.slice(Math.max(0, start - 60), start).toLowerCase());
}
