import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { compileSeeds } from '../../../lib/compile/compile-seeds.ts';
import { alongside } from '../../../lib/core/knowledge/alongside.ts';
import { concerns } from '../../../lib/core/knowledge/concerns.ts';
import { filterKnowledge } from '../../../lib/core/knowledge/filter-knowledge.ts';
import { filterRecord } from '../../../lib/core/knowledge/filter-record.ts';
import {
  fullRecord,
  limitRecord,
  storedBytesOf,
} from '../../../lib/core/knowledge/limit-record.ts';
import type { Dated, Id } from '../../../lib/core/knowledge/model.ts';
import { packKnowledge, unpackKnowledge } from '../../../lib/core/knowledge/pack-knowledge.ts';
import { type EntityRecord, StoredRecord } from '../../../lib/core/knowledge/record.ts';
import { recordOf } from '../../../lib/core/knowledge/record-of.ts';
import { recordsOf } from '../../../lib/core/knowledge/records-of.ts';
import { statementsOf } from '../../../lib/core/knowledge/statements-of.ts';
import { between, timelineOf } from '../../../lib/core/knowledge/timeline.ts';
import { vanishingWith } from '../../../lib/core/knowledge/vanishing.ts';

const { knowledge } = compileSeeds('seeds');
const entityIds = knowledge.entities.map(({ id }) => id);
const sourceIds = knowledge.sources.map(({ id }) => id);
const sourceOf = new Map(knowledge.articles.map(({ id, source }) => [id, source]));

const anyEntity = fc.constantFrom(...entityIds);
const anySources = fc.subarray(sourceIds).map((ids): ReadonlySet<Id> => new Set(ids));
const anyDay = fc
  .date({ min: new Date('2005-01-01'), max: new Date('2021-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Every passage-like thing in a value, wherever it stands. */
function articlesIn(value: unknown): Id[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'article' in value && typeof value.article === 'string' ? [value.article] : [];
  const listed = 'articles' in value && Array.isArray(value.articles) ? value.articles : [];
  const ids = listed.filter((one): one is Id => typeof one === 'string');
  return [...own, ...ids, ...Object.values(value).flatMap(articlesIn)];
}

/** Evidence of a date may be from another article; ties in rank may fall differently. */
const comparable = (record: EntityRecord | null) =>
  record && {
    ...record,
    alongside: record.alongside.map(({ id }) => id).sort(),
    heads: record.heads.map(({ id }) => id),
  };

/** What has no known beginning stands at its end. */
const placeOf = ({ earliest, latest }: Dated) => (earliest < '0001' ? latest : earliest);
/** What has no known end lies at its beginning. */
const endOf = ({ earliest, latest }: Dated) => (latest > '9000' ? earliest : latest);
const inOrder = (dates: readonly Dated[]) =>
  dates.map(placeOf).every((place, index, places) => (places[index - 1] ?? '') <= place);

describe('a disabled source', () => {
  it('takes every passage of its articles along', () => {
    fc.assert(
      fc.property(anySources, (disabled) => {
        for (const article of articlesIn(filterKnowledge(knowledge, disabled))) {
          expect(disabled).not.toContain(sourceOf.get(article));
        }
      }),
    );
  });

  it('leaves no fact without a passage and no reference without its entity', () => {
    fc.assert(
      fc.property(anySources, (disabled) => {
        const left = filterKnowledge(knowledge, disabled);
        const ids = new Set(left.entities.map(({ id }) => id));
        const facts = [...left.memberships, ...left.events, ...left.relations];
        expect(facts.every(({ passages }) => passages.length > 0)).toBe(true);
        const named = [
          ...left.memberships.flatMap(({ member, organization }) => [member, organization]),
          ...left.events.flatMap(({ participants }) => participants),
          ...left.statements.flatMap(({ speaker, about }) => [speaker, ...about]),
          ...left.relations.flatMap(({ subject, object }) => [subject, object]),
          ...left.mentions.map(({ entity }) => entity),
        ];
        expect(named.filter((id) => id !== null && !ids.has(id))).toEqual([]);
      }),
    );
  });

  it('takes the same from a record as from the knowledge that it is joined from', () => {
    fc.assert(
      fc.property(anyEntity, anySources, (id, disabled) => {
        const left = filterKnowledge(knowledge, disabled);
        const known = left.entities.some((entity) => entity.id === id);
        const joined = known ? recordOf(left, id) : null;
        const filtered = filterRecord(recordOf(knowledge, id), disabled);
        if (filtered === null) {
          // What is left of an entity that only others' facts refer to is nothing to show.
          expect(joined?.articles ?? []).toEqual([]);
          return;
        }
        expect(comparable(filtered)).toEqual(comparable(joined));
      }),
      { numRuns: 300 },
    );
  });

  it('may be switched off in two steps or in one', () => {
    fc.assert(
      fc.property(anyEntity, anySources, anySources, (id, first, second) => {
        const record = recordOf(knowledge, id);
        const once = filterRecord(record, new Set([...first, ...second]));
        const halfway = filterRecord(record, first);
        expect(comparable(halfway && filterRecord(halfway, second))).toEqual(comparable(once));
      }),
      { numRuns: 300 },
    );
  });

  it('takes along only whom no source that stays on names, and tells them beforehand', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sourceIds), anySources, (source, disabled) => {
        const off = new Set([...disabled, source]);
        const vanishing = vanishingWith(knowledge, source, [...disabled]).map(({ id }) => id);
        const stillNamed = knowledge.mentions
          .filter(({ article }) => !off.has(sourceOf.get(article) ?? ''))
          .map(({ entity }) => entity);
        expect(vanishing.filter((id) => stillNamed.includes(id))).toEqual([]);
      }),
    );
  });

  it('that alone speaks of somebody takes them along', () => {
    const alone = sourceIds.flatMap((source) => vanishingWith(knowledge, source, []));
    expect(alone.map(({ id }) => id)).toContain('stephen-bartley');
  });

  it('with all others leaves nothing', () => {
    const none = new Set(sourceIds);
    expect(filterKnowledge(knowledge, none).entities).toEqual([]);
    for (const id of entityIds) expect(filterRecord(recordOf(knowledge, id), none)).toBeNull();
  });
});

describe('queries', () => {
  it('give timelines oldest first', () => {
    fc.assert(
      fc.property(anyEntity, anySources, (id, disabled) => {
        const timeline = timelineOf(filterKnowledge(knowledge, disabled), id);
        expect(inOrder(timeline.map(({ date }) => date))).toBe(true);
      }),
    );
  });

  it('never give a statement without those that dispute it', () => {
    fc.assert(
      fc.property(anyEntity, anySources, (id, disabled) => {
        const found = statementsOf(filterKnowledge(knowledge, disabled), id);
        const ids = new Set(found.map((one) => one.id));
        const standing = filterKnowledge(knowledge, disabled).statements;
        for (const statement of found.filter((one) => concerns(one, id))) {
          const disputing = standing.filter(({ answers }) => answers.includes(statement.id));
          for (const one of disputing) expect(ids).toContain(one.id);
        }
      }),
    );
  });

  it('rank companions by the articles that they share', () => {
    for (const id of entityIds) {
      const shared = alongside(knowledge, id).map(({ articles }) => articles.length);
      expect(shared).toEqual([...shared].sort((a, b) => b - a));
    }
  });

  it('see companionship from both sides', () => {
    fc.assert(
      fc.property(anyEntity, anyEntity, (one, other) => {
        const has = (a: Id, b: Id) => alongside(knowledge, a).some(({ id }) => id === b);
        expect(has(one, other)).toBe(has(other, one));
      }),
    );
  });

  it('give between two days exactly what may have been then', () => {
    const everything = between(knowledge, '0000-01-01', '9999-12-31');
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a];
        const found = between(knowledge, from, to);
        const outside = everything.filter(({ date }) => placeOf(date) > to || endOf(date) < from);
        expect(found.length + outside.length).toBe(everything.length);
      }),
    );
  });
});

describe('between two days', () => {
  const from = '2018-09-10';
  const to = '2018-09-11';
  const found = (...disabled: Id[]) =>
    between(filterKnowledge(knowledge, new Set(disabled)), from, to).map((entry) =>
      entry.kind === 'event'
        ? entry.event.id
        : entry.kind === 'statement'
          ? entry.statement.id
          : entry.kind === 'article'
            ? entry.article.id
            : entry.role.id,
    );

  it('stands all that was or may have been then: events, words, roles, articles', () => {
    expect(found()).toEqual(
      expect.arrayContaining([
        'plp-meeting-2018',
        'sobel-request-2018',
        'corbyn-broad-church',
        'duffield-tiny-group',
        'censure-no-action-2018',
        'kentonline-censure-row-2018',
        'independent-deselection-2018',
      ]),
    );
    expect(found()).not.toContain('censure-motion-expected-2018');
    expect(between(knowledge, '2017-06-08', '2017-06-08').map(({ kind }) => kind)).toContain(
      'role-start',
    );
  });

  it('stands nothing that rests on a disabled source alone', () => {
    const left = found('independent-site');
    expect(left).toContain('plp-meeting-2018');
    expect(left).toContain('sobel-request-2018');
    expect(left).not.toContain('corbyn-broad-church');
    expect(left).not.toContain('independent-deselection-2018');
    expect(found('independent-site', 'kentonline-site')).not.toContain('plp-meeting-2018');
  });

  it('stands what has no known beginning only where its end lies', () => {
    const in2018 = between(knowledge, '2018-01-01', '2018-12-31');
    const inMarch2019 = between(knowledge, '2019-03-01', '2019-03-31');
    const ids = (entries: typeof in2018) =>
      entries.flatMap((entry) => (entry.kind === 'event' ? entry.event.id : []));
    expect(ids(in2018)).not.toContain('the-lynching-whitstable');
    expect(ids(inMarch2019)).toContain('the-lynching-whitstable');
  });

  it('stands in order, oldest first', () => {
    expect(inOrder(between(knowledge, from, to).map(({ date }) => date))).toBe(true);
  });
});

describe('a record', () => {
  it('is as its schema says', () => {
    for (const record of Object.values(recordsOf(knowledge))) {
      expect(v.parse(StoredRecord, record)).toEqual(record);
    }
  });

  it('is never longer than a page should have to read', () => {
    for (const record of Object.values(recordsOf(knowledge))) {
      expect(JSON.stringify(record).length).toBeLessThanOrEqual(fullRecord);
    }
  });

  it('when shortened holds only what the whole one holds, and every article', () => {
    fc.assert(
      fc.property(anyEntity, fc.integer({ min: 9000, max: 20_000 }), (id, size) => {
        const whole = recordOf(knowledge, id);
        const short = limitRecord(whole, size);
        const statements = new Set(whole.statements.map((one) => one.id));
        expect(short.statements.filter((one) => !statements.has(one.id))).toEqual([]);
        expect(whole.roles).toEqual(expect.arrayContaining(short.roles));
        expect(whole.events).toEqual(expect.arrayContaining(short.events));
        expect(short.articles.map(({ article }) => article)).toEqual(
          whole.articles.map(({ article }) => article),
        );
        expect(short.more !== undefined).toBe(storedBytesOf(whole) > size);
      }),
    );
  });

  it('when shortened shows no disputed statement alone', () => {
    for (const id of entityIds) {
      const whole = recordOf(knowledge, id);
      const short = limitRecord(whole);
      const shown = new Set(short.statements.map((one) => one.id));
      for (const { id: said } of short.statements) {
        const opposed = whole.statements.flatMap((one) => [
          ...(one.answers.includes(said) ? [one.id] : []),
          ...(one.id === said ? one.answers : []),
        ]);
        expect(opposed.length === 0 || opposed.some((one) => shown.has(one)), said).toBe(true);
      }
    }
  });

  it('when shortened keeps what its own person answered', () => {
    const { statements } = limitRecord(recordOf(knowledge, 'rosie-duffield'));
    const motion = statements.find(({ id }) => id === 'censure-motion-dissatisfied');
    const own = statements.find(({ id }) => id === 'duffield-tiny-group');
    expect([motion?.speaker, own?.speaker]).toEqual([null, 'rosie-duffield']);
    expect(own?.answers).toContain(motion?.id);
  });

  it('says of each role and event what of it is public knowledge', () => {
    for (const id of entityIds) {
      const { roles, events } = recordOf(knowledge, id);
      const told = new Map(knowledge.events.map((event) => [event.id, event.outside]));
      for (const event of events) expect(event.outside).toEqual(told.get(event.id));
      const known = knowledge.memberships.filter(({ member }) => member === id);
      for (const role of roles)
        expect(role.outside).toEqual(known.find(({ label }) => label === role.label)?.outside);
    }
  });

  it('shows the name in each quotation where it stands', () => {
    const record = recordOf(knowledge, 'rosie-duffield');
    for (const { quotes } of record.articles) {
      for (const { exact, names } of quotes) {
        expect(names.length).toBeGreaterThan(0);
        for (const [start, end] of names) expect(exact.slice(start, end)).toMatch(/Duffield|Rosie/);
      }
    }
  });
});

it('knowledge comes out of its packed form as it went in', () => {
  const packed = JSON.parse(JSON.stringify(packKnowledge(knowledge)));
  expect(unpackKnowledge(packed)).toEqual(knowledge);
});
