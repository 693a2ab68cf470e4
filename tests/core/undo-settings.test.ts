import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../lib/core/settings.ts';
import { mergeSteps, undoing } from '../../lib/core/undo-settings.ts';

const settings = (change: Partial<Settings>): Settings => ({ ...defaultSettings, ...change });
const undone = (before: Settings, after: Settings, now: Settings): Settings => ({
  ...now,
  ...undoing({ before, after })(now),
});

const sites = fc.uniqueArray(
  fc.constantFrom<string>('a.example', 'b.example', 'c.example', 'd.example'),
);
const anySettings = fc
  .record({ sitesOff: sites, openDelay: fc.integer({ min: 0, max: 3 }), badge: fc.boolean() })
  .map(settings);

describe('undoing a change of the settings', () => {
  it('brings back what was before, where nothing else was changed', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (before, after) => {
        expect(undone(before, after, after)).toEqual(before);
      }),
    );
  });

  it('leaves what another window changed since', () => {
    const before = settings({});
    const after = settings({ markStyle: 'wash' });
    const now = settings({ markStyle: 'wash', badge: false, sitesOff: ['a.example'] });
    expect(undone(before, after, now)).toEqual({ ...now, markStyle: 'underline' });
  });

  it('leaves a value alone that was changed once more', () => {
    const now = settings({ openDelay: 900 });
    expect(undone(settings({}), settings({ openDelay: 500 }), now)).toEqual(now);
  });

  it('takes only its own entries out of a list, and puts only its own back', () => {
    const before = settings({ sitesOff: ['a.example', 'b.example'] });
    const after = settings({ sitesOff: ['b.example', 'c.example'] });
    const now = settings({ sitesOff: ['b.example', 'c.example', 'd.example'] });
    expect(undone(before, after, now).sitesOff).toEqual(['b.example', 'd.example', 'a.example']);
  });

  it('loses no entry that another change has added', () => {
    fc.assert(
      fc.property(sites, sites, sites, (before, after, added) => {
        const now = settings({ sitesOff: [...new Set([...after, ...added])] });
        const left = undone(settings({ sitesOff: before }), settings({ sitesOff: after }), now);
        for (const site of now.sitesOff) {
          const isOwn = after.includes(site) && !before.includes(site);
          expect(left.sitesOff.includes(site) || isOwn).toBe(true);
        }
      }),
    );
  });
});

describe('two changes in quick succession', () => {
  const step = (before: Partial<Settings>, after: Partial<Settings>) => ({
    before: settings(before),
    after: settings(after),
  });

  it('of one number are taken back together, and what another window changed in between is not', () => {
    const sitesOff = ['a.example'];
    const merged = mergeSteps(
      step({ openDelay: 350 }, { openDelay: 400 }),
      step({ openDelay: 400, sitesOff }, { openDelay: 450, sitesOff }),
    );
    expect(merged).toEqual(step({ openDelay: 350, sitesOff }, { openDelay: 450, sitesOff }));
  });

  it.each([
    [
      'two fields',
      step({ badge: true }, { badge: false }),
      step({ openDelay: 350 }, { openDelay: 400 }),
    ],
    ['two sources', step({}, { disabledSources: ['a'] }), step({}, { disabledSources: ['b'] })],
    ['a whole file', step({}, { openDelay: 1, badge: false }), step({}, { openDelay: 2 })],
  ])('of %s are taken back one at a time', (_, first, next) => {
    expect(mergeSteps(first, next)).toBeNull();
  });
});
