// @vitest-environment jsdom
import '../../../../test/browser/stubBrowser';
import { FieldType, toDataFrame, type DataFrame, type DataQueryRequest, type DataSourceApi } from '@grafana/data';
import type * as Runtime from '@grafana/runtime';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  buildFakeInnerSource,
  getFakeValue,
  buildOverlayRequest,
  runFakeRequest,
} from '../../../../test/browser/overlay/fakeInnerSource';
import { SharedAnswers } from '../../../lookback/SharedAnswers';
import { buildLookBackCaches } from '../../../services/anomalies/history/buildLookBackCaches';
import type { LookBackCaches } from '../../../services/anomalies/history/lookBackCaches';
import type { StoredQuery } from '../storedQuery';
import { answerRequest } from './answerRequest';

const getDataSource = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('@grafana/runtime', async (load) => ({
  ...(await load<typeof Runtime>()),
  getBackendSrv: () => ({ get: () => Promise.resolve([]) }),
  getDataSourceSrv: () => ({ get: getDataSource }),
  getRunRequest: () => runFakeRequest,
  getTemplateSrv: () => ({ replace: (text: string) => text }),
}));

const hour = 3_600_000;
const week = 168 * hour;
const monday = Date.UTC(2026, 0, 5);
const range = { from: monday, to: monday + 3 * week };
const now = monday + 10 * week;

function use(source: DataSourceApi): void {
  getDataSource.mockResolvedValue(source);
}

function answer(request: DataQueryRequest<StoredQuery>, caches = buildLookBackCaches(), at = now) {
  const signal = new AbortController().signal;
  return answerRequest(request, { caches, now: at, answers: new SharedAnswers(), signal });
}

async function getFrames(request: DataQueryRequest<StoredQuery>, caches?: LookBackCaches): Promise<DataFrame[]> {
  const { data, errors } = await answer(request, caches);
  expect(errors).toBeUndefined();
  return data as DataFrame[];
}

function buildScaledFrames({ range: asked, intervalMs }: DataQueryRequest, scale: number): DataFrame[] {
  const length = (asked.to.valueOf() - asked.from.valueOf()) / intervalMs;
  const times = Array.from({ length }, (_, index) => asked.from.valueOf() + index * intervalMs);
  return [
    toDataFrame({
      fields: [
        { name: 'Time', type: FieldType.time, values: times },
        { name: 'x', type: FieldType.number, values: times.map((time) => scale * getFakeValue(time)) },
      ],
    }),
  ];
}

/** Every verdict by its time. */
function getRows(frame: DataFrame | undefined): Map<number, unknown[]> {
  const [time, ...others] = frame?.fields ?? [];
  return new Map(time?.values.map((at: number, row) => [at, others.map(({ values }): unknown => values[row])]));
}

beforeEach(() => use(buildFakeInnerSource().source));

describe('a verdict', () => {
  it('is the same at every zoom and after every pan, with or without what was fetched before', async () => {
    const whole = getRows((await getFrames(buildOverlayRequest(range)))[0]);
    const cache = buildLookBackCaches();
    const zooms = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 200 }), fc.boolean());
    await fc.assert(
      fc.asyncProperty(zooms, async ([first, length, isCached]) => {
        const part = { from: range.from + first * hour + 123, to: range.from + (first + length) * hour + 456 };
        const rows = getRows((await getFrames(buildOverlayRequest(part), isCached ? cache : undefined))[0]);
        expect(rows.size).toBe(length);
        rows.forEach((row, time) => expect(row).toEqual(whole.get(time)));
      }),
      { numRuns: 30 }
    );
  });

  it('does not know what comes after', async () => {
    const later = getRows((await getFrames(buildOverlayRequest(range)))[0]);
    const at = range.to - 50 * hour;
    const { data } = await answer(buildOverlayRequest({ from: range.from, to: at }), undefined, at);
    const rows = getRows((data as DataFrame[])[0]);
    expect(rows.size).toBeGreaterThan(400);
    rows.forEach((row, time) => expect(row).toEqual(later.get(time)));
  });
});

describe('a remembered verdict', () => {
  it('goes by the points that it rests on and by how they are judged', async () => {
    const cache = buildLookBackCaches();
    const at = monday + 2 * week + 20 * hour;
    const ask = async (query: Partial<StoredQuery>, scale: number) => {
      const { source } = buildFakeInnerSource((request) => buildScaledFrames(request, scale));
      use(source);
      cache.pieces = buildLookBackCaches().pieces;
      const { data } = await answer(buildOverlayRequest({ from: at - 40 * hour, to: at }, query), cache, at);
      return getRows((data as DataFrame[])[0]);
    };
    const first = await ask({}, 1);
    expect(await ask({}, 1)).toEqual(first);
    expect(await ask({}, 2)).not.toEqual(first);
    expect(await ask({ bandWidth: 2 }, 1)).not.toEqual(first);
    expect(await ask({}, 1)).toEqual(first);
  });
});

describe('the inner query', () => {
  it('is asked in whole pieces at the pinned step, from the look-back on', async () => {
    const { source, requests } = buildFakeInnerSource();
    use(source);
    await getFrames(buildOverlayRequest({ from: monday + 3 * week + 5 * hour, to: monday + 3 * week + 6 * hour }));
    expect(requests.map((asked) => [asked.range.from.valueOf(), asked.range.to.valueOf()])).toEqual(
      [1, 2, 3].map((index) => [monday + index * week, monday + (index + 1) * week])
    );
    for (const asked of requests) {
      expect(asked).toMatchObject({ interval: '1h', intervalMs: hour, maxDataPoints: 168 });
      expect(asked.scopedVars.__interval_ms?.value).toBe(hour);
      expect(asked.targets).toEqual([{ refId: 'X', expr: 'up', datasource: { uid: 'inner', type: 'inner-type' } }]);
    }
    expect(new Set(requests.map(({ requestId }) => requestId)).size).toBe(requests.length);
  });

  it('is asked for the tail alone when the panel is refreshed', async () => {
    const { source, requests } = buildFakeInnerSource();
    use(source);
    const cache = buildLookBackCaches();
    const first = monday + 3 * week + 50 * hour + 1000;
    await answer(buildOverlayRequest({ from: first - 6 * hour, to: first }), cache, first);
    const before = requests.length;
    const second = first + hour;
    const { data } = await answer(buildOverlayRequest({ from: second - 6 * hour, to: second }), cache, second);
    const tail = requests.slice(before).map((asked) => [asked.range.from.valueOf(), asked.range.to.valueOf()]);
    expect(tail).toEqual([[monday + 3 * week + 48 * hour, monday + 3 * week + 51 * hour]]);
    expect([...getRows((data as DataFrame[])[0]).keys()].at(-1)).toBe(monday + 3 * week + 50 * hour);
  });

  it('is asked once for what both a panel and the annotations of its dashboard need', async () => {
    const { source, requests } = buildFakeInnerSource();
    use(source);
    const cache = buildLookBackCaches();
    await getFrames(buildOverlayRequest(range), cache);
    const before = requests.length;
    await getFrames(buildOverlayRequest(range, { view: 'annotations', direction: 'up' }), cache);
    expect(requests.length).toBe(before);
  });

  it('gives one series when a refresh continues what the annotations had fetched', async () => {
    const cache = buildLookBackCaches();
    const first = monday + 3 * week + 50 * hour;
    await answer(buildOverlayRequest({ from: first - 6 * hour, to: first }, { refId: 'Anno' }), cache, first);
    const second = first + 2 * hour;
    const { data } = await answer(buildOverlayRequest({ from: second - 6 * hour, to: second }), cache, second);
    const series = (data as DataFrame[]).filter(({ meta }) => meta?.dataTopic === undefined);
    expect(series.map(({ refId, length }) => [refId, length])).toEqual([['A', 6]]);
  });

  it('passes its own error on, and leaves the other queries their answers', async () => {
    const broken = buildFakeInnerSource(() => {
      throw new Error('parse error at char 3');
    });
    getDataSource.mockResolvedValueOnce(broken.source);
    const request = buildOverlayRequest(range);
    const targets = [...request.targets, ...request.targets.map((query) => ({ ...query, refId: 'B' }))];
    const { data, errors, state } = await answer({ ...request, targets });
    expect(state).toBe('Error');
    expect(errors).toEqual([expect.objectContaining({ message: 'parse error at char 3', refId: 'A' })]);
    expect((data as DataFrame[]).every(({ refId }) => refId === 'B')).toBe(true);
    expect(data.length).toBeGreaterThan(0);
  });

  it('passes its notices on, each once', async () => {
    const inner = buildFakeInnerSource();
    const notice = { severity: 'warning', text: 'Sampled' } as const;
    const asked = inner.source.query.bind(inner.source);
    inner.source.query = async (request) => {
      const { data } = (await asked(request)) as { data: DataFrame[] };
      return { data: data.map((frame) => ({ ...frame, meta: { notices: [notice] } })) };
    };
    use(inner.source);
    expect((await getFrames(buildOverlayRequest(range)))[0]?.meta?.notices).toEqual([notice]);
  });
});

describe('the answer', () => {
  it('holds the series, its band, its outliers and its score, and incidents as regions of the panel', async () => {
    const frames = await getFrames(buildOverlayRequest(range));
    const [series, incidents] = frames;
    expect(series?.fields.map(({ name }) => name)).toEqual([
      'Time',
      'latency',
      'latency lower',
      'latency upper',
      'latency outlier',
      'latency score',
    ]);
    expect(series?.fields[2]?.config.unit).toBe('ms');
    expect(series?.fields[4]?.values.filter((value) => value !== null)).toEqual([300, 300, 300, 300, 300]);
    expect(incidents?.meta?.dataTopic).toBe('annotations');
    expect(incidents?.fields.map(({ name }) => name)).toEqual([
      'time',
      'timeEnd',
      'title',
      'text',
      'tags',
      'isRegion',
      'id',
      'marks',
      'color',
    ]);
    expect(incidents?.length).toBe(5);
    expect(incidents?.fields[3]?.values[0]).toMatch(/^At .* the value was 300 ms, .* above the band/);
    expect(incidents?.fields[4]?.values[0]).toEqual(['anomaly', 'above']);
  });

  it('of an annotation query is no annotation yet: Grafana makes them of the rows', async () => {
    const frames = await getFrames(buildOverlayRequest(range, { view: 'annotations' }));
    expect(frames).toHaveLength(1);
    expect(frames[0]?.meta).toBeUndefined();
    expect(frames[0]?.fields.map(({ name }) => name)).toEqual([
      'time',
      'timeEnd',
      'title',
      'text',
      'tags',
      'isRegion',
      'id',
    ]);
  });

  it('is one number a series as score, one word as state, one row an incident as table', async () => {
    const [score] = await getFrames(buildOverlayRequest(range, { view: 'score' }));
    expect(score?.fields[1]?.values.filter((value: number) => value > 1)).toHaveLength(5);
    const [state] = await getFrames(buildOverlayRequest(range, { view: 'state' }));
    expect(new Set(state?.fields[1]?.values)).toEqual(new Set(['expected', 'outlier']));
    const [table] = await getFrames(buildOverlayRequest(range, { view: 'incidents' }));
    expect(table?.length).toBe(5);
    expect(table?.fields.find(({ name }) => name === 'actual')?.values).toEqual([300, 300, 300, 300, 300]);
  });

  it('says so when what comes is no time series', async () => {
    const table = toDataFrame({ fields: [{ name: 'host', type: FieldType.string, values: ['a'] }] });
    use(buildFakeInnerSource(() => [table]).source);
    const frames = await getFrames(buildOverlayRequest(range, { view: 'incidents' }));
    expect(frames[0]?.meta?.notices?.[0]?.text).toMatch(/^The query returns no time series/);
  });

  it('to a range of too many points names a step that would do', async () => {
    const { errors } = await answer(buildOverlayRequest(range, { step: '10s' }));
    expect(errors?.[0]?.message).toMatch(/has 181440 points a series; 60000 can be judged.*a step of 1m\.$/);
  });

  it('to a query that makes no sense names the field', async () => {
    const { errors } = await answer(buildOverlayRequest(range, { step: '7m' as never }));
    expect(errors?.[0]?.message).toMatch(/"step" is "7m"; it can be 10s, 15s/);
  });
});

describe('another panel of the dashboard', () => {
  const panel = (queries: unknown[]) => ({
    state: { key: 'panel-4', $data: { state: { $data: { state: { queries, datasource: { uid: 'inner' } } } } } },
    forEachChild: (): void => undefined,
  });
  const target = { datasource: { uid: '-- Dashboard --' }, query: { refId: 'A', panelId: 4 } };
  const withScene = (scene: unknown): DataQueryRequest<StoredQuery> => ({
    ...buildOverlayRequest(range, { target }),
    scopedVars: scene === undefined ? {} : { __sceneObject: { value: scene } },
  });

  it('is judged by asking its own queries for the look-back', async () => {
    const { source, requests } = buildFakeInnerSource();
    use(source);
    const child = panel([
      { refId: 'X', expr: 'rate(x)' },
      { refId: 'Y', expr: 'hidden', hide: true },
    ]);
    const root = { state: {}, forEachChild: (callback: (node: unknown) => void): void => callback(child) };
    const frames = await getFrames(withScene({ state: {}, parent: root, forEachChild: (): void => undefined }));
    expect(frames[0]?.fields[1]?.name).toBe('latency');
    expect(requests.every(({ targets }) => targets.length === 1 && 'expr' in (targets[0] ?? {}))).toBe(true);
    expect(requests[0]?.targets[0]).toMatchObject({ expr: 'rate(x)' });
  });

  it.each([
    ['outside a dashboard', undefined, /known only in their dashboard/],
    ['that is gone', { state: {}, forEachChild: (): void => undefined }, /has no panel 4/],
    ['without queries', { state: { key: 'panel-4' }, forEachChild: (): void => undefined }, /has no queries/],
  ])('%s is refused with the reason', async (_, scene, message) => {
    const { errors } = await answer(withScene(scene));
    expect(errors?.[0]?.message).toMatch(message);
  });
});
