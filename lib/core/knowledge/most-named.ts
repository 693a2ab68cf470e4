/** Whom the articles name most often: somewhere to begin for a reader who knows no name. */
import type { Knowledge } from './model.ts';
import { compareText } from './order.ts';
import type { Reference } from './record.ts';

/** People and organisations, the most often named first; equals by name. */
export function mostNamed({ entities, mentions }: Knowledge, count: number): readonly Reference[] {
  const times = new Map<string, number>();
  for (const { entity, spans } of mentions) {
    times.set(entity, (times.get(entity) ?? 0) + spans.length);
  }
  return entities
    .filter(({ id, kind }) => times.has(id) && (kind === 'person' || kind === 'organization'))
    .map(({ id, name }) => ({ id, name, times: times.get(id) ?? 0 }))
    .sort((a, b) => b.times - a.times || compareText(a.name, b.name))
    .slice(0, count)
    .map(({ id, name }) => ({ id, name }));
}
