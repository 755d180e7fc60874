// @vitest-environment jsdom
import { colorManipulator, createTheme, ThresholdsMode } from '@grafana/data';
import { describe, expect, it } from 'vitest';
import { cellVerdict } from '../strip/cellVerdict';
import { buildColorScale } from './buildColorScale';
import { getBandIndex } from './getBandIndex';

const themes = (['dark', 'light'] as const).map((mode) => createTheme({ colors: { mode } }));
const schemes = ['blue-orange', 'green-red', 'single'] as const;
const cases = themes.flatMap((theme) => schemes.map((scheme) => ({ theme, scheme, mode: theme.colors.mode })));

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const visions: Record<string, number[][]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function toLinear(color: string): number[] {
  return (color.match(/\d+/g) ?? []).map((channel) => {
    const value = Number(channel) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
}

/** CIELAB of a linear RGB colour (D65). */
function toLab([r = 0, g = 0, b = 0]: number[]): number[] {
  const f = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function getDistance(a: string, b: string, vision: number[][]): number {
  const see = (color: string) => {
    const linear = toLinear(color);
    return toLab(vision.map((row) => row.reduce((sum, weight, index) => sum + weight * (linear[index] ?? 0), 0)));
  };
  const [one, other] = [see(a), see(b)];
  return Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)));
}

describe.each(cases)('$scheme in $mode', ({ theme, scheme }) => {
  const { bands, firstLoud } = buildColorScale(theme, scheme, undefined);
  const quiet = bands.slice(0, firstLoud ?? 0);
  const loud = bands.slice(firstLoud ?? 0);
  const panel = theme.colors.background.primary;

  it('parts what is within from what is out at a ratio of 1', () => {
    expect(bands.map(({ from }) => from)).toEqual([Number.NEGATIVE_INFINITY, 0.5, 0.8, 1, 1.5, 3]);
    expect(loud[0]?.from).toBe(1);
  });

  it('paints what is out so that it is seen on the panel, and what is within less so', () => {
    const weakest = Math.min(...loud.map(({ fill }) => colorManipulator.getContrastRatio(fill, panel)));
    const strongest = Math.max(...quiet.map(({ fill }) => colorManipulator.getContrastRatio(fill, panel)));
    expect(weakest).toBeGreaterThanOrEqual(3);
    expect(strongest).toBeLessThan(weakest);
  });

  it('draws marks that are seen on their fill', () => {
    for (const { fill, mark } of loud) {
      expect(colorManipulator.getContrastRatio(mark, fill)).toBeGreaterThanOrEqual(3);
    }
  });

  it('outlines open windows so that they are seen on the panel', () => {
    for (const { outline } of bands) {
      expect(colorManipulator.getContrastRatio(outline, panel)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe.each(cases.filter(({ scheme }) => scheme !== 'green-red'))('$scheme in $mode', ({ theme, scheme }) => {
  it.each(Object.entries(visions))('keeps both sides of the threshold apart with %s', (_, vision) => {
    const { bands, firstLoud } = buildColorScale(theme, scheme, undefined);
    for (const quiet of bands.slice(0, firstLoud ?? 0)) {
      for (const loud of bands.slice(firstLoud ?? 0)) {
        expect(getDistance(quiet.fill, loud.fill, vision)).toBeGreaterThan(20);
      }
    }
  });
});

describe('the band of a cell', () => {
  const scale = buildColorScale(createTheme(), 'blue-orange', undefined);

  it('is the one that holds its ratio', () => {
    const band = (ratio: number) => getBandIndex(scale, ratio >= 1 ? cellVerdict.out : cellVerdict.within, ratio);
    expect([0, 0.49, 0.5, 0.99, 1, 1.49, 3, 1e6].map(band)).toEqual([0, 0, 1, 2, 3, 3, 5, 5]);
  });

  it('never contradicts the verdict', () => {
    expect(getBandIndex(scale, cellVerdict.out, 0)).toBe(3);
    expect(getBandIndex(scale, cellVerdict.out, Number.NaN)).toBe(3);
    expect(getBandIndex(scale, cellVerdict.within, 9)).toBe(2);
    expect(getBandIndex(scale, cellVerdict.within, Number.NaN)).toBe(0);
  });
});

describe("the panel's thresholds", () => {
  const thresholds = {
    mode: ThresholdsMode.Absolute,
    steps: [
      { value: Number.NEGATIVE_INFINITY, color: 'green' },
      { value: 2, color: 'red' },
    ],
  };

  it('make the bands when they are chosen', () => {
    const theme = createTheme();
    const scale = buildColorScale(theme, 'thresholds', thresholds);
    expect(scale.bands.map(({ from }) => from)).toEqual([Number.NEGATIVE_INFINITY, 2]);
    expect(colorManipulator.asHexString(scale.bands[1]?.fill ?? '')).toBe(
      theme.visualization.getColorByName('red').toLowerCase()
    );
    expect(getBandIndex(scale, cellVerdict.out, 1.5)).toBe(0);
  });

  it('give way to the usual bands when there are none', () => {
    expect(buildColorScale(createTheme(), 'thresholds', undefined).bands).toHaveLength(6);
  });
});
