import { describe, expect, it } from 'vitest';
import { nextPace, type Pace, type Sample } from '../../../lib/core/card/pace.ts';

/** Moves along a line: `step` px every `every` ms, on a clock that ticks each `tick` ms. */
function paceOf(step: number, every: number, tick = 1, moves = 20): readonly boolean[] {
  let pace: Pace | null = null;
  return Array.from({ length: moves }, (_, index) => {
    const time = Math.floor((index * every) / tick) * tick;
    const sample: Sample = { x: index * step, y: 0, time };
    pace = nextPace(pace, sample);
    return pace.passes;
  });
}

describe('the pace of a pointer', () => {
  it('passes from half a pixel per millisecond on', () => {
    expect(paceOf(4, 8).slice(1)).not.toContain(false);
    expect(paceOf(3, 8, 1, 4)).not.toContain(true);
  });

  it('passes while a slow pointer follows the line that is read, and rests where it stays', () => {
    expect(paceOf(2, 10, 1, 60).filter((passes) => passes).length).toBeGreaterThan(6);
    expect(paceOf(1, 10, 1, 12)).not.toContain(true);
  });

  it('rests with the first move, and with the first after a pause', () => {
    expect(paceOf(40, 8)[0]).toBe(false);
    expect(paceOf(400, 300)).not.toContain(true);
  });

  it('is told from the moves together where the clock ticks every 16 ms', () => {
    expect(paceOf(10, 4, 16)).toContain(true);
    expect(paceOf(1, 4, 16, 12)).not.toContain(true);
  });

  it('rests where no time passes at all and the pointer hardly moves', () => {
    expect(paceOf(0.5, 1, 1000)).not.toContain(true);
  });
});
