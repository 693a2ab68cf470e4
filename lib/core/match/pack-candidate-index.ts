/** Build time: the part of the packed names that is on every page. */
import type { PackedNameIndex } from './pack-name-index.ts';

/** Of what `packNameIndex` wrote, what a page needs to tell whether it has a candidate: two thirds. */
export function packCandidateIndex(packed: string): string {
  const whole: PackedNameIndex = JSON.parse(packed);
  const candidates: PackedNameIndex = {
    ...whole,
    written: {},
    sourceOf: '',
    address: '',
    ids: {},
    sources: [],
    sourceSets: [],
    company: ['', '', ''],
    givenVariants: '',
    givenNames: '',
    ordinaryWords: '',
  };
  return JSON.stringify(candidates);
}
