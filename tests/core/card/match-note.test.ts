import { expect, it } from 'vitest';
import { matchNote } from '../../../lib/core/card/match-note.ts';
import type { Mention } from '../../../lib/core/match/mention.ts';
import { english } from '../english.ts';

const note = (mention: Partial<Mention>) =>
  matchNote(
    {
      start: 0,
      end: 6,
      entity: 'jeremy-corbyn',
      how: 'surname',
      certainty: 'certain',
      meant: 'Jeremy Corbyn',
      why: { rule: 'surname' },
      alternatives: [],
      ...mention,
    },
    english,
  );

it('a misspelling is told with the name that it was taken for', () => {
  expect(note({ how: 'near' })).toContain('“Jeremy Corbyn”');
});

it('a surname is told with the full name on the page that it refers to', () => {
  expect(note({ meant: '', why: { rule: 'surname', anchor: 'Jeremy Corbyn' } })).toContain(
    '“Jeremy Corbyn”',
  );
});

it('of what else speaks for a name, the first two are told', () => {
  const told = note({ why: { rule: 'surname', with: ['Ken Loach', 'Labour', 'Canterbury'] } });
  expect(told).toMatch(/Ken Loach.*Labour/);
  expect(told).not.toContain('Canterbury');
});
