/** What the matcher is told at build time: the names themselves and what was learnt about them. */
import type { EntityKind, Id, NameType } from '../knowledge/model.ts';

/** One way to write a name. */
export interface NameEntry {
  readonly entity: Id;
  readonly name: string;
  readonly type: 'canonical' | NameType;
  readonly kind: EntityKind;
  /** Sources whose articles name the entity; where all of them are off it is no mention. */
  readonly sources: readonly Id[];
  /** The name is also an ordinary word or a common name: a page must give reason to mark it. */
  readonly needsEvidence: boolean;
  /** The name stands on pages of every kind, as in rows of share buttons: none is read for its sake. */
  readonly isEverywhere?: boolean;
}

/** A word that goes with the subject; `entities` names those that it speaks for above all. */
export interface CompanyWord {
  /** As `stemOf` leaves it. */
  readonly word: string;
  /** 1 (found in much text) to 9 (hardly ever found outside this subject). */
  readonly weight: number;
  readonly entities: readonly Id[];
}

/** What the compiler learnt from our articles and from lists of words and names. */
export interface Company {
  readonly words: readonly CompanyWord[];
  /** Folded words that lie within reach of a misspelling of ours: never one. */
  readonly lookalikes: readonly string[];
  /** The same for names of others: a misspelling only where the rest leaves no doubt. */
  readonly otherNames: readonly string[];
  /** Folded part of a name -> how often others bear it: -1 (nobody) to 3 (everyday); 0 is not listed. */
  readonly commonness: ReadonlyMap<string, number>;
  /** Folded given name -> other folded forms of it ("chris": "christopher"). */
  readonly givenForms: ReadonlyMap<string, readonly string[]>;
  /** Folded given name -> names it is often written as by mistake ("ann": "anne"). */
  readonly givenVariants: ReadonlyMap<string, readonly string[]>;
  /** Folded given names that are common in this or another country, of whomever. */
  readonly givenNames: readonly string[];
  /** Folded words of which nobody is called: before a surname they are no given name. */
  readonly ordinaryWords: readonly string[];
  /** How the articles address a person: 'f' (Ms, Mrs), 'm' (Mr, Sir). */
  readonly address: ReadonlyMap<Id, 'f' | 'm'>;
}

export const noCompany: Company = {
  words: [],
  lookalikes: [],
  otherNames: [],
  commonness: new Map(),
  givenForms: new Map(),
  givenVariants: new Map(),
  givenNames: [],
  ordinaryWords: [],
  address: new Map(),
};
