/**
 * Words of British party politics that seven short articles happen not to use, or too seldom to be
 * learnt from them: "shadow chancellor" tells whose page it is as well as any word they do use.
 */
import { stemOf } from '../core/match/stem.ts';

/** By weight, as of learnt company: 5 in talk of any politics, 8 hardly outside of this country's. */
const bySubject: Readonly<Record<number, string>> = {
  5: `
    vote ballot parliament parliamentary minister cabinet communist socialist whip commons election
    referendum resign backed leadership rebel zionist`,
  6: 'shadow brexit manifesto tories dem dup blair',
  8: `
    chancellor backbencher frontbench brexiteer corbynite blairite pmqs trots starmer mcdonnell
    miliband smeeth soubry lansman ukip snp`,
};

/** What pages about a film director speak of, where our articles only call them one. */
const byCalling = {
  of: /film (?:director|maker)/i,
  words:
    'cinema screenplay premiere camera actor oscar bafta cannes nomination theatre drama script rehearse starring ' +
    'cine kino realisateur realizador regisseur regista lungometraggio festival venice palme peterloo drake naked bleak',
};

/** Stems that go with whoever is described so. */
export const callingWords = (description: string): readonly string[] =>
  byCalling.of.test(description) ? byCalling.words.split(' ').map(stemOf) : [];

/** Stem -> weight. */
export const subjectWords: ReadonlyMap<string, number> = new Map(
  Object.entries(bySubject).flatMap(([weight, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [stemOf(word), Number(weight)] as const),
  ),
);
