/** One line that says why a name on the page was taken for this entry. */
import type { How, Mention } from '../match/mention.ts';
import { languageOf, type MessageKey, type Translate } from '../words.ts';

const reasons: Readonly<Record<How, MessageKey>> = {
  full: 'cardWhyFull',
  titled: 'cardWhyTitled',
  surname: 'cardWhySurname',
  initials: 'cardWhyInitials',
  reversed: 'cardWhyReversed',
  short: 'cardWhyShort',
  handle: 'cardWhyHandle',
  hashtag: 'cardWhyHashtag',
  acronym: 'cardWhyAcronym',
  near: 'cardWhyNear',
};

/** What else is on the page: the first two say it. */
const mostNamed = 2;

/** "Matched by the surname; “Rosie Duffield” is on this page", in the reader's language. */
export function matchNote({ how, meant, why }: Mention, translate: Translate): string {
  const rule = translate(reasons[how], meant);
  if (why.anchor) return translate('cardWhyAnchor', rule, why.anchor);
  if (!why.with?.length) return rule;
  const list = new Intl.ListFormat(languageOf(translate));
  return translate('cardWhyWith', rule, list.format(why.with.slice(0, mostNamed)));
}
