import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { entityRecord, storedRecord } from '../core/small-record.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

/** Fresh modules stand for a frame or a background that has just started. */
async function freshModule() {
  vi.resetModules();
  const written = await import('../../lib/extension/records.ts');
  return { ...written, ...(await import('../../lib/extension/read-records.ts')) };
}

/** A frame that has asked for a record in vain, and waits as long as we let it. */
async function frameThatWaits() {
  const patience = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal);
  const frame = await freshModule();
  const inVain = frame.readRecords(['ann']);
  await vi.waitFor(() => expect(timeout).toHaveBeenCalled());
  timeout.mockRestore();
  return { frame, inVain, loseItsPatience: () => patience.abort() };
}

const bundled = {
  version: '2',
  ids: () => ['ann', 'ben'],
  records: () => ({ ann: storedRecord('ann'), ben: storedRecord('ben') }),
  wholeRecords: () => ({ ann: { ...storedRecord('ann'), name: 'ann, whole' } }),
  catalogue: () => ({ heads: [], sources: [] }),
  style: '.card {}',
};
const local = fakeBrowser.storage.local;

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.storage.onChanged.removeAllListeners();
});

describe('records', () => {
  it('are written when the store has none, and those of an older version go', async () => {
    const { keepRecords, readRecords } = await freshModule();
    await local.set({ 'records-version': '1', 'record:cat': storedRecord('cat') });
    await keepRecords(bundled);
    expect([...(await readRecords(['ann', 'ben'])).keys()]).toEqual(['ann', 'ben']);
    expect((await local.get('record:cat'))['record:cat']).toBeUndefined();
  });

  it('are left alone where their version is the current one', async () => {
    const { keepRecords } = await freshModule();
    await keepRecords(bundled);
    const set = vi.spyOn(local, 'set');
    await keepRecords(bundled);
    expect(set).not.toHaveBeenCalled();
  });

  it('that are damaged come back at the next start', async () => {
    const { checkRecords, readRecords } = await freshModule();
    await checkRecords(bundled);
    await local.set({ 'record:ann': { id: 'ann', name: 3 } });
    await checkRecords(bundled);
    expect((await readRecords(['ann'])).get('ann')).toEqual(entityRecord('ann'));
  });

  it('are there whole where a card opens with a shortened one', async () => {
    const { keepRecords, readWholeRecord } = await freshModule();
    await keepRecords(bundled);
    expect((await readWholeRecord('ann'))?.name).toBe('ann, whole');
  });

  it('are there whole again at the next start, or when a frame wants one that was damaged', async () => {
    const { checkRecords, keepRecords, onRecordsWanted, readWholeRecord } = await freshModule();
    await checkRecords(bundled);
    await local.set({ 'record-whole:ann': 'gone' });
    await checkRecords(bundled);
    expect((await readWholeRecord('ann'))?.name).toBe('ann, whole');
    onRecordsWanted(() => void keepRecords(bundled));
    await local.remove('record-whole:ann');
    expect((await readWholeRecord('ann'))?.name).toBe('ann, whole');
  });

  it('have the style of the card with them', async () => {
    const { keepRecords, readCardStyle } = await freshModule();
    await keepRecords(bundled);
    expect(await readCardStyle()).toBe('.card {}');
  });

  it('come back with a style that was lost, as soon as a frame wants it', async () => {
    const { keepRecords, onRecordsWanted, readCardStyle } = await freshModule();
    await keepRecords(bundled);
    onRecordsWanted(() => void keepRecords(bundled));
    await local.remove('card-style');
    expect(await readCardStyle()).toBe('.card {}');
  });

  it('come back with a catalogue that was damaged', async () => {
    const { checkRecords, readRecords } = await freshModule();
    await checkRecords(bundled);
    await local.set({ 'records-catalogue': 'gone' });
    await checkRecords(bundled);
    expect((await readRecords(['ann'])).get('ann')).toEqual(entityRecord('ann'));
  });

  it('that a frame finds damaged are written anew by the background, and read again', async () => {
    const background = await freshModule();
    await background.keepRecords(bundled);
    background.onRecordsWanted(() => background.keepRecords(bundled));
    await local.set({ 'record:ann': 'gone' });

    const frame = await freshModule();
    expect((await frame.readRecords(['ann', 'ben'])).size).toBe(2);
  });

  it('whose writing was cut short are written when a frame asks for them', async () => {
    const background = await freshModule();
    background.onRecordsWanted(() => background.keepRecords(bundled));
    const frame = await freshModule();
    expect((await frame.readRecords(['ann', 'ben'])).size).toBe(2);
  });

  it('are asked for again where the background was stopped before it could write them', async () => {
    const { frame, inVain, loseItsPatience } = await frameThatWaits();
    loseItsPatience();
    expect((await inVain).size).toBe(0);

    const background = await freshModule();
    background.onRecordsWanted(() => background.keepRecords(bundled));
    expect((await frame.readRecords(['ann'])).size).toBe(1);
  });

  it('are no longer waited for where the extension has been taken away meanwhile', async () => {
    const { inVain, loseItsPatience } = await frameThatWaits();
    const { storage } = fakeBrowser;
    Object.assign(fakeBrowser, { storage: undefined });
    loseItsPatience();
    Object.assign(fakeBrowser, { storage });
    expect((await inVain).size).toBe(0);
  });

  it('that nobody knows are asked for once per frame, not at every hover', async () => {
    const background = await freshModule();
    let asked = 0;
    background.onRecordsWanted(() => {
      asked += 1;
      background.keepRecords(bundled);
    });
    await background.keepRecords(bundled);
    const frame = await freshModule();
    expect((await frame.readRecords(['nobody'])).size).toBe(0);
    await frame.readRecords(['nobody']);
    expect(asked).toBe(1);
  });
});
