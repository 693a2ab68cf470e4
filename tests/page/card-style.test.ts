import { expect, it, vi } from 'vitest';
import { styledRecords } from '../../lib/page/card-style.ts';
import { entityRecord } from '../core/small-record.ts';

const readRecords = () => Promise.resolve(new Map([['ann', entityRecord('ann')]]));
const readWholeRecord = () => Promise.resolve(null);

it('no record of a card comes before the style of cards', async () => {
  const adopt = vi.fn();
  let isThere = false;
  let arrive = (_css: string): void => {};
  const readCardStyle = () => new Promise<string>((resolve) => (arrive = resolve));
  const stored = { readRecords, readWholeRecord, readCardStyle };
  const reading = styledRecords(stored, adopt)
    .readRecords(['ann'])
    .then(() => {
      isThere = true;
    });
  await new Promise(setImmediate);
  expect(isThere).toBe(false);
  arrive('.card {}');
  await reading;
  expect(adopt.mock.calls).toEqual([['.card {}']]);
});

it('the style is read once, and again where the store did not have it yet', async () => {
  const readCardStyle = vi.fn(() => Promise.resolve('.card {}')).mockResolvedValueOnce('');
  const adopt = vi.fn();
  const records = styledRecords({ readRecords, readWholeRecord, readCardStyle }, adopt);
  for (let times = 0; times < 4; times++) await records.readRecords(['ann']);
  expect(readCardStyle).toHaveBeenCalledTimes(2);
  expect(adopt).toHaveBeenLastCalledWith('.card {}');
});
