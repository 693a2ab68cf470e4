import { expect, it } from 'vitest';
import { byName, sortName } from '../../../lib/core/knowledge/sort-name.ts';

const person = (name: string) => ({ kind: 'person', name }) as const;
const body = (name: string) => ({ kind: 'organization', name }) as const;

it.each([
  [person('Rosie Duffield'), 'Duffield Rosie'],
  [person('Naomi Wimborne-Idrissi'), 'Wimborne-Idrissi Naomi'],
  [person('Ian Paisley Jr'), 'Paisley Ian'],
  [body('The Independent Group'), 'Independent Group'],
  [body('Theatre Royal'), 'Theatre Royal'],
])('people stand under their surname, bodies without their article: %o', (entity, letters) => {
  expect(sortName(entity)).toBe(letters);
});

it('an accent changes no place in the alphabet', () => {
  const names = [person('Ann Zola'), person('Zoë Ångström'), person('Bo Adam'), body('The Arches')];
  expect(byName(names, 'en-GB').map(({ name }) => name)).toEqual([
    'Bo Adam',
    'Zoë Ångström',
    'The Arches',
    'Ann Zola',
  ]);
});
