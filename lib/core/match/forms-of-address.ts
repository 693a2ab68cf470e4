/** Titles and ranks before a name that ours is not known to have. */
import { hasPost } from './beside.ts';
import type { Block } from './block.ts';
import type { Lead } from './leading-words.ts';
import type { NameIndex } from './name-index.ts';
import { isBeyondDoubt, isUnmistakable } from './need.ts';
import { ranks } from './word-lists.ts';

const postLike = /^(?:cllr|councillor|lord|baron|baroness|lady)$/;

/** "Mr Jackie Walker", "Professor Mike Leigh", "Cllr Chris Leslie", "DCI Stuart Walker": not as ours is addressed. */
export function isAddressedOtherwise(
  index: NameIndex,
  block: Block,
  name: number,
  lead: Lead,
  from: number,
): boolean {
  const entity = index.ownerOf(name);
  const known = index.addressOf(entity);
  if (/^prof(?:essor)?$/.test(lead.title)) return !hasPost(index, entity, lead.title);
  if (!isBeyondDoubt(index, name) && !isUnmistakable(index, name)) {
    if (postLike.test(lead.title) && !hasTitle(index, entity, lead.title)) return true;
    const { folded = '', shape } = block.tokens[from - 1] ?? {};
    const isRank = ranks.has(folded) || folded === 'sister';
    if (shape !== 'lower' && isRank && !hasPost(index, entity, folded)) return true;
  }
  return known !== '-' && lead.address !== '-' && known !== lead.address;
}

/** Has the post, or is called so in one of the names ("Baroness Thatcher"). */
const hasTitle = (index: NameIndex, entity: number, title: string): boolean =>
  hasPost(index, entity, title) ||
  index
    .byOpening(index.tokens.numberOf(title))
    .some((name) => index.ownerOf(name) === entity && index.kindOf(name) === 'person');
