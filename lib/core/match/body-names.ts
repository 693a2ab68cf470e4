/** Finds bodies, works and other names that are matched whole: "Jewish Voice for Labour", "JVL". */
import type { Block } from './block.ts';
import { isRole } from './block.ts';
import { joinedAt, type Match, readWords } from './body-words.ts';
import { sightingOf, strangerOf } from './findings.ts';
import { afterName } from './following-words.ts';
import type { How } from './mention.ts';
import type { NameIndex } from './name-index.ts';
import { nearTableOf } from './near-table.ts';
import { isAbroad, isAnothers } from './other-bodies.ts';
import type { People } from './person-names.ts';
import { remembered } from './remembered.ts';
import { distanceOf } from './spelling.ts';
import { readTag } from './tagged-names.ts';
import type { Token } from './tokens.ts';
import { foreign, notGivenNames } from './word-lists.ts';

const kinds: Readonly<Record<string, How>> = {
  acronym: 'acronym',
  handle: 'handle',
  short: 'short',
};

/** The name that starts with the word at `at`, if any: the longest. Returns its last word. */
export function readBody(
  index: NameIndex,
  block: Block,
  at: number,
  { sightings: out, strangers }: People,
): number {
  const token = block.tokens[at];
  if (token === undefined) return at;
  const sign = block.text.charAt(token.start - 1);
  if (sign === '@' || sign === '#') return readTag(index, block, at, out);
  const opening = index.tokens.numberOf(token.folded);
  const exact = index.byOpening(
    index.isOpening(opening) ? opening : index.tokens.numberOf(joinedAt(block, at)),
  );
  const openings =
    exact.length > 0 || token.shape === 'lower' ? exact : nearOpenings(index)(token.folded);
  const best = [...openings]
    .flatMap((name) => readWords(index, block, name, at) ?? [])
    .sort((a, b) => b.last - a.last || a.distance - b.distance)[0];
  if (best === undefined) return at;
  const how = kinds[index.typeOf(best.name)] ?? 'full';
  const last = block.tokens[best.last];
  if (last === undefined || !standsAlone(index, block, best, at, how)) return at;
  const entity = index.ownerOf(best.name);
  if (isAnothers(index, block, best.name, at, best.last)) {
    strangers.push(strangerOf({ start: token.start, thing: true, body: entity }));
    return best.last;
  }
  const surname = surnameIn(index, best.name);
  // "Lord Cameron of Dillington": there may be one elsewhere.
  const isElsewhere =
    surname >= 0 &&
    index.commonness(surname) > 1 &&
    /^ of [A-Z]/.test(block.text.slice(last.end, last.end + 5));
  out.push(
    sightingOf({
      start: token.start,
      end: last.end,
      how: best.distance > 0 ? 'near' : taggedAs(block, token, how),
      names: [best.name],
      surname,
      distance: best.distance,
      unsure: isElsewhere,
      // "LFI" in French is another's, unless the page names ours in full: three letters mean many.
      otherwise: how === 'acronym' && !block.english && token.folded.length < 4,
      doubted:
        best.small ||
        isElsewhere ||
        (how === 'full' &&
          best.distance === 0 &&
          surname < 0 &&
          isAbroad(block, token.start, last.end)),
    }),
  );
  return best.last;
}

/** Bodies whose first word is misspelt so ("Labuor Party", "Momentun"). */
export const nearOpenings = remembered((index: NameIndex, read): readonly number[] => {
  if (index.otherNames.has(read)) return [];
  return [...nearTableOf(index, 'bodies').near(read)].flatMap((token) =>
    distanceOf(read, index.tokens.textOf(token)) <= 1
      ? [...index.byOpening(token)].filter(
          (name) =>
            index.kindOf(name) === 'organization' &&
            !/^(?:acronym|handle)$/.test(index.typeOf(name)),
        )
      : [],
  );
});

/** "Lord Tebbit": the last word of a person's title. */
function surnameIn(index: NameIndex, name: number): number {
  const last = index.wordsOf(name).at(-1) ?? -1;
  return index.kindOf(name) === 'person' && index.isSurname(last) ? last : -1;
}

const taggedAs = (block: Block, token: Token, how: How): How =>
  block.text.charAt(token.start - 1) === '#' ? 'hashtag' : how;

/** Whether the name is not part of a longer one, nor another country's body of that name. */
function standsAlone(index: NameIndex, block: Block, match: Match, at: number, how: How): boolean {
  const { tokens } = block;
  const token = tokens[at];
  const before = tokens[at - 1];
  const single = match.last === at;
  if (!token) return false;
  if (how === 'handle') return block.text.charAt(token.start - 1) === '@';
  if (how === 'acronym' && token.shape !== 'upper') return false;
  const follow = afterName(index, block, match.last);
  if (follow === 'longer') return false;
  const goesOn = follow === 'capital' && !block.titled && how !== 'acronym';
  // "we have momentum": where nobody writes capitals one word is a word. "I, Daniel Blake Turner, leave".
  const isWork = index.kindOf(match.name) === 'work';
  if (single ? block.small || goesOn : goesOn && isWork) return false;
  // "Witch Hunt (1994)": long before our articles.
  const end = tokens[match.last]?.end ?? 0;
  if (isWork && /^ \((?:1\d|200)\d/.test(block.text.slice(end, end + 7))) return false;
  const owner = before?.folded === 's' && before.gap === 'apostrophe' ? tokens[at - 2] : before;
  const isForeign = (word: Token | undefined) => word !== undefined && foreign.has(word.folded);
  // "Norway's Labour Party", "Ireland-Palestine Solidarity Campaign", "the Labour Party of Malta"
  if (/^(?:space|hyphen)$/.test(token.gap) && isForeign(owner)) return false;
  if (/^(?:of|in)$/.test(tokens[match.last + 1]?.folded ?? '') && isForeign(tokens[match.last + 2]))
    return false;
  if (!before) return true;
  // "Labour Against the Witchhunt"
  if (isWork && before.folded === 'the' && tokens[at - 2]?.shape === 'title') return false;
  if (token.gap !== 'space' || before.shape === 'lower' || block.titled || !block.english)
    return true;
  return (
    owner !== before ||
    // "Leeds Palestine Solidarity Campaign": a branch of it.
    match.last - at > 1 ||
    notGivenNames.has(before.folded) ||
    isRole(before) ||
    british.has(before.folded)
  );
}

const british = new Set(['uk', 'british', 'britain', 'national', 'european', 'jewish']);
