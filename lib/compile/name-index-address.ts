/** Learns how people are addressed, so that "Ms Walker" and "Mr Walker" are two people. */
import type { Id, Knowledge } from '../core/knowledge/model.ts';
import { fold } from '../core/match/fold.ts';

/** Given names of ours that hardly anybody bears who is addressed the other way. */
const givenTo = {
  f: new Set(
    'alison angela ann anna clare diane ella jackie jennie jenny joan julie luciana naomi rosie margaret'.split(
      ' ',
    ),
  ),
  m: new Set(
    (
      'alex alexei avi ben boris chris chuka clive david gavin hugh ian jeremy jon julian justin ken marc mike neil ' +
      'norman stephen stuart'
    ).split(' '),
  ),
};

/**
 * How people are addressed: as the articles do it ("Ms Duffield" -> 'f'), else by the given name. Those
 * addressed both ways are left out.
 */
export function learnAddress(
  entities: Knowledge['entities'],
  bodies: ReadonlyMap<Id, readonly string[]>,
): Map<Id, 'f' | 'm'> {
  const text = [...bodies.values()].flat().join('\n');
  const address = new Map<Id, 'f' | 'm'>();
  const surnames = entities
    .filter(({ kind }) => kind === 'person')
    .map(({ id, name }) => ({
      id,
      given: fold(name.split(' ')[0] ?? ''),
      surname: name.split(' ').at(-1) ?? '',
    }));
  for (const { id, given, surname } of surnames) {
    if (givenTo.f.has(given)) address.set(id, 'f');
    else if (givenTo.m.has(given)) address.set(id, 'm');
    if (surnames.filter((one) => one.surname === surname).length > 1) continue;
    const female = new RegExp(`\\b(?:Ms|Mrs|Miss|Dame) ${surname}\\b`).test(text);
    const male = new RegExp(`\\b(?:Mr|Sir) ${surname}\\b`).test(text);
    if (female !== male) address.set(id, female ? 'f' : 'm');
    else if (female) address.delete(id);
  }
  return address;
}
