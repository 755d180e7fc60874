import { describe, expect, it } from 'vitest';
import { defaultOverlayOptions } from './defaultOverlayOptions';
import { parseOverlayOptions } from './parseOverlayOptions';

describe('parseOverlayOptions', () => {
  it.each([undefined, null, 'text', {}, []])('makes the defaults of %o', (stored) => {
    expect(parseOverlayOptions(stored)).toEqual(defaultOverlayOptions);
  });

  it('keeps what makes sense', () => {
    const stored = {
      v: 1,
      detector: 'rolling_robust',
      bandWidth: 3.5,
      direction: 'up',
      window: 100,
      minPoints: 30,
      band: 'never',
      newest: 'wait',
      outliers: false,
      score: true,
    };
    expect(parseOverlayOptions(stored)).toEqual(stored);
  });

  it('puts the default where a word or a type is unknown', () => {
    const stored = {
      detector: 'toString',
      direction: 'sideways',
      bandWidth: '5',
      band: 1,
      outliers: 'yes',
      score: null,
    };
    expect(parseOverlayOptions(stored)).toEqual(defaultOverlayOptions);
  });

  it('brings numbers into their range, and the points needed below the window', () => {
    expect(parseOverlayOptions({ bandWidth: 0, window: 12.4, minPoints: 1e9 })).toMatchObject({
      bandWidth: 1,
      window: 12,
      minPoints: 12,
    });
    expect(parseOverlayOptions({ bandWidth: NaN, window: 1e9 })).toMatchObject({ bandWidth: 5, window: 5000 });
  });
});
