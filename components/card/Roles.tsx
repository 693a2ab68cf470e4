/** What somebody was: the latest role as of the article that says so, the others one step away. */
import { headWithSource } from '../../lib/core/card/articles-by-date.ts';
import { dateText } from '../../lib/core/card/date-text.ts';
import type { EntityRecord } from '../../lib/core/knowledge/record.ts';
import { type Translate, translateCount } from '../../lib/core/words.ts';
import { OutsideNotes } from '../OutsideNotes.tsx';
import { useTranslate } from '../translate.ts';
import { Disclosure } from './Disclosure.tsx';

type RoleView = EntityRecord['roles'][number];

export function Roles({ record }: { readonly record: EntityRecord }) {
  const translate = useTranslate();
  const [first, ...others] = record.roles.map((role) => (
    <Role key={`${role.label} ${role.asOf.edtf}`} record={record} role={role} />
  ));
  if (!first) return null;
  return (
    <div class="card-roles">
      {first}{' '}
      {others.length > 0 && (
        <Disclosure label={translateCount(translate, 'cardMoreRoles', others.length)}>
          {others}
        </Disclosure>
      )}
    </div>
  );
}

interface RoleProps {
  readonly record: EntityRecord;
  readonly role: RoleView;
}

function Role({ record, role }: RoleProps) {
  const translate = useTranslate();
  const { label, asOf, articles, outside } = role;
  const years = yearsOf(role, translate);
  const teller = headWithSource(record, articles[0] ?? '');
  return (
    <>
      <p class="card-role">
        {years ? `${label}, ${years} ` : `${label} `}
        <span class="card-as-of">
          {translate(
            'cardAsOf',
            dateText(asOf.edtf, translate, 'short'),
            teller?.source.name ?? '',
          )}
        </span>
      </p>
      {outside.length > 0 && (
        <Disclosure label={translate('cardPartlyOutside')}>
          <OutsideNotes outside={outside} />
        </Disclosure>
      )}
    </>
  );
}

function yearsOf({ start, end }: RoleView, translate: Translate): string | null {
  const from = start && dateText(start.edtf, translate);
  const to = end && dateText(end.edtf, translate);
  if (from && to) return translate('cardFromTo', from, to);
  if (from) return translate('cardSince', from);
  return to ? translate('cardUntil', to) : null;
}
