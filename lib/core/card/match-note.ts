/** One line that says why a name on the page was taken for this entry. */
import type { Mention } from '../match/mention.ts';
import { capitalised, languageOf, type Translate } from '../words.ts';

/** What else is on the page: the first two say it. */
const mostNamed = 2;

/** "Matched by the surname; “Rosie Duffield” is on this page", in the reader's language. */
export function matchNote({ how, meant, why }: Mention, translate: Translate): string {
  const rule = translate(`cardWhy${capitalised(how)}`, meant);
  if (why.anchor) return translate('cardWhyAnchor', rule, why.anchor);
  if (!why.with?.length) return rule;
  const list = new Intl.ListFormat(languageOf(translate));
  return translate('cardWhyWith', rule, list.format(why.with.slice(0, mostNamed)));
}
