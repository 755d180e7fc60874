// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { buildSeriesFrame, getWave, minute } from '../../../test/browser/overlay/overlayPanelFixture';
import { getPanelSeries } from '../../viz/overlay/getPanelSeries';
import { defaultDetectorOptions } from '../../core/anomaly/defaultDetectorOptions';
import { detectRollingRobust } from '../../core/anomaly/detectRollingRobust';
import { finishWork } from '../../core/work/finishWork';
import { getChartContent } from './getChartContent';

const options = { band: 'auto', outliers: true } as const;

function getContent(columns: Record<string, number[]>, hidden: string[] = []) {
  const frame = buildSeriesFrame(columns);
  frame.fields
    .filter(({ name }) => hidden.includes(name))
    .forEach((field) => (field.config = { custom: { hideFrom: { viz: true, legend: false, tooltip: false } } }));
  const series = getPanelSeries([frame]);
  const verdicts = series.map((entry) => ({
    series: entry,
    detection: finishWork(detectRollingRobust(entry.times, entry.values, defaultDetectorOptions)),
    incidents: [],
  }));
  return { content: getChartContent({ series, verdicts }, options), series, verdicts };
}

describe('what the chart draws', () => {
  it('is times, values, and two edges for each band', () => {
    const { content } = getContent({ a: getWave(), b: getWave() });
    expect(content.banded).toEqual([0, 1]);
    expect(content.data).toHaveLength(1 + 2 + 4);
    expect(content.data[3]?.[300]).toBeLessThan(Number(content.data[1]?.[300]));
    expect(content.data[4]?.[300]).toBeGreaterThan(Number(content.data[1]?.[300]));
  });

  it('is one band for a group of peers, however many they are', () => {
    const many = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`s${index}`, getWave()]));
    const { series, verdicts } = getContent(many);
    const grouped = verdicts.map((verdict, index) => ({ ...verdict, group: index % 4 === 3 ? 'us' : 'eu' }));
    expect(getChartContent({ series, verdicts: grouped }, options).banded).toEqual([0, 3]);
    expect(getChartContent({ series, verdicts: grouped }, { ...options, band: 'never' }).banded).toEqual([]);
  });

  it('is no band where there are more series than bands can be told apart, unless asked to', () => {
    const many = Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`s${index}`, getWave()]));
    const { content, series, verdicts } = getContent(many);
    expect(content.banded).toEqual([]);
    expect(getChartContent({ series, verdicts }, { ...options, band: 'always' }).banded).toHaveLength(7);
  });

  it('marks outliers with the side that they lie on', () => {
    const { content } = getContent({ a: getWave({ 200: 150, 300: 60 }) });
    expect(content.marks).toMatchObject([
      { time: 200 * minute, value: 150, side: 'above' },
      { time: 300 * minute, value: 60, side: 'below' },
    ]);
  });

  it('holds the worst score of all series', () => {
    const { content } = getContent({ a: getWave({ 200: 150 }), b: getWave({ 300: 60 }) });
    expect(content.score[200]).toBeGreaterThan(1);
    expect(content.score[300]).toBeGreaterThan(1);
    expect(content.score[250]).toBeLessThan(1);
  });

  it('takes no notice of series that the legend has switched off', () => {
    const { content } = getContent({ a: getWave({ 200: 150 }), b: getWave() }, ['a']);
    expect(content.marks).toEqual([]);
    expect(content.score[200]).toBeLessThan(1);
  });
});
