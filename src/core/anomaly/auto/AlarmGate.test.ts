import { describe, expect, it } from 'vitest';
import { AlarmGate } from './AlarmGate';

const options = { threshold: 20, coolDown: 10, memory: 20_000 };

/** Small fresh peaks, so that the gate knows what a peak of this series is. */
function getWarmGate(): AlarmGate {
  const gate = new AlarmGate(options);
  for (let row = 0; row < 200; row++) {
    gate.push(row % 20 === 0 ? 2 : 0);
  }
  return gate;
}

describe('AlarmGate', () => {
  it('lets a peak through and is quiet for the cool-down', () => {
    const gate = getWarmGate();
    expect(gate.push(50)).toBeGreaterThan(20);
    const followUps = Array.from({ length: 10 }, (_, index) => gate.push(60 + index));
    expect(followUps).toEqual(Array<number>(10).fill(0));
    expect(gate.push(500)).toBeGreaterThan(20);
  });

  it('ignores what is not above the rows before it', () => {
    const gate = getWarmGate();
    const first = gate.push(3);
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(20);
    expect(gate.push(3)).toBe(0);
    expect(gate.push(2.5)).toBe(0);
    expect(gate.push(4)).toBeGreaterThan(first);
  });

  it('finds a first peak as rare as one row of the past', () => {
    const gate = new AlarmGate(options);
    for (let row = 0; row < 9; row++) {
      gate.push(0);
    }
    expect(gate.push(12)).toBe(0);
    const other = new AlarmGate(options);
    for (let row = 0; row < 999; row++) {
      other.push(0);
    }
    expect(other.push(12)).toBeCloseTo(12 * 3, 0);
  });

  it('weighs a peak more where peaks are rarer', () => {
    const rare = getWarmGate();
    const common = new AlarmGate(options);
    for (let row = 0; row < 200; row++) {
      common.push(row % 20 === 0 ? 15 : 0);
    }
    expect(rare.push(15)).toBeGreaterThan(common.push(15));
  });
});
