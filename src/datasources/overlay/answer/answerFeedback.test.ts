// @vitest-environment jsdom
import '../../../../test/browser/stubBrowser';
import { FieldType, toDataFrame, type DataFrame } from '@grafana/data';
import type * as Runtime from '@grafana/runtime';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  buildFakeInnerSource,
  buildOverlayRequest,
  runFakeRequest,
} from '../../../../test/browser/overlay/fakeInnerSource';
import { SharedAnswers } from '../../../lookback/SharedAnswers';
import { buildLookBackCaches } from '../../../services/anomalies/history/buildLookBackCaches';
import type { StoredQuery } from '../storedQuery';
import { answerQuery } from './answerQuery';

const getAnnotations = vi.hoisted(() => vi.fn<(url: string) => Promise<unknown>>());
const getDataSource = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('@grafana/runtime', async (load) => ({
  ...(await load<typeof Runtime>()),
  getBackendSrv: () => ({ get: getAnnotations }),
  getDataSourceSrv: () => ({ get: getDataSource }),
  getRunRequest: () => runFakeRequest,
  getTemplateSrv: () => ({ replace: (text: string) => text }),
}));

const hour = 3_600_000;
const week = 168 * hour;
const monday = Date.UTC(2026, 0, 5);
const first = monday + 2 * week + 19 * hour;
/** The second is what the first was, a week later; the third comes at another hour. */
const spikes = new Map([
  [first, 300],
  [first + week, 290],
  [first + week + 30 * hour, 280],
]);
const range = { from: first - 10 * hour, to: first + 2 * week };
const caches = buildLookBackCaches();

function buildFrames({ range: asked, intervalMs }: { range: { from: unknown; to: unknown }; intervalMs: number }) {
  const [from, to] = [Number(asked.from), Number(asked.to)];
  const times = Array.from({ length: (to - from) / intervalMs }, (_, index) => from + index * intervalMs);
  const values = times.map((time) => spikes.get(time) ?? 100 + Math.sin((time / hour) * 1.7));
  const fields = ['latency', 'errors'].map((name) => ({ name, type: FieldType.number, values }));
  return [toDataFrame({ fields: [{ name: 'Time', type: FieldType.time, values: times }, ...fields] })];
}

async function ask(query: Partial<StoredQuery> = {}, shown = range): Promise<DataFrame[]> {
  const request = buildOverlayRequest(shown, query);
  const [target = { refId: 'A' }] = request.targets;
  return answerQuery(target, request, {
    caches,
    now: monday + 10 * week,
    answers: new SharedAnswers(),
    signal: new AbortController().signal,
  });
}

function getOutliers(frames: DataFrame[], series: string): number[] {
  const fields = frames.flatMap((frame) => frame.fields.map((field) => ({ frame, field })));
  const found = fields.find(({ field }) => field.name === `${series} outlier`);
  const times = found?.frame.fields[0]?.values.map(Number) ?? [];
  return times.filter((_, row) => found?.field.values[row] !== null);
}

/** Feedback as Grafana answers it, on the incident that begins then. */
async function buildAnnotation(kind: string, from: number, series = 'latency'): Promise<object> {
  getAnnotations.mockResolvedValue([]);
  const incidents = (await ask()).find(({ name }) => name === 'incidents');
  const marks = incidents?.fields.find(({ name }) => name === 'marks')?.values.flat() as Array<{
    from: number;
    series: string;
  }>;
  const mark = marks.find((entry) => entry.from === from && entry.series.includes(series));
  const data = JSON.parse(JSON.stringify({ plumbline: { v: 1, incidents: [mark] } })) as unknown;
  return { id: 1, text: '', tags: ['plumbline', `plumbline:${kind}`], data };
}

beforeEach(() => {
  getDataSource.mockResolvedValue(buildFakeInnerSource(buildFrames).source);
});

describe('feedback on an incident', () => {
  it.each(['expected', 'false-alarm'])('"%s" silences it and what resembles it, on its own series', async (kind) => {
    getAnnotations.mockResolvedValue([await buildAnnotation(kind, first)]);
    const frames = await ask();
    expect(getOutliers(frames, 'latency')).toEqual([first + week + 30 * hour]);
    expect(getOutliers(frames, 'errors')).toEqual([...spikes.keys()]);
  });

  it('takes its stretch out of the baseline', async () => {
    const findBand = (frames: DataFrame[]) => {
      const fields = frames.flatMap((frame) => frame.fields);
      return fields.find(({ name }) => name === 'latency upper')?.values as Array<number | null>;
    };
    const query = { detector: 'ewma', band: 'always' } as const;
    getAnnotations.mockResolvedValue([]);
    const before = findBand(await ask(query));
    getAnnotations.mockResolvedValue([await buildAnnotation('expected', first)]);
    const after = findBand(await ask(query));
    const place = (first - range.from) / hour;
    expect(before[place - 1]).toBe(after[place - 1]);
    expect(before[place + 1]).not.toBe(after[place + 1]);
  });

  it('"real incident" changes no verdict', async () => {
    getAnnotations.mockResolvedValue([await buildAnnotation('incident', first)]);
    expect(getOutliers(await ask(), 'latency')).toEqual([...spikes.keys()]);
  });

  it('is left aside by a query that says so, which then asks for none', async () => {
    getAnnotations.mockResolvedValue([await buildAnnotation('expected', first)]);
    getAnnotations.mockClear();
    expect(getOutliers(await ask({ feedback: 'ignore' }), 'latency')).toEqual([...spikes.keys()]);
    expect(getAnnotations).not.toHaveBeenCalled();
  });

  it('counts for ranges that the marked incident lies outside of', async () => {
    getAnnotations.mockResolvedValue([await buildAnnotation('expected', first)]);
    const later = { from: first + week - 5 * hour, to: range.to };
    expect(getOutliers(await ask({}, later), 'latency')).toEqual([first + week + 30 * hour]);
  });

  it('that cannot be read leaves the verdict as it is, and a notice says so', async () => {
    getAnnotations.mockRejectedValue(new Error('no right to read annotations'));
    const frames = await ask();
    expect(getOutliers(frames, 'latency')).toEqual([...spikes.keys()]);
    expect(frames[0]?.meta?.notices).toEqual([
      { severity: 'warning', text: expect.stringContaining('no right to read annotations') as string },
    ]);
  });
});
