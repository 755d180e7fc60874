import { describe, expect, it } from 'vitest';
import { autoParameters } from '../auto/autoParameters';
import { getAutoThreshold } from './getAutoThreshold';
import { getOwnAlarms } from './getOwnAlarms';

describe('getOwnAlarms', () => {
  it('is what was measured at five minutes', () => {
    expect(getOwnAlarms(300_000)).toBeCloseTo(0.774, 3);
  });

  it.each([10_000, 60_000, 3_600_000])('is the budget that gives the own threshold, at a step of %i ms', (step) => {
    expect(getAutoThreshold(getOwnAlarms(step), step)).toBeCloseTo(autoParameters.threshold, 9);
  });

  it('is unknown without a step', () => {
    expect(getOwnAlarms(0)).toBeNaN();
    expect(getOwnAlarms(NaN)).toBeNaN();
  });
});
