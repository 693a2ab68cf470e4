import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSteps, writeSteps } from '../../../lib/core/match/step-text.ts';

const steps = fc.array(fc.nat({ max: 200_000 }), { maxLength: 60 });
const size = fc.integer({ min: 2, max: 20_000 });

it('steps are read as they were written, whatever their usual size', () => {
  fc.assert(
    fc.property(steps, size, (written, usual) => {
      expect(readSteps(writeSteps(written, usual), usual)).toEqual(written);
    }),
  );
});

it('a step of the usual size takes little more than the bits of that size', () => {
  const usual = Array.from({ length: 600 }, (_, at) => (at * 7) % 2048);
  expect(writeSteps(usual, 1024).length).toBeLessThan(((10 + 2) / 6) * 600 + 1);
});

it('no quote, backslash or backtick stands in the text', () => {
  fc.assert(
    fc.property(steps, (written) => {
      expect(writeSteps(written, 1000)).not.toMatch(/["'`\\]/);
    }),
  );
});
