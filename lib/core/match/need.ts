/** How much evidence a sighting needs, by how easily it could mean somebody or something else. */
import type { Sighting } from './findings.ts';
import type { NameIndex } from './name-index.ts';

/** Below `least` no mention, from `certain` on a certain one. In units of evidence weight. */
export interface Need {
  readonly least: number;
  readonly certain: number;
}

const asWritten: Need = { least: 0, certain: 0 };

export function needOf(index: NameIndex, sighting: Sighting, name: number): Need {
  let { least, certain } = asWritten;
  if (index.needsEvidence(name)) {
    least = 8;
    certain = 12;
  }
  if (sighting.how === 'initials') {
    least += 4;
    certain += 8;
  }
  if (sighting.how === 'acronym') {
    least = Math.max(least, 10);
    certain = Math.max(certain, 24);
  }
  if (sighting.how === 'near') certain = Number.POSITIVE_INFINITY;
  if (sighting.doubted) certain += 8;
  return { least, certain };
}
