/**
 * Decides for a whole page at once which sightings are mentions, so that one name means one person
 * throughout. Names that can be nobody else come first; they are evidence for the rest.
 */
import type { Id } from '../knowledge/model.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import type { BlockFindings, Sighting } from './findings.ts';
import { judge } from './judge.ts';
import type { Mention } from './mention.ts';
import { isSilent, mentionOf } from './mention-of.ts';
import type { NameIndex } from './name-index.ts';
import { isWellKnown } from './need.ts';
import { gatherOthers, type Others } from './others.ts';
import { finish, type Steps } from './steps.ts';
import { createSurnames } from './surnames.ts';

/** A sighting and the number of its block. A list of them is in reading order. */
interface Placed {
  readonly block: number;
  readonly sighting: Sighting;
}

/** One entity taken for a sighting, and what speaks for it. */
export interface Verdict {
  readonly name: number;
  readonly certain: boolean;
  readonly anchor?: string;
  readonly alternatives: readonly number[];
}

/**
 * A bound to the time, for a page on which each round finds one name more. Of some 1,700 labelled texts
 * all but one were done after three, the last of which finds nothing new, and that one after four.
 */
const mostRounds = 4;

/** The mentions of each block. */
export type Decisions = readonly (readonly Mention[])[];

/**
 * The mentions of each block, sorted by start, never overlapping. Names of entities that rest on
 * disabled sources only are left out, but still count as the people they are.
 */
export function decide(
  index: NameIndex,
  findings: readonly BlockFindings[],
  disabledSources: ReadonlySet<Id>,
): Decisions {
  return finish(decideInSteps(index, findings, disabledSources));
}

/** `decide` in steps of some microseconds: a page of 1,000 names takes it many milliseconds in all. */
export function* decideInSteps(
  index: NameIndex,
  findings: readonly BlockFindings[],
  disabledSources: ReadonlySet<Id>,
): Steps<Decisions> {
  const placed: Placed[] = [];
  const mentions: Mention[][] = [];
  for (const [block, { sightings }] of findings.entries()) {
    for (const sighting of sightings) placed.push({ block, sighting });
    mentions.push([]);
    yield;
  }
  const evidence = yield* gatherEvidence(index, findings);
  const verdicts = new Map<Sighting, Verdict>();
  const others = gatherOthers(index, findings);
  // Each name found speaks for the others, surnames too, so they are asked again until none is new.
  for (let round = 0, known = -1; round < mostRounds && verdicts.size > known; round++) {
    known = verdicts.size;
    yield* decideWholeNames(index, placed, evidence, verdicts, others);
    yield* decideSurnames(index, findings, placed, evidence, verdicts);
  }
  for (const { block, sighting } of placed) {
    const verdict = verdicts.get(sighting);
    if (verdict === undefined || isSilent(index, verdict, disabledSources)) continue;
    mentions[block]?.push(mentionOf(index, block, sighting, verdict, evidence));
    yield;
  }
  return mentions;
}

const standsAlone = (sighting: Sighting): boolean =>
  sighting.how !== 'surname' && sighting.how !== 'titled' && !isBareMisspelling(sighting);

const isBareMisspelling = (sighting: Sighting): boolean =>
  sighting.how === 'near' && sighting.doubted && sighting.surname >= 0;

/** Full names, bodies, acronyms. */
function* decideWholeNames(
  index: NameIndex,
  placed: readonly Placed[],
  evidence: Evidence,
  verdicts: Map<Sighting, Verdict>,
  others: Others,
): Steps<void> {
  const whole = placed.filter(({ sighting }) => standsAlone(sighting));
  // One name is one person: who is a dentist where the page introduces her is one throughout.
  const doubted = new Set(
    whole.flatMap(({ sighting: { doubted, surname, names } }) =>
      doubted && surname >= 0
        ? names.filter((name) => !index.needsEvidence(name)).map(index.ownerOf)
        : [],
    ),
  );
  // "The podcaster Chris Williamson is not Chris Williamson, the Labour MP": two of one name.
  const introduced = new Set(
    whole.flatMap(({ sighting: { otherwise, beside, names } }) =>
      otherwise
        ? []
        : names
            // "Rosie Duffield kept her seat": there is no other.
            .filter((name) => !isWellKnown(index, name))
            .map(index.ownerOf)
            .filter((entity) => evidence.ofPosts(entity, beside) > 0),
    ),
  );
  for (const { block, sighting } of whole) {
    const isAnother =
      sighting.otherwise && sighting.names.some((name) => introduced.has(index.ownerOf(name)));
    if (isAnother) continue;
    const isDoubted = (name: number) =>
      doubted.has(index.ownerOf(name)) || others.bear(sighting, name);
    const verdict = judge(index, block, sighting, evidence, isDoubted, others);
    const entity = verdict ? index.ownerOf(verdict.name) : -1;
    const { doubted: isOdd, how, names } = sighting;
    const short = /^(?:acronym|short)$/.test(how) || (isOdd && names.every(index.needsEvidence));
    if (verdict && !(short && others.bodies.has(entity) && !evidence.hasFound(entity)))
      verdicts.set(sighting, verdict);
    yield;
  }
  for (const { sighting } of whole) {
    const verdict = verdicts.get(sighting);
    // A name that needs others itself says nothing for them.
    const isWeak = sighting.doubted || sighting.distance > 2;
    if (verdict && !(isWeak && sighting.surname >= 0))
      evidence.add(index.ownerOf(verdict.name), sighting.how !== 'acronym' || verdict.certain);
  }
}

/** Surnames, in reading order, by who was introduced before. */
function* decideSurnames(
  index: NameIndex,
  findings: readonly BlockFindings[],
  placed: readonly Placed[],
  evidence: Evidence,
  verdicts: Map<Sighting, Verdict>,
): Steps<void> {
  const surnames = yield* createSurnames(
    index,
    evidence,
    placed.flatMap(({ block, sighting }) => {
      const verdict = verdicts.get(sighting);
      return verdict && sighting.surname >= 0 && standsAlone(sighting)
        ? [{ block, sighting, name: verdict.name }]
        : [];
    }),
    findings,
  );
  for (const { block, sighting } of placed) {
    if (standsAlone(sighting)) continue;
    const verdict = surnames.resolve(block, sighting);
    if (verdict) {
      verdicts.set(sighting, verdict);
      evidence.add(index.ownerOf(verdict.name), true);
    } else verdicts.delete(sighting);
    yield;
  }
}
