import { describe, expect, it } from 'vitest';
import { timelineView } from '../../../lib/core/card/timeline.ts';
import { parseEdtf } from '../../../lib/core/knowledge/edtf.ts';
import type { Dated } from '../../../lib/core/knowledge/model.ts';
import type { EntityRecord } from '../../../lib/core/knowledge/record.ts';

const dated = (edtf: string): Dated => {
  const bounds = parseEdtf(edtf);
  if (!bounds) throw new Error(`${edtf} is no date`);
  return { edtf, ...bounds };
};

/** A record with an article on each date, and an event on each further one. */
function recordWith(articles: readonly string[], events: readonly string[] = []): EntityRecord {
  return {
    id: 'ann',
    kind: 'person',
    name: 'Ann',
    description: { text: '', articles: [], outside: [] },
    roles: [],
    articles: articles.map((date) => ({ article: `on-${date}`, quotes: [] })),
    statements: [],
    events: events.map((date) => ({
      id: `event-${date}`,
      label: 'Something happens',
      status: 'happened',
      date: dated(date),
      reasoning: null,
      place: null,
      quotes: [],
      outside: [],
    })),
    relations: [],
    alongside: [],
    notes: [],
    heads: articles.map((date) => ({
      id: `on-${date}`,
      source: 'paper',
      title: 'Title',
      untitled: false,
      byline: null,
      date: dated(date),
      dating: { reasoning: '', evidence: [], outside: [] },
    })),
    sources: [{ id: 'paper', name: 'Paper', kind: 'newspaper', standpoint: '' }],
  };
}

const lengths = (record: EntityRecord) =>
  timelineView(record)?.points.map(({ from, to }) => to - from) ?? [];

describe('the timeline', () => {
  it('is a true axis: half the time is half the way', () => {
    const points =
      timelineView(recordWith(['2018-01-01', '2019-01-01', '2020-01-01']))?.points ?? [];
    const [first = 0, middle = 0, last = 0] = points.map(({ from }) => from);
    expect((middle - first) / (last - first)).toBeCloseTo(0.5, 2);
  });

  it('draws a date as long as it is uncertain', () => {
    const [day = 0, month = 0, year = 0] = lengths(recordWith(['2018-01-01', '2018-06', '2019']));
    expect(day).toBe(0);
    expect(year / month).toBeGreaterThan(10);
  });

  it('runs off the picture where an end is open', () => {
    const timeline = timelineView(recordWith(['2018-01-01', '2019-01-01'], ['../2018-06-01']));
    expect(timeline?.points.find(({ kind }) => kind === 'event')).toMatchObject({
      from: 0,
      open: true,
    });
  });

  it('sets points apart that would lie on each other', () => {
    const record = recordWith(['2018-01-01', '2018-01-02', '2018-01-03', '2020-01-01']);
    expect(timelineView(record)?.points.map(({ level }) => level)).toEqual([0, 1, 2, 0]);
  });

  it('writes years below years, and months below months', () => {
    const ticksOf = (...dates: string[]) =>
      timelineView(recordWith(dates))?.ticks.map(({ edtf }) => edtf);
    expect(ticksOf('2017-05-01', '2020-02-01')).toEqual(['2018', '2019', '2020']);
    expect(ticksOf('2018-02-10', '2018-05-20')).toEqual(['2018-03', '2018-04', '2018-05']);
  });

  it('never writes more than six times below itself', () => {
    for (const last of ['2018-02-01', '2018-09-01', '2021-01-01', '2035-01-01', '2199-01-01']) {
      expect(timelineView(recordWith(['2018-01-15', last]))?.ticks.length).toBeLessThanOrEqual(6);
    }
  });

  it('ends where the articles end, not where the events do', () => {
    const timeline = timelineView(recordWith(['2018', '2020-01-01/2020-01-07'], ['2020-01-08']));
    expect(timeline?.sourcesEnd?.edtf).toBe('2020-01-01/2020-01-07');
  });

  it('is not drawn for a single date', () => {
    expect(timelineView(recordWith(['2018-04-26']))).toBeNull();
    expect(timelineView(recordWith([]))).toBeNull();
  });
});
