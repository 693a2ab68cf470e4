/**
 * Every sentence that Backstory says in its own voice, as against what it quotes: so that a person
 * can read them all on one page and judge whether one takes a side.
 */
import type { Knowledge } from '../core/knowledge/model.ts';

export interface OwnWords {
  /** What the words are: "description", "role", "label", ... */
  readonly kind: string;
  /** The id of the record that says them. */
  readonly of: string;
  readonly text: string;
}

/** Label by label and sentence by sentence, in the order of the lists. */
export function ownWordsOf(knowledge: Knowledge): OwnWords[] {
  const { sources, articles, entities, memberships, events, statements, relations } = knowledge;
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const dated = articles.map(({ id, dating }) => ({ id, outside: dating.outside }));
  const facts = [...sources, ...dated, ...entities, ...memberships, ...events];
  const nameOf = (id: string): string => names.get(id) ?? id;
  return [
    ...sources.map(({ id, standpoint }) => ({ kind: 'standpoint', of: id, text: standpoint })),
    ...articles.flatMap(({ id, dating, leftOut }) => [
      { kind: 'dating', of: id, text: dating.reasoning },
      ...leftOut.map(({ reason }) => ({ kind: 'left out', of: id, text: reason })),
    ]),
    ...entities.flatMap(({ id, description, notes }) => [
      { kind: 'description', of: id, text: description.text },
      ...notes.map(({ text }) => ({ kind: 'note', of: id, text })),
    ]),
    ...memberships.map(({ id, member, label }) => ({
      kind: 'role',
      of: id,
      text: `${nameOf(member)}: ${label}`,
    })),
    ...events.flatMap(({ id, status, label, reasoning }) => [
      { kind: `event (${status})`, of: id, text: label },
      ...(reasoning === null ? [] : [{ kind: 'dating', of: id, text: reasoning }]),
    ]),
    ...statements.flatMap(({ id, speaker, speakerLabel, via }) => [
      ...(speaker === null ? [{ kind: 'speaker', of: id, text: speakerLabel }] : []),
      ...(via === null ? [] : [{ kind: 'via', of: id, text: via }]),
    ]),
    ...relations.map(({ id, subject, predicate, object }) => ({
      kind: 'relation',
      of: id,
      text: `${nameOf(subject)} ${predicate} ${nameOf(object)}`,
    })),
    ...facts.flatMap(({ id, outside }) =>
      outside.map(({ says, origin }) => ({
        kind: 'public knowledge',
        of: id,
        text: `${says} (${origin})`,
      })),
    ),
  ];
}
