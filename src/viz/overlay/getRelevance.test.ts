// @vitest-environment jsdom
import { ThresholdsMode, type FieldConfig } from '@grafana/data';
import { describe, expect, it } from 'vitest';
import { applyRelevance } from './applyRelevance';
import { getRelevance } from './getRelevance';

const values = Float64Array.of(10, 20, 30);

function withThresholds(steps: Array<[number, string]>, custom?: unknown): FieldConfig {
  return {
    custom,
    thresholds: {
      mode: ThresholdsMode.Absolute,
      steps: steps.map(([value, color]) => ({ value, color })),
    },
  };
}

describe('getRelevance', () => {
  it.each<[string, Array<[number, string]>, string]>([
    [
      'green below and red above',
      [
        [-Infinity, 'green'],
        [90, 'red'],
      ],
      'up',
    ],
    [
      'colors that get worse step by step',
      [
        [-Infinity, 'green'],
        [70, 'yellow'],
        [90, 'semi-dark-orange'],
      ],
      'up',
    ],
    [
      'red below and green above',
      [
        [-Infinity, 'red'],
        [10, 'dark-green'],
      ],
      'down',
    ],
    [
      'red on both ends',
      [
        [-Infinity, 'red'],
        [10, 'green'],
        [90, 'red'],
      ],
      'both',
    ],
    ['one color alone', [[-Infinity, 'green']], 'both'],
    [
      'colors that mean nothing bad',
      [
        [-Infinity, 'blue'],
        [10, 'purple'],
      ],
      'both',
    ],
    [
      'colors as CSS writes them',
      [
        [-Infinity, '#299c46'],
        [5, 'rgba(237, 129, 40, 0.89)'],
        [9, '#d44a3a'],
      ],
      'up',
    ],
    [
      'an unknown color',
      [
        [-Infinity, 'transparent'],
        [5, 'red'],
      ],
      'up',
    ],
  ])('reads the bad side off %s', (_, steps, direction) => {
    expect(getRelevance(withThresholds(steps), values).direction).toBe(direction);
  });

  it('reads thresholds in order of value', () => {
    expect(
      getRelevance(
        withThresholds([
          [90, 'red'],
          [-Infinity, 'green'],
        ]),
        values
      ).direction
    ).toBe('up');
  });

  it("takes Grafana's stock thresholds for nobody's wish, unless the panel draws them", () => {
    const stock: Array<[number, string]> = [
      [-Infinity, 'green'],
      [80, 'red'],
    ];
    expect(getRelevance(withThresholds(stock), values).direction).toBe('both');
    expect(getRelevance(withThresholds(stock, { thresholdsStyle: { mode: 'off' } }), values).direction).toBe('both');
    expect(getRelevance(withThresholds(stock, { thresholdsStyle: { mode: 'area' } }), values).direction).toBe('up');
  });

  it('takes only more of a duration for bad, unless thresholds say otherwise', () => {
    expect(getRelevance({ unit: 'ms' }, values).direction).toBe('up');
    const steps: Array<[number, string]> = [
      [-Infinity, 'red'],
      [5, 'green'],
      [9, 'red'],
    ];
    expect(getRelevance({ ...withThresholds(steps), unit: 'ms' }, values).direction).toBe('both');
  });

  it('bounds a percentage by its min and max', () => {
    const { lowest, highest } = getRelevance({ unit: 'percent', min: 0, max: 100 }, values);
    expect([lowest, highest]).toEqual([0, 100]);
    expect(getRelevance({ unit: 'percentunit' }, Float64Array.of(0.5))).toMatchObject({ lowest: 0, highest: 1 });
  });

  it('bounds what cannot be negative by its unit, and other units not at all', () => {
    expect(getRelevance({ unit: 'bytes' }, values)).toMatchObject({ lowest: 0, highest: Infinity });
    expect(getRelevance({ unit: 'celsius' }, values)).toMatchObject({ lowest: -Infinity, highest: Infinity });
    expect(getRelevance({}, values)).toMatchObject({ lowest: -Infinity, highest: Infinity, direction: 'both' });
  });

  it('takes a limit that the series has crossed for none', () => {
    const crossed = Float64Array.of(-5, NaN, 120);
    expect(getRelevance({ unit: 'percent', max: 100 }, crossed)).toMatchObject({
      lowest: -Infinity,
      highest: Infinity,
    });
  });

  it('tells values apart as the panel writes them', () => {
    const { isDistinct } = getRelevance({ unit: 'ms', decimals: 0 }, values);
    expect(isDistinct(10.1, 10.4)).toBe(false);
    expect(isDistinct(10.1, 11)).toBe(true);
    // 1500 ms and 1600 ms are both 2 s.
    expect(isDistinct(1501, 1600)).toBe(false);
    expect(getRelevance({}, values).isDistinct(10.1, 10.10001)).toBe(true);
  });
});

describe('applyRelevance', () => {
  const detection = {
    expected: Float64Array.of(1, 1, NaN),
    lower: Float64Array.of(-2, 0.9, NaN),
    upper: Float64Array.of(4, 1.1, NaN),
    score: Float64Array.of(3, 3, NaN),
    outlier: Uint8Array.of(1, 1, 0),
    suitability: { kind: 'suitable' as const },
  };

  it('cuts the band to what the series can reach and leaves the verdict', () => {
    const relevance = getRelevance({ min: 0, max: 3 }, Float64Array.of(3, 1, 1));
    const result = applyRelevance(detection, Float64Array.of(3, 1.3, NaN), relevance);
    expect([result.lower[0], result.upper[0]]).toEqual([0, 3]);
    expect(result.lower[2]).toBeNaN();
    expect([...result.outlier]).toEqual([1, 1, 0]);
    expect(result.score).toEqual(detection.score);
  });

  it('drops an outlier that looks like its whole band', () => {
    const read = Float64Array.of(10, 1.3, NaN);
    const result = applyRelevance(detection, read, getRelevance({ decimals: 0 }, read));
    expect([...result.outlier]).toEqual([1, 0, 0]);
    expect(result.score[1]).toBe(1);
  });
});
