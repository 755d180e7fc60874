// @vitest-environment jsdom
import '../../test/browser/stubBrowser';
import type { DataFrame } from '@grafana/data';
import type * as Runtime from '@grafana/runtime';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parseFrames } from '../backend/drivers/grafana/parseFrames';
import { answerRequest } from '../datasources/overlay/answer/answerRequest';
import type { StoredQuery } from '../datasources/overlay/storedQuery';
import type { Frame } from '../schema/frames/frame';
import { anomaliesQuerySchema } from '../schema/query/anomaliesQuery';
import { buildAnomalyRule } from '../services/anomalies/buildAnomalyRule';
import { computeAnomalies } from '../services/anomalies/computeAnomalies';
import { computeRuleAgreement } from '../services/anomalies/computeRuleAgreement';
import { SharedAnswers } from './SharedAnswers';
import { buildLookBackCaches } from '../services/anomalies/history/buildLookBackCaches';
import type { SeriesSource } from '../services/anomalies/seriesSource';
import type { VerdictSeries } from '../services/anomalies/verdictSeries';
import {
  buildFakeInnerSource,
  buildOverlayRequest,
  getFakeValue,
  runFakeRequest,
} from '../../test/browser/overlay/fakeInnerSource';
import { buildWireFrame } from '../../test/integration/grafana/buildWireFrame';

const getDataSource = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('@grafana/runtime', async (load) => ({
  ...(await load<typeof Runtime>()),
  getDataSourceSrv: () => ({ get: getDataSource }),
  getRunRequest: () => runFakeRequest,
  getTemplateSrv: () => ({ replace: (text: string) => text }),
}));

const hour = 3_600_000;
const week = 168 * hour;
const monday = Date.UTC(2026, 2, 16);
/** Holds the change to summer time. */
const range = { from: monday, to: monday + 3 * week };
const now = monday + 10 * week;

const judgings: Array<Partial<StoredQuery>> = [
  { detector: 'rolling_robust', lookBack: '2w' },
  { detector: 'auto', lookBack: '4w', budget: { alarms: 3, per: 'week' } },
  { detector: 'auto', lookBack: '2w', budget: { alarms: 3, per: 'week' }, direction: 'up' },
  { detector: 'seasonal', lookBack: '4w', timezone: 'Europe/Berlin' },
  {
    detector: 'ewma',
    lookBack: '1w',
    bandWidth: 3,
    exclude: [{ from: '2026-03-20T00:00:00Z', to: '2026-03-21T00:00:00Z' }],
  },
];

/** Answers the process as Grafana's HTTP interface would, with the same values as the browser's fake. */
const source: SeriesSource = {
  key: 'test',
  fetchFrames: (_target, { from, to }, step) => {
    const times: number[] = [];
    for (let time = from; time <= to; time += step) {
      times.push(time);
    }
    const frame = buildWireFrame('latency', {}, times, times.map(getFakeValue));
    const text = JSON.stringify({ results: { X: { frames: [frame] } } });
    return Promise.resolve(parseFrames(JSON.parse(text), 'X')?.frames ?? []);
  },
};

async function getOverlayVerdicts(query: Partial<StoredQuery>, part: typeof range, at = now): Promise<VerdictSeries> {
  const request = buildOverlayRequest(part, query);
  const context = {
    caches: buildLookBackCaches(),
    now: at,
    answers: new SharedAnswers(),
    signal: new AbortController().signal,
  };
  const { data } = await answerRequest(request, context);
  const [frame] = data as DataFrame[];
  const score = frame?.fields.find(({ name }) => name.endsWith(' score'));
  const outlier = frame?.fields.find(({ name }) => name.endsWith(' outlier'));
  return {
    key: 'latency',
    times: frame?.fields[0]?.values ?? [],
    verdicts: (score?.values ?? []).map((value, row) =>
      value === null ? null : Number(outlier?.values[row] !== null)
    ),
  };
}

async function getServerFrame(query: Partial<StoredQuery>, part: typeof range, value: string, at = now) {
  const overlay = buildOverlayRequest(part, query).targets[0];
  const parsed = anomaliesQuerySchema.parse({ ...overlay, queryType: 'anomalies', view: 'series', value });
  const caches = buildLookBackCaches();
  const [frame] = await computeAnomalies(parsed, {
    source,
    caches,
    range: part,
    now: at,
    pause: () => Promise.resolve(),
  });
  return frame;
}

/** Every value by its time. */
function getValues(frame: Frame | undefined): Map<number, unknown> {
  const [time, value] = frame?.fields ?? [];
  return new Map(
    Array.from<unknown, [number, unknown]>(time?.values ?? [], (at, row) => [Number(at), value?.values[row]])
  );
}

async function getServerVerdicts(query: Partial<StoredQuery>, part: typeof range, at = now): Promise<VerdictSeries> {
  const frame = await getServerFrame(query, part, 'is_anomaly', at);
  const [time, value] = frame?.fields ?? [];
  return {
    key: 'latency',
    times: Array.from(time?.values ?? [], Number),
    verdicts: value?.type === 'number' ? value.values : [],
  };
}

beforeEach(() => {
  getDataSource.mockResolvedValue(buildFakeInnerSource().source);
});

describe.each(judgings)('with %o', (query) => {
  it('a rule says of every point what the overlay says', async () => {
    const overlay = await getOverlayVerdicts(query, range);
    const agreement = computeRuleAgreement([overlay], [await getServerVerdicts(query, range)]);
    expect(agreement).toMatchObject({ agreement: 1, differences: [], withheld: expect.any(Number) as number });
    expect(agreement.points.compared).toBeGreaterThan(450);
    expect(agreement.points.both).toBeGreaterThan(0);
    // The overlay shows the step that begins where the range ends.
    expect(agreement.withheld).toBeLessThanOrEqual(1);
  });

  it('the server gives the same score at every zoom', async () => {
    const whole = await getServerFrame(query, range, 'score');
    const scores = getValues(whole);
    const zooms = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 2, max: 200 }));
    await fc.assert(
      fc.asyncProperty(zooms, async ([first, length]) => {
        const part = { from: range.from + first * hour + 123, to: range.from + (first + length) * hour + 456 };
        const values = getValues(await getServerFrame(query, part, 'score'));
        expect(values.size).toBe(length - 1);
        values.forEach((value, time) => expect(value).toBe(scores.get(time)));
      }),
      { numRuns: 8 }
    );
  });
});

describe('the rule that is made of an overlay query', () => {
  it('has seen every flagged point, and no other, once it was evaluated at every step', async () => {
    const query: Partial<StoredQuery> = { detector: 'rolling_robust', step: '1h', lookBack: '2w' };
    const overlay = await getOverlayVerdicts(query, range);
    const flagged = Array.from(overlay.times).filter((_, row) => overlay.verdicts[row] === 1 && _ < range.to);
    const stored = buildOverlayRequest(range, query).targets[0];
    const [asked] = buildAnomalyRule({
      name: 'r',
      modelsUid: 'm',
      summary: '',
      query: { ...stored, target: stored?.target ?? { datasource: { uid: 'inner' }, query: {} } },
    }).queries;
    const model = anomaliesQuerySchema.parse(asked?.model);
    const caches = buildLookBackCaches();
    const fired: number[] = [];
    for (let tick = range.from + hour + 20_000; tick <= range.to + hour; tick += hour) {
      const seen = { from: tick - 1000 * (asked?.relativeTimeRange.from ?? 0), to: tick };
      const frames = await computeAnomalies(model, {
        source,
        caches,
        range: seen,
        now: tick,
        pause: () => Promise.resolve(),
      });
      const [time, value] = frames[0]?.fields ?? [];
      Array.from<unknown>(value?.values ?? []).forEach((verdict, row) => {
        if (verdict === 1) {
          fired.push(Number(time?.values[row]));
        }
      });
    }
    expect(fired).toEqual(flagged);
    expect(flagged.length).toBeGreaterThan(3);
  });
});
