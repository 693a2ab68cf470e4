/** Who this is: name, roles as of a date, one neutral line; and how the page wrote the name. */
import type { ComponentChildren } from 'preact';
import { dateText } from '../../lib/core/card/date-text.ts';
import type { EntityKind } from '../../lib/core/knowledge/model.ts';
import type { EntityRecord } from '../../lib/core/knowledge/record.ts';
import type { Mention } from '../../lib/core/match/mention.ts';
import { type MessageKey, type Translate, translateCount } from '../../lib/core/words.ts';
import { useTranslate } from '../translate.ts';
import { Disclosure } from './Disclosure.tsx';
import { sourceNames } from './source-names.ts';

/** A name on a page: the letters that stand there, and what the matcher says about them. */
export interface MatchView {
  readonly read: string;
  readonly mention: Mention;
}

const kinds: Readonly<Record<EntityKind, MessageKey>> = {
  person: 'cardKindPerson',
  organization: 'cardKindOrganization',
  work: 'cardKindWork',
  area: 'cardKindArea',
};

interface CardHeadProps {
  readonly record: EntityRecord;
  readonly titleId: string | undefined;
  readonly match: MatchView | undefined;
  readonly tools: ComponentChildren;
}

export function CardHead({ record, titleId, match, tools }: CardHeadProps) {
  const translate = useTranslate();
  const { kind, name, description, roles, articles } = record;
  const [role, ...otherRoles] = roles;
  return (
    <header class="card-head">
      <div class="card-eyebrow">
        <span>
          {translate(kinds[kind])}
          {articles.length > 0 && (
            <span> {translateCount(translate, 'cardNamedIn', articles.length)}</span>
          )}
        </span>
        {tools && <span class="card-tools">{tools}</span>}
      </div>
      <h2 class="card-name" id={titleId}>
        {match?.mention.certainty === 'likely' && (
          <span class="card-possibly">{translate('cardPossibly')} </span>
        )}
        {name}
      </h2>
      {match?.mention.how === 'near' && (
        <p class="card-read-as">{translate('cardReadAs', match.read, match.mention.meant)}</p>
      )}
      {role && <Role role={role} />}
      <div class="card-about">
        {description.text && (
          <p>
            {description.text}{' '}
            <span class="card-origin">
              {translate('cardFrom', sourceNames(record, description.articles, translate))}
              {description.outside.map(({ says, origin }) => (
                <span key={says} title={origin}>
                  {' '}
                  {translate('cardDatingOutside', says)}
                </span>
              ))}
            </span>
          </p>
        )}{' '}
        {otherRoles.length > 0 && (
          <Disclosure label={translateCount(translate, 'cardMoreRoles', otherRoles.length)}>
            {otherRoles.map((other) => (
              <Role key={`${other.label} ${other.asOf.edtf}`} role={other} />
            ))}
          </Disclosure>
        )}
      </div>
    </header>
  );
}

type RoleView = EntityRecord['roles'][number];

function Role({ role }: { readonly role: RoleView }) {
  const translate = useTranslate();
  const years = yearsOf(role, translate);
  return (
    <p class="card-role">
      {years ? `${role.label}, ${years} ` : `${role.label} `}
      <span class="card-as-of">{translate('cardAsOf', dateText(role.asOf.edtf, translate))}</span>
    </p>
  );
}

function yearsOf({ start, end }: RoleView, translate: Translate): string | null {
  const from = start && dateText(start.edtf, translate);
  const to = end && dateText(end.edtf, translate);
  if (from && to) return translate('cardFromTo', from, to);
  if (from) return translate('cardSince', from);
  return to ? translate('cardUntil', to) : null;
}
