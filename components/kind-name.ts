/** How a screen calls the kinds of things that can be found, one of them or all. */
import type { EntityKind } from '../lib/core/knowledge/model.ts';
import type { FoundKind } from '../lib/core/search/documents.ts';
import { type MessageKey, useTranslate } from './translate.ts';

const keys: Readonly<Record<FoundKind, MessageKey>> = {
  person: 'kindPerson',
  organization: 'kindOrganization',
  work: 'kindWork',
  area: 'kindArea',
  event: 'kindEvent',
  article: 'kindArticle',
};

const pluralKeys: Readonly<Record<EntityKind, MessageKey>> = {
  person: 'tabPeople',
  organization: 'tabOrganizations',
  work: 'kindWorks',
  area: 'kindAreas',
};

export function useKindsName(): (kind: EntityKind) => string {
  const t = useTranslate();
  return (kind) => t(pluralKeys[kind]);
}

export function useKindName(): (kind: FoundKind) => string {
  const t = useTranslate();
  return (kind) => t(keys[kind]);
}
