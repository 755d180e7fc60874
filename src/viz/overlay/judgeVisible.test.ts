// @vitest-environment jsdom
import { FieldType, toDataFrame, type FieldConfig } from '@grafana/data';
import { describe, expect, it, vi } from 'vitest';
import { detectAuto } from '../../core/anomaly/auto/detectAuto';
import { getPanelSeries } from './getPanelSeries';
import type { OwnJudgeOptions } from './judgeOptions';
import { judgeVisible } from './judgeVisible';
import type { PanelSeries } from './panelSeries';
import { finishWork } from '../../core/work/finishWork';

const step = 300_000;
const defaults: OwnJudgeOptions = {
  detector: 'auto',
  direction: 'both',
  alarmsPerWeek: 0,
  bandWidth: 5,
  window: 240,
  newest: 'judge',
  clamp: 'auto',
};

function buildSeries(values: number[], config: FieldConfig = {}): PanelSeries {
  const frame = toDataFrame({
    fields: [
      { name: 'Time', type: FieldType.time, values: values.map((_, index) => index * step) },
      { name: 'latency', type: FieldType.number, values, config },
    ],
  });
  const [series] = getPanelSeries([frame]);
  if (series === undefined) {
    throw new Error('No series');
  }
  return series;
}

const noise = (index: number) => Math.sin(index * 1.7) + Math.sin(index * 0.37);
const spiky = Array.from({ length: 3000 }, (_, index) => (index === 2500 ? 90 : 20 + noise(index)));
const pause = () => Promise.resolve();

describe('judging what a panel shows', () => {
  it('says by and by what the detector says at once', async () => {
    const series = buildSeries(spiky);
    const { detection } = await judgeVisible(series, defaults, pause);
    const atOnce = finishWork(detectAuto(series.times, series.values, { direction: 'both' }));
    expect(detection.score).toEqual(atOnce.score);
    expect(detection.outlier).toEqual(atOnce.outlier);
  });

  it('finds a spike and dates its incident', async () => {
    const { incidents } = await judgeVisible(buildSeries(spiky), defaults, pause);
    expect(incidents.map(({ from }) => from / step)).toContain(2500);
  });

  it('lets go of the thread again and again', async () => {
    const often = vi.fn(pause);
    await judgeVisible(buildSeries(spiky), defaults, often);
    expect(often.mock.calls.length).toBeGreaterThan(10);
  });

  it('ends with the error of a pause that nobody waits for', async () => {
    await expect(judgeVisible(buildSeries(spiky), defaults, () => Promise.reject(new Error('gone')))).rejects.toThrow(
      'gone'
    );
  });

  it('refuses too few points with the reason, and draws no band', async () => {
    const { detection } = await judgeVisible(buildSeries([1, 2, 3]), defaults, pause);
    expect(detection.suitability).toMatchObject({ kind: 'unsuitable', reason: 'too_few_points' });
    expect(detection.upper.every(Number.isNaN)).toBe(true);
  });

  it('flags no fall of a duration, whose falls are good news, unless asked to', async () => {
    const falling = Array.from({ length: 400 }, (_, index) => (index === 300 ? 1 : 100 + noise(index)));
    const options: OwnJudgeOptions = { ...defaults, detector: 'rolling_robust', direction: 'auto' };
    const series = buildSeries(falling, { unit: 'ms' });
    expect((await judgeVisible(series, options, pause)).incidents).toEqual([]);
    expect((await judgeVisible(series, { ...options, direction: 'both' }, pause)).incidents).toHaveLength(1);
  });

  it('keeps the band of an amount above zero, unless it is told not to', async () => {
    const low = Array.from({ length: 400 }, (_, index) => Math.abs(noise(index)));
    const options: OwnJudgeOptions = { ...defaults, detector: 'rolling_robust' };
    const series = buildSeries(low, { unit: 'ms' });
    const lowest = async (given: OwnJudgeOptions) =>
      Math.min(...(await judgeVisible(series, given, pause)).detection.lower.filter(Number.isFinite));
    expect(await lowest(options)).toBe(0);
    expect(await lowest({ ...options, clamp: 'off' })).toBeLessThan(0);
  });

  it('flags nothing that the decimals of the panel hide', async () => {
    const fine = Array.from({ length: 400 }, (_, index) => 10 + 0.001 * noise(index) + (index === 300 ? 0.1 : 0));
    const options: OwnJudgeOptions = { ...defaults, detector: 'rolling_robust' };
    expect((await judgeVisible(buildSeries(fine), options, pause)).incidents).toHaveLength(1);
    expect((await judgeVisible(buildSeries(fine, { decimals: 0 }), options, pause)).incidents).toEqual([]);
  });

  it('waits with the newest point if asked to', async () => {
    const ending = [...spiky.slice(0, 400), 90];
    const options: OwnJudgeOptions = { ...defaults, detector: 'rolling_robust' };
    expect((await judgeVisible(buildSeries(ending), options, pause)).incidents).toHaveLength(1);
    expect((await judgeVisible(buildSeries(ending), { ...options, newest: 'wait' }, pause)).incidents).toEqual([]);
  });
});
