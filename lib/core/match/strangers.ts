/** Somebody or something else with a surname of ours: from there on the surname may be theirs. */
import { hasPost } from './beside.ts';
import { type Block, isRole } from './block.ts';
import { isCredit } from './credits.ts';
import { type Stranger, strangerOf } from './findings.ts';
import { type Follow, isPlace, placeAt } from './following-words.ts';
import type { Lead } from './leading-words.ts';
import { isMemberOfPublic } from './members-of-public.ts';
import type { NameIndex } from './name-index.ts';
import { isUnmistakable } from './need.ts';
import { isRelative } from './relatives.ts';
import { stemOf } from './stem.ts';
import type { Found } from './surname-words.ts';
import { foreign, notGivenNames, ranks, statesAbroad } from './word-lists.ts';

/** "Baroness Smith of Basildon", "Angela Smith, Baroness Smith of Basildon": no commoner of that name. */
const peer =
  /^(?:.{0,9}\b|[^,]*, )(?:baron(?:ess)?|lord|lady|viscount|earl) (?:[a-z\u00C0-\u024F-]+ ){1,2}of /i;
const longestPeerage = 9;

/**
 * "Ian Paisley Senior"; "(1820–1891)" and "(d. 1962)": nobody
 * whom our articles, of 2018 to 2020, could name.
 */
const nobodyOfOurs =
  /^,?\s(?:(?:senior|snr|sr)\b|\((?:[^()]*\b1\d{3}[^()\d]*[–-][^()\d]*|[^()]*\bd(?:ied|\.) (?:[^()]* )?)(?:1\d{3}|20(?:0\d|1[0-7]))\))/i;

/** "His father, Ian Paisley", "DUP leader Ian Paisley", "Dr Paisley": where the son of that name is ours. */
const elder = /\b(?:father,? |leader |founder |led by |[Mm]inister |dr)$/;
const longestPost = 10;
/** "Another Stuart Walker", "a different Walker". */
const another = /\b(?:another|different) $/;

/** "Efford in Devon is a suburb", "Formby is also part of", "Sayle's of Cambridge". */
const placeOrFirm = /^(?:,? in [A-Z]\w*,? (?:is|was|has|had) | is also part of |['’]s of [A-Z])/;
const elderBehind = /^,? (?:who |has |had |was |the )*(?:found|died|led |first min|preacher)/i;

/** Who or what the surname belongs to where it is not a person of ours, as far as the block tells. */
export function strangerAt(
  index: NameIndex,
  block: Block,
  found: Found,
  lead: Lead,
  follow: Follow,
): Stranger | null {
  const { surname } = found;
  const start = block.tokens[found.at]?.start ?? 0;
  const end = block.tokens[found.last]?.end ?? 0;
  const behind = block.text.slice(end, end + 60);
  const isAlone = lead.words.length === 0 && !lead.titled;
  if (
    follow === 'longer' ||
    (isAlone && placeOrFirm.test(behind)) ||
    isPlace(block, found.at, found.last) ||
    (placeAt(block, found) === 'in' && !found.names.every((name) => isUnmistakable(index, name)))
  )
    return strangerOf({ start, surname, thing: true, sure: true });
  const first = block.tokens[lead.words.at(-1) ?? found.at]?.start ?? 0;
  const aside = isRelative(block, first, end);
  const before = block.text.slice(Math.max(0, first - longestPost), first);
  const isElder = elder.test(`${before}${lead.title}`) || elderBehind.test(behind);
  if (
    (isElder && found.names.some(index.isJunior)) ||
    (!isAlone && another.test(before)) ||
    /^rev/.test(lead.title) ||
    (/^(?:sir|dame)$/.test(lead.title) && index.commonness(surname) > 0) ||
    nobodyOfOurs.test(behind) ||
    (found.names.every(index.needsEvidence) &&
      peer.test(block.text.slice(Math.max(0, first - longestPeerage), end + 60))) ||
    isAnyone(index, block, found, lead)
  )
    return strangerOf({ start, surname, sure: true, aside });
  const nearest = block.tokens[lead.words[0] ?? -1];
  if (nearest === undefined) return null;
  return isGivenName(index, block, nearest, found)
    ? strangerOf({ start: nearest.start, surname, aside, title: lead.title })
    : null;
}

/** A full name that others bear: a member of the public's, or in a credit. */
function isAnyone(
  index: NameIndex,
  block: Block,
  { names, last }: Found,
  { words }: Lead,
): boolean {
  const [nearest] = words;
  if (nearest === undefined) return false;
  const owners = names.map(index.ownerOf);
  return (
    owners.every((entity) => index.needsEvidence(index.canonicalOf(entity))) &&
    (isMemberOfPublic(index, block, owners, nearest, last) ||
      isCredit(block.text, block.tokens[nearest]?.start ?? 0, block.tokens[last]?.end ?? 0))
  );
}

/** "At Prime Minister's Questions X", "In the Commons X": where or when it was. */
const scene =
  /(?:^|[.!?:…"”’)]\s)(?:At|In|On|During|Inside|Outside) (?:[A-Z\d][\w'’-]* |(?:the|of|and|for) )+$/;
const longestScene = 60;

/** Whether the word before a surname reads as somebody's given name. */
function isGivenName(
  index: NameIndex,
  block: Block,
  word: Block['tokens'][number],
  found: Found,
): boolean {
  const { folded } = word;
  // "PC Johnson": of no rank that ours has.
  if (!block.titled && block.english && ranks.has(folded) && !isRole(word))
    return !found.names.some((name) => hasPost(index, index.ownerOf(name), folded));
  if (notGivenNames.has(folded) || isRole(word)) return false;
  if (foreign.has(folded) || statesAbroad.has(folded)) return false;
  if (index.companyWords.has(stemOf(folded))) return false;
  if (word.shape === 'upper' && !block.shouted && folded.length < 5) return false;
  if (/\n/.test(block.text.slice(word.end, block.tokens[found.at]?.start))) return false;
  const rare = index.commonness(found.surname) < 1;
  const opens = word.gap !== 'space' || /[.!?:…]["'”»]?\s*$/.test(block.text.slice(0, word.start));
  if (block.english) {
    const { start = 0, end = 0 } = block.tokens[found.at] ?? {};
    // "Hounding Duffield out was a disgrace", "Netanyahu Blasts Corbyn"
    if (rare && (opens || block.titled) && isOrdinary(index, folded)) return false;
    return (
      !rare ||
      block.text.charAt(end) === '’' ||
      !scene.test(block.text.slice(Math.max(0, start - longestScene), start))
    );
  }
  // "Son frère Piers Corbyn", "Karen Duffield lacht": at the beginning, too.
  if (index.givenNames.has(folded)) return true;
  // German writes every noun with a capital, and no list knows with what a sentence of every language
  // begins; a surname that hardly anybody else bears is safe from it.
  return !rare && !opens;
}

/** Endings of words that are no names, where they are none: "backing", "hapless". */
const ordinaryEnding = /.{3}(?:ing|less|ful|ous)$/;

/** Whether a word with a capital is a word and no given name. */
const isOrdinary = (index: NameIndex, folded: string): boolean =>
  !index.givenNames.has(folded) && (ordinaryEnding.test(folded) || index.ordinaryWords.has(folded));
