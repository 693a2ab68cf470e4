import { describe, expect, it, vi } from 'vitest';
import type { EntityRecord } from '../../lib/core/knowledge/record.ts';
import { createCardRecords } from '../../lib/page/card-records.ts';
import { entityRecord } from '../core/small-record.ts';

const none = () => new Set<string>();
const noWhole = () => Promise.resolve(null);

describe('the records of a page', () => {
  it('are asked for again where the store did not have them yet', async () => {
    const readRecords = vi
      .fn<(ids: readonly string[]) => Promise<ReadonlyMap<string, EntityRecord>>>()
      .mockResolvedValueOnce(new Map())
      .mockResolvedValueOnce(new Map([['ann', entityRecord('ann')]]));
    const records = createCardRecords({ readRecords, readWholeRecord: noWhole }, none);
    expect(await records.get(['ann'])).toEqual([]);
    expect(await records.get(['ann'])).toEqual([entityRecord('ann')]);
  });

  it('are read once, however many names and hovers want them at the same time', async () => {
    const readRecords = vi.fn(() => Promise.resolve(new Map([['ann', entityRecord('ann')]])));
    const records = createCardRecords({ readRecords, readWholeRecord: noWhole }, none);
    records.ahead(['ann']);
    await Promise.all([records.get(['ann']), records.get(['ann'])]);
    expect(readRecords).toHaveBeenCalledTimes(1);
    expect(records.now(['ann'])).toEqual([entityRecord('ann')]);
  });

  it('are missing, and nothing else, where an update has cut the store off', async () => {
    const cut = () => Promise.reject(new Error('Extension context invalidated.'));
    const records = createCardRecords({ readRecords: cut, readWholeRecord: cut }, none);
    expect(await records.get(['ann'])).toEqual([]);
    expect(await records.whole('ann')).toBeNull();
  });
});
