// @vitest-environment jsdom
import {
  applyFieldOverrides,
  createTheme,
  FieldType,
  standardFieldConfigEditorRegistry,
  toDataFrame,
  type DataFrame,
  type Field,
} from '@grafana/data';
import { describe, expect, it } from 'vitest';
import { addOverlay } from './addOverlay';
import { defaultOverlayOptions } from './defaultOverlayOptions';
import type { OverlayOptions } from './overlayOptions';

const length = 60;
const spikeAt = 40;

function getValues(level: number, spike = 50): number[] {
  return Array.from({ length }, (_, index) => level + Math.sin(index) + (index === spikeAt ? spike : 0));
}

function buildFrame(name: string, values: Array<number | null>, config: Field['config'] = {}): DataFrame {
  return toDataFrame({
    refId: name,
    fields: [
      { name: 'Time', type: FieldType.time, values: Array.from({ length }, (_, index) => index * 60_000) },
      { name: 'Value', type: FieldType.number, values, config, labels: { host: name } },
    ],
  });
}

function overlay(frames: DataFrame[], options: Partial<OverlayOptions> = {}): Promise<DataFrame[]> {
  return addOverlay(frames, { ...defaultOverlayOptions, ...options }, () => Promise.resolve());
}

function getField(frame: DataFrame | undefined, ending: string): Field | undefined {
  return frame?.fields.find(({ name }) => name.endsWith(ending));
}

function reverse(field: Field | undefined): unknown[] {
  return Array.from<unknown>(field?.values ?? []).reverse();
}

describe('addOverlay', () => {
  it('adds the edges of the band and the outliers to a single frame', async () => {
    const [frame] = await overlay([buildFrame('a', getValues(100))]);
    expect(frame?.fields.map(({ name }) => name)).toEqual(['Time', 'Value', 'a lower', 'a upper', 'a outlier']);
    const outliers = getField(frame, 'outlier')?.values ?? [];
    expect(outliers).toHaveLength(length);
    expect(outliers.flatMap((value: number | null, row) => (value === null ? [] : [[row, value]]))).toEqual([
      [spikeAt, getValues(100)[spikeAt]],
    ]);
    expect(getField(frame, 'lower')?.values[19]).toBeNull();
    expect(getField(frame, 'lower')?.values[20]).toBeLessThan(100);
    expect(getField(frame, 'upper')?.values[20]).toBeGreaterThan(100);
  });

  it('styles the fields so that the Time series panel draws a band without lines and red points', async () => {
    const [frame] = await overlay([buildFrame('a', getValues(100))]);
    const lower = getField(frame, 'lower')?.config;
    const upper = getField(frame, 'upper')?.config;
    expect(upper?.custom).toMatchObject({ fillBelowTo: lower?.displayNameFromDS, lineWidth: 0, fillOpacity: 14 });
    expect(lower?.custom).toMatchObject({ lineWidth: 0, fillOpacity: 0 });
    for (const edge of [lower, upper]) {
      expect(edge?.custom).toMatchObject({ hideFrom: { legend: true, tooltip: true, viz: false } });
    }
    const outlier = getField(frame, 'outlier')?.config;
    expect(outlier?.custom).toMatchObject({
      drawStyle: 'points',
      hideFrom: { legend: false, tooltip: false, viz: false },
    });
    expect(outlier?.color).toEqual({ mode: 'fixed', fixedColor: 'red' });
  });

  it('takes unit, decimals, limits and axis over from the series', async () => {
    const config = { unit: 'ms', decimals: 1, min: 0, custom: { axisPlacement: 'right', lineWidth: 3 } };
    const [frame] = await overlay([buildFrame('a', getValues(100), config)]);
    for (const ending of ['lower', 'upper', 'outlier']) {
      expect(getField(frame, ending)?.config).toMatchObject({
        unit: 'ms',
        decimals: 1,
        min: 0,
        custom: { axisPlacement: 'right' },
      });
      expect(getField(frame, ending)?.labels).toEqual({ host: 'a' });
    }
    expect(getField(frame, 'lower')?.config.custom).toMatchObject({ lineWidth: 0 });
  });

  it('gives several frames companions after all of them, and leaves them untouched', async () => {
    const frames = [buildFrame('a', getValues(100)), buildFrame('b', getValues(5))];
    const result = await overlay(frames);
    expect(result.slice(0, 2)).toEqual(frames);
    expect(result[0]).toBe(frames[0]);
    expect(result.slice(2).map(({ refId, fields }) => [refId, fields.map(({ name }) => name)])).toEqual([
      ['a', ['Time', 'a lower', 'a upper', 'a outlier']],
      ['b', ['Time', 'b lower', 'b upper', 'b outlier']],
    ]);
  });

  it("keeps the original field objects in a single frame, and Grafana's memory of their names empty", async () => {
    const frame = buildFrame('a', getValues(100));
    const [result] = await overlay([frame]);
    expect(result?.fields[1]).toBe(frame.fields[1]);
    expect(frame.fields[1]?.state?.displayName).toBeUndefined();
    expect(frame.fields).toHaveLength(2);
  });

  it('leaves each series the palette colour that it has without the overlay', async () => {
    const frames = [buildFrame('a', getValues(100)), buildFrame('b', getValues(5))];
    const getSeriesIndexes = (input: DataFrame[]) =>
      applyFieldOverrides({
        data: input,
        fieldConfig: { defaults: {}, overrides: [] },
        fieldConfigRegistry: standardFieldConfigEditorRegistry,
        replaceVariables: (text) => text,
        theme: createTheme(),
      }).flatMap(({ fields }) => fields.flatMap(({ name, state }) => (name === 'Value' ? [state?.seriesIndex] : [])));
    expect(getSeriesIndexes(await overlay(frames))).toEqual(getSeriesIndexes(frames));
  });

  it('draws no band by itself for more series than one can tell apart', async () => {
    const many = Array.from({ length: 7 }, (_, index) => buildFrame(`s${index}`, getValues(index)));
    const getNames = (frames: DataFrame[]) => frames.flatMap(({ fields }) => fields.map(({ name }) => name));
    expect(getNames(await overlay(many)).filter((name) => name.endsWith('upper'))).toEqual([]);
    expect(getNames(await overlay(many)).filter((name) => name.endsWith('outlier'))).toHaveLength(7);
    expect(getNames(await overlay(many, { band: 'always' })).filter((name) => name.endsWith('upper'))).toHaveLength(7);
    expect(getNames(await overlay(many.slice(1))).filter((name) => name.endsWith('upper'))).toHaveLength(6);
  });

  it('adds what was asked for and nothing else', async () => {
    const frame = buildFrame('a', getValues(100));
    const getNames = async (options: Partial<OverlayOptions>) =>
      (await overlay([frame], options))[0]?.fields.slice(2).map(({ name }) => name);
    expect(await getNames({ band: 'never', outliers: false })).toEqual([]);
    expect(await getNames({ band: 'never', outliers: false, score: true })).toEqual(['a score']);
    expect(await getNames({ band: 'always', outliers: false })).toEqual(['a lower', 'a upper']);
  });

  it('scores a spike above 1 and ordinary points below', async () => {
    const [frame] = await overlay([buildFrame('a', getValues(100))], { score: true });
    const score = getField(frame, 'score')?.values;
    expect(score?.[spikeAt]).toBeGreaterThan(1);
    expect(score?.[30]).toBeLessThan(1);
    expect(score?.[0]).toBeNull();
  });

  it('keeps outliers of a series without any out of the legend', async () => {
    const [frame] = await overlay([buildFrame('a', getValues(100, 0))]);
    expect(getField(frame, 'outlier')?.config.custom).toMatchObject({ hideFrom: { legend: true } });
  });

  it('answers rows in the order they came', async () => {
    const ascending = buildFrame('a', getValues(100));
    const reversed: DataFrame = {
      ...ascending,
      fields: ascending.fields.map((field) => ({ ...field, values: reverse(field) })),
    };
    const [expected] = await overlay([ascending]);
    const [actual] = await overlay([reversed]);
    for (const ending of ['lower', 'upper', 'outlier']) {
      expect(getField(actual, ending)?.values).toEqual(reverse(getField(expected, ending)));
    }
  });

  it('passes tables and empty answers on as they are', async () => {
    const table = toDataFrame({ fields: [{ name: 'n', type: FieldType.number, values: [1, 2] }] });
    expect(await overlay([])).toEqual([]);
    expect((await overlay([table]))[0]).toBe(table);
    const mixed = await overlay([table, buildFrame('a', getValues(100))]);
    expect(mixed[0]).toBe(table);
    expect(mixed).toHaveLength(3);
  });

  it('says in the panel header why no series could be judged', async () => {
    const constant = await overlay([buildFrame('a', Array<number>(length).fill(5))]);
    expect(constant[0]?.fields).toHaveLength(2);
    expect(constant[0]?.meta?.notices?.[0]).toEqual({
      severity: 'info',
      text: 'Anomaly overlay: no series could be judged. The value never changes, so nothing tells what would be unusual. Choose a longer range.',
    });
    const one = await overlay([buildFrame('a', Array<number>(length).fill(5)), buildFrame('b', getValues(100))]);
    expect(one.flatMap(({ meta }) => meta?.notices ?? [])).toEqual([]);
  });

  it('hands out arrays of its own, because Grafana appends to what it gets', async () => {
    const frames = [buildFrame('a', getValues(100))];
    expect(await overlay(frames)).not.toBe(frames);
    const table = [toDataFrame({ fields: [] })];
    expect(await overlay(table)).not.toBe(table);
  });
});

describe('addOverlay by peers', () => {
  /** Hosts that move together; the second of each region leaves it at the spike. */
  const buildHosts = (regions: Record<string, number>) =>
    Object.entries(regions).flatMap(([region, size], regionPlace) =>
      Array.from({ length: size }, (_, place) =>
        toDataFrame({
          refId: 'A',
          fields: [
            { name: 'Time', type: FieldType.time, values: Array.from({ length }, (_row, index) => index * 60_000) },
            {
              name: 'load',
              type: FieldType.number,
              labels: { host: `${region}${place}`, region },
              values: getValues(100 * (regionPlace + 1), place === 1 ? 60 : 0).map(
                (value, index) => value + 40 * Math.sin(index / 9) + ((index + place * 3) % 5) / 5
              ),
            },
          ],
        })
      )
    );
  const peers: Partial<OverlayOptions> = { detector: 'peers', peerGroupBy: ['region'] };
  const getAdded = (frames: DataFrame[], ending: string) =>
    frames.flatMap(({ fields }) => fields.filter(({ name }) => name.endsWith(ending)));
  const getOff = (frames: DataFrame[]) =>
    getAdded(frames, ' outlier').flatMap(({ labels, values }) =>
      values[spikeAt] === null ? [] : [[labels?.host, values.filter((value) => value !== null).length]]
    );

  it.each(['mad', 'dbscan'] as const)(
    'marks the series that leaves its group, and it alone (%s)',
    async (peerMethod) => {
      const result = await overlay(buildHosts({ eu: 4, us: 4 }), { ...peers, peerMethod });
      expect(getOff(result)).toEqual([
        ['eu1', 1],
        ['us1', 1],
      ]);
    }
  );

  it('draws one band a group', async () => {
    const result = await overlay(buildHosts({ eu: 4, us: 4 }), peers);
    expect(getAdded(result, ' upper').map(({ labels }) => labels?.host)).toEqual(['eu0', 'us0']);
    const whole = await overlay(buildHosts({ eu: 8 }), { detector: 'peers' });
    expect(getAdded(whole, ' upper').map(({ labels }) => labels?.host)).toEqual(['eu0']);
  });

  it('says which series have too small a group, and judges the others', async () => {
    const result = await overlay(buildHosts({ eu: 4, us: 2 }), peers);
    expect(getOff(result)).toEqual([['eu1', 1]]);
    expect(result[0]?.meta?.notices?.map(({ text }) => text)).toEqual([
      expect.stringMatching(
        /^Anomaly overlay: not every series could be judged\. .*us0.*, .*us1.*: At least 3 series .* has 2\./
      ),
    ]);
  });

  it('says why nobody is judged where all groups are too small', async () => {
    const result = await overlay(buildHosts({ eu: 2, us: 2 }), peers);
    expect(result).toHaveLength(4);
    expect(result[0]?.meta?.notices?.[0]?.text).toMatch(/no series could be judged\. At least 3 series/);
  });
});
