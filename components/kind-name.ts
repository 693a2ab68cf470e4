/** How a screen calls the kinds of things that can be found. */
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

export function useKindName(): (kind: FoundKind) => string {
  const t = useTranslate();
  return (kind) => t(keys[kind]);
}
