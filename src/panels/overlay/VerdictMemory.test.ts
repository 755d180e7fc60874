// @vitest-environment jsdom
import type { FieldConfig } from '@grafana/data';
import { describe, expect, it, vi } from 'vitest';
import { buildSeriesFrame, getWave } from '../../../test/browser/overlay/overlayPanelFixture';
import { getPanelSeries } from '../../viz/overlay/getPanelSeries';
import type { JudgeOptions } from '../../viz/overlay/judgeOptions';
import { defaultOptions } from './options';
import { VerdictMemory } from './VerdictMemory';

const options: JudgeOptions = { ...defaultOptions, detector: 'rolling_robust' };
const read = (columns: Record<string, unknown[]>, config?: FieldConfig) =>
  getPanelSeries([buildSeriesFrame(columns, config)]);
const columns = () => ({ latency: getWave({ 200: 150 }), errors: getWave({ 300: 60 }) });

/** How much work a refresh is, in parts. */
async function countParts(memory: VerdictMemory, ...[series, judging]: [ReturnType<typeof read>, JudgeOptions?]) {
  const pause = vi.fn(() => Promise.resolve());
  const verdicts = await memory.judge(series, judging ?? options, pause);
  return { parts: pause.mock.calls.length, verdicts };
}

describe('the verdicts that a panel remembers', () => {
  it('are given again for the same points, with the series as it is now', async () => {
    const memory = new VerdictMemory();
    const first = await countParts(memory, read(columns()));
    const series = read(columns(), { displayName: 'named' });
    const second = await countParts(
      memory,
      series.map((entry, index) => ({ ...entry, name: read(columns())[index]?.name ?? '' }))
    );
    expect([first.parts > 0, second.parts]).toEqual([true, 0]);
    expect(second.verdicts.map(({ detection }) => detection)).toEqual(first.verdicts.map(({ detection }) => detection));
    expect(second.verdicts.map(({ series: { valueField } }) => valueField)).toEqual(
      series.map(({ valueField }) => valueField)
    );
  });

  it.each<[string, Record<string, unknown[]>, FieldConfig, Partial<JudgeOptions>]>([
    ['a point', { ...columns(), errors: getWave({ 301: 60 }) }, {}, {}],
    ['what the field says of its values', columns(), { max: 120 }, {}],
    ['how it is judged', columns(), {}, { bandWidth: 7 }],
  ])('are worked out anew where %s has changed', async (_, changed, config, judging) => {
    const memory = new VerdictMemory();
    await countParts(memory, read(columns()));
    const changedOptions = { ...options, ...judging };
    const { parts, verdicts } = await countParts(memory, read(changed, config), changedOptions);
    const fresh = await countParts(new VerdictMemory(), read(changed, config), changedOptions);
    expect(parts).toBeGreaterThan(0);
    expect(verdicts.map(({ detection }) => detection)).toEqual(fresh.verdicts.map(({ detection }) => detection));
    expect(verdicts.map(({ incidents }) => incidents)).toEqual(fresh.verdicts.map(({ incidents }) => incidents));
  });

  it('are worked out anew for the series alone that has changed', async () => {
    const memory = new VerdictMemory();
    const both = await countParts(memory, read(columns()));
    const one = await countParts(memory, read({ ...columns(), errors: getWave({ 301: 60 }) }));
    expect(one.parts).toBe(both.parts / 2);
  });

  it('last as long as the panel shows the series', async () => {
    const memory = new VerdictMemory();
    const first = await countParts(memory, read(columns()));
    await countParts(memory, read({ other: getWave() }));
    expect((await countParts(memory, read(columns()))).parts).toBe(first.parts);
  });

  it('are kept of what was judged before the work was ended', async () => {
    const memory = new VerdictMemory();
    const whole = (await countParts(new VerdictMemory(), read(columns()))).parts;
    let parts = 0;
    const stopAfterTheFirst = () => {
      parts += 1;
      return parts > whole / 2 ? Promise.reject(new Error('nobody waits')) : Promise.resolve();
    };
    await expect(memory.judge(read(columns()), options, stopAfterTheFirst)).rejects.toThrow('nobody waits');
    expect((await countParts(memory, read(columns()))).parts).toBe(whole / 2);
  });
});

describe('the verdicts by peers that a panel remembers', () => {
  const peers: JudgeOptions = { ...defaultOptions, detector: 'peers' };
  const group = (last = 0) => ({ a: getWave(), b: getWave({ 200: 150 }), c: getWave({ 399: 100 + last }) });

  it('are given again while the points of all of them are the same', async () => {
    const memory = new VerdictMemory();
    const first = await countParts(memory, read(group()), peers);
    const again = read(group());
    const second = await countParts(memory, again, peers);
    expect([first.parts > 0, second.parts]).toEqual([true, 0]);
    expect(second.verdicts.map(({ detection }) => detection)).toEqual(first.verdicts.map(({ detection }) => detection));
    expect(second.verdicts.map(({ series }) => series)).toEqual(again);
  });

  it('are worked out anew for all where a point of one of them, or the way of judging, has changed', async () => {
    const memory = new VerdictMemory();
    await countParts(memory, read(group()), peers);
    expect((await countParts(memory, read(group(60)), peers)).verdicts[2]?.incidents).toHaveLength(1);
    expect((await countParts(memory, read(group(60)), { ...peers, peerMethod: 'dbscan' })).parts).toBeGreaterThan(0);
  });

  it('rest on the members beyond the series that are shown, too', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 104 }, (_, place) => [`s${place}`, getWave({ 5: 100 + place })])
    );
    const { verdicts } = await countParts(new VerdictMemory(), read(many), peers);
    expect(verdicts).toHaveLength(100);
    expect(verdicts[0]?.detection.expected[5]).toBe(151.5);
  });
});
