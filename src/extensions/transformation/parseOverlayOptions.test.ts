import { describe, expect, it } from 'vitest';
import { defaultOverlayOptions } from './defaultOverlayOptions';
import { parseOverlayOptions } from './parseOverlayOptions';

describe('parseOverlayOptions', () => {
  it.each([undefined, null, 'text', {}, []])('makes the defaults of %o', (stored) => {
    expect(parseOverlayOptions(stored)).toEqual(defaultOverlayOptions);
  });

  it('keeps what makes sense', () => {
    const stored = {
      v: 2,
      detector: 'ewma',
      budget: { alarms: 2.5, per: 'week' },
      bandWidth: 3.5,
      direction: 'up',
      window: 100,
      peerMethod: 'dbscan',
      peerGroupBy: ['region'],
      band: 'never',
      newest: 'wait',
      outliers: false,
      score: true,
    };
    expect(parseOverlayOptions(stored)).toEqual(stored);
    expect(parseOverlayOptions({ detector: 'peers' }).detector).toBe('peers');
  });

  it('puts the default where a word or a type is unknown', () => {
    const stored = {
      detector: 'toString',
      direction: 'sideways',
      bandWidth: '5',
      peerMethod: 'knn',
      peerGroupBy: 'region',
      band: 1,
      outliers: 'yes',
      score: null,
    };
    expect(parseOverlayOptions(stored)).toEqual(defaultOverlayOptions);
  });

  it('keeps what version 1 did where nobody chose', () => {
    expect(parseOverlayOptions({ v: 1, bandWidth: 7, minPoints: 30 })).toEqual({
      ...defaultOverlayOptions,
      detector: 'rolling_robust',
      direction: 'both',
      bandWidth: 7,
    });
    expect(parseOverlayOptions({ v: 1, direction: 'down' }).direction).toBe('down');
  });

  it.each([undefined, 5, {}, { alarms: 0 }, { alarms: '2' }, { alarms: NaN }])('takes %o for no budget', (budget) => {
    expect(parseOverlayOptions({ budget })).toEqual(defaultOverlayOptions);
  });

  it('keeps the names alone of a list of labels', () => {
    expect(parseOverlayOptions({ peerGroupBy: ['region', 5, '', null] }).peerGroupBy).toEqual(['region']);
  });

  it('brings numbers into their range', () => {
    expect(parseOverlayOptions({ bandWidth: 0, window: 12.4, budget: { alarms: 1e9 } })).toMatchObject({
      bandWidth: 1,
      window: 12,
      budget: { alarms: 1000, per: 'week' },
    });
    expect(parseOverlayOptions({ bandWidth: NaN, window: 1e9 })).toMatchObject({ bandWidth: 5, window: 5000 });
  });
});
