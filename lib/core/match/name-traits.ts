/**
 * What the index keeps of a name in one number, as digits of different bases: its type, its kind and
 * three answers of yes or no. Written and read here only; what a digit is worth follows from the lists.
 */
import { entityKinds } from '../knowledge/kinds.ts';
import type { NameEntry } from './names.ts';
import { indexedTypes } from './written-name.ts';

export interface NameTraits extends Pick<NameEntry, 'type' | 'kind' | 'needsEvidence'> {
  /** The name ends in "Jr". */
  readonly isJunior: boolean;
  readonly isEverywhere: boolean;
}

const kindStep = indexedTypes.length;
const evidenceStep = kindStep * entityKinds.length;
const juniorStep = evidenceStep * 2;
const everywhereStep = juniorStep * 2;
const combinations = everywhereStep * 2;
/** The index at run time has a byte for each name. */
const room = 256;

/**
 * The traits of a name as a whole number from 0 to 255, for `readTraits`.
 * @throws RangeError where the lists of types and kinds have grown too long for a byte, whatever the name.
 */
export function packTraits(traits: NameTraits): number {
  if (combinations > room)
    throw new RangeError(
      `Types and kinds of names combine in ${combinations} ways; a byte has room for ${room}.`,
    );
  return (
    indexedTypes.indexOf(traits.type) +
    kindStep * entityKinds.indexOf(traits.kind) +
    evidenceStep * Number(traits.needsEvidence) +
    juniorStep * Number(traits.isJunior) +
    everywhereStep * Number(traits.isEverywhere)
  );
}

/** The traits that `packTraits` made the number `packed` of. */
export function readTraits(packed: number): NameTraits {
  const digit = (step: number, base: number) => Math.floor(packed / step) % base;
  return {
    type: indexedTypes[digit(1, kindStep)] ?? 'canonical',
    kind: entityKinds[digit(kindStep, entityKinds.length)] ?? 'person',
    needsEvidence: digit(evidenceStep, 2) === 1,
    isJunior: digit(juniorStep, 2) === 1,
    isEverywhere: digit(everywhereStep, 2) === 1,
  };
}
