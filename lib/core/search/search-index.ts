/** Where each word of the documents stands: built once per choice of sources, asked at each key. */
import { addTo } from './add-to.ts';
import type { FieldKind, SearchDocument } from './documents.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { type Word, wordsOf } from './words.ts';

export interface Posting {
  /** Indices into the documents and into the fields of the one. */
  readonly document: number;
  readonly field: number;
  readonly kind: FieldKind;
  /** UTF-16 offsets into the field's text. */
  readonly start: number;
  readonly end: number;
  /** Whether it is a word as written, or one made of several ("jc", "jeremycorbyn", "antisemitism"). */
  readonly made: 'no' | 'initials' | 'joined';
}

export interface SearchIndex {
  readonly documents: readonly SearchDocument[];
  readonly vocabulary: Vocabulary;
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  /** How many words the name of each document has. */
  readonly nameLengths: readonly number[];
}

/** Of documents whose first field is the name. */
export function createSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const postings = new Map<string, Posting[]>();
  const nameLengths: number[] = [];
  for (const [document, { fields }] of documents.entries()) {
    for (const [field, { kind, text }] of fields.entries()) {
      const words = wordsOf(text);
      if (field === 0) nameLengths.push(words.length);
      for (const { folded, start, end } of words) {
        addTo(postings, folded, { document, field, kind, start, end, made: 'no' });
      }
      for (const { folded, made } of madeWords(kind, words)) {
        addTo(postings, folded, { document, field, kind, start: 0, end: text.length, made });
      }
      for (const { folded, start, end } of hyphenated(text, words)) {
        addTo(postings, folded, { document, field, kind, start, end, made: 'joined' });
      }
    }
  }
  return { documents, vocabulary: createVocabulary(postings.keys()), postings, nameLengths };
}

const hyphen = /^[-\u2010\u2011]$/;

/** What a hyphen joins is also typed without one. */
function hyphenated(text: string, words: readonly Word[]): Word[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (!next || !hyphen.test(text.slice(word.end, next.start))) return [];
    return [{ folded: word.folded + next.folded, start: word.start, end: next.end }];
  });
}

/** Names of two to four words are also typed without spaces, or as initials. */
function madeWords(
  kind: FieldKind,
  words: readonly Word[],
): { folded: string; made: 'initials' | 'joined' }[] {
  const isName = kind === 'name' || kind === 'otherName';
  if (!isName || words.length < 2 || words.length > 4) return [];
  return [
    { folded: words.map(({ folded }) => folded).join(''), made: 'joined' },
    { folded: words.map(({ folded }) => folded.slice(0, 1)).join(''), made: 'initials' },
  ];
}
