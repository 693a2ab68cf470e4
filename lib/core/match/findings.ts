/** What reading one block brings to light, before anything is decided. Kept for unchanged blocks. */
import type { How } from './mention.ts';

/** A place in the block where one of our names may stand. */
export interface Sighting {
  /** UTF-16 offsets in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly how: How;
  /** Names it may be, as numbers in the index; more than one where they share what was read. */
  readonly names: readonly number[];
  /** The surname's word where a person is meant, else -1. */
  readonly surname: number;
  /** Letters changed in a misspelling; 0 for a name read as written. */
  readonly distance: number;
  /** How the text addresses the person, where a title says so. */
  readonly address: 'f' | 'm' | '-';
  /** The title before it ("cllr", "mr"), or empty. */
  readonly title: string;
  /** The words around speak against it; it takes more to believe it. */
  readonly doubted: boolean;
  /**
   * Introduced by words that do not speak for ours: another, where the page introduces ours too. Of two
   * or three letters in foreign text ("LFI"): theirs, unless the page names ours in full.
   */
  readonly otherwise: boolean;
  /**
   * Never certain: introduced as a member of the public might be, a "Lord Cameron of Dillington" where
   * many are called so, or ours who is a "Jr", read without it.
   */
  readonly unsure: boolean;
  /** Stands where a place would ("in Leigh"). */
  readonly placed: boolean;
  /** Named only as a relative of somebody ("the brother of Jeremy Corbyn"): introduces nobody. */
  readonly aside: boolean;
  /**
   * Posts and parties written with the name, as numbers of company words; behind a surname without a
   * given name the places that go with few of ours instead ("Gapes (Ilford South)").
   */
  readonly beside: readonly number[];
}

/** A sighting with what most have: read as written, without a title, not doubted. */
export const sightingOf = (
  what: Pick<Sighting, 'start' | 'end' | 'how' | 'names'> & Partial<Sighting>,
): Sighting => ({
  surname: -1,
  distance: 0,
  address: '-',
  title: '',
  doubted: false,
  otherwise: false,
  unsure: false,
  placed: false,
  aside: false,
  beside: [],
  ...what,
});

/** Somebody else with a surname of ours ("Dougal Walker"): from here on the surname may be theirs. */
export interface Stranger {
  readonly start: number;
  readonly surname: number;
  /** A place, a thing or a firm bears the name, not a person. */
  readonly thing: boolean;
  /** No name of ours can be read there. */
  readonly sure: boolean;
  /** Named only as a relative of somebody ("the son of Molly Sayle"). */
  readonly aside: boolean;
  /** The title before it, or empty. */
  readonly title: string;
  /** The entity whose name another body's has ("UNISON's National Executive Committee"); -1: a person. */
  readonly body: number;
}

/** A stranger of whom nothing more is known. */
export const strangerOf = (what: Pick<Stranger, 'start'> & Partial<Stranger>): Stranger => ({
  surname: -1,
  thing: false,
  sure: false,
  aside: false,
  title: '',
  body: -1,
  ...what,
});

export interface BlockFindings {
  readonly sightings: readonly Sighting[];
  readonly strangers: readonly Stranger[];
  /** Where sentences begin, in a block that has strangers; else empty. */
  readonly sentences: readonly number[];
  /** The company words in the block, by number, as the text first writes each. */
  readonly words: ReadonlyMap<number, string>;
  /** Too short to tell of anything: of a menu, a table or a list of links. */
  readonly isLabel: boolean;
}

export const nothingFound: BlockFindings = {
  sightings: [],
  strangers: [],
  sentences: [],
  words: new Map(),
  isLabel: false,
};
