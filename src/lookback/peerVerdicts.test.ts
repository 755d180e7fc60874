// @vitest-environment jsdom
import '../../test/browser/stubBrowser';
import { FieldType, toDataFrame, type DataFrame } from '@grafana/data';
import type * as Runtime from '@grafana/runtime';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildFakeInnerSource, buildOverlayRequest, runFakeRequest } from '../../test/browser/overlay/fakeInnerSource';
import { buildWireFrame } from '../../test/integration/grafana/buildWireFrame';
import { parseFrames } from '../backend/drivers/grafana/parseFrames';
import { answerRequest } from '../datasources/overlay/answer/answerRequest';
import type { StoredQuery } from '../datasources/overlay/storedQuery';
import { anomaliesQuerySchema } from '../schema/query/anomaliesQuery';
import { computeAnomalies } from '../services/anomalies/computeAnomalies';
import { SharedAnswers } from './SharedAnswers';
import { buildLookBackCaches } from '../services/anomalies/history/buildLookBackCaches';

const getDataSource = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('@grafana/runtime', async (load) => ({
  ...(await load<typeof Runtime>()),
  getDataSourceSrv: () => ({ get: getDataSource }),
  getRunRequest: () => runFakeRequest,
  getTemplateSrv: () => ({ replace: (text: string) => text }),
}));

const hour = 3_600_000;
const week = 168 * hour;
const monday = Date.UTC(2026, 0, 5);
const now = monday + 20 * week;
const range = { from: monday + 4 * week, to: monday + 5 * week };
const offAt = range.from + 40 * hour;

/** Two regions of four hosts; each region moves in its own way, and one host of each leaves it for two hours. */
const hosts = ['eu', 'us'].flatMap((region) =>
  [0, 1, 2, 3].map((place) => ({ region, host: `${region}${place}`, place }))
);

function getValue({ region, place }: (typeof hosts)[number], time: number): number {
  const index = time / hour;
  const isOff = place === 2 && time >= offAt && time < offAt + 2 * hour;
  const level = region === 'eu' ? 100 + 30 * Math.sin(index / 4) : 400 + 90 * Math.sin(index / 7);
  return level + ((index * 7 + place * 3) % 5) / 5 + (isOff ? 60 : 0);
}

function listTimes(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step);
}

beforeEach(() => {
  const { source } = buildFakeInnerSource(({ range: asked, intervalMs }) => {
    const times = listTimes(asked.from.valueOf(), asked.to.valueOf(), intervalMs);
    return hosts.map((entry) =>
      toDataFrame({
        fields: [
          { name: 'Time', type: FieldType.time, values: times },
          {
            name: 'load',
            type: FieldType.number,
            labels: { region: entry.region, host: entry.host },
            values: times.map((time) => getValue(entry, time)),
          },
        ],
      })
    );
  });
  getDataSource.mockResolvedValue(source);
});

const peers: Partial<StoredQuery> = { detector: 'peers', lookBack: '1w', band: 'always' };

async function ask(query: Partial<StoredQuery>, part = range) {
  const request = buildOverlayRequest(part, { ...peers, feedback: 'ignore', ...query });
  const context = {
    caches: buildLookBackCaches(),
    now,
    answers: new SharedAnswers(),
    signal: new AbortController().signal,
  };
  const { data } = await answerRequest(request, context);
  return data as DataFrame[];
}

/** By host, and then by time. */
function readScores(frames: DataFrame[]): Map<string, Map<number, unknown>> {
  return new Map(
    frames.flatMap(({ fields }) => {
      const score = fields.find(({ name }) => name.endsWith(' score'));
      const times = Array.from<unknown, number>(fields[0]?.values ?? [], Number);
      const values: unknown[] = score?.values ?? [];
      return score === undefined
        ? []
        : [[score.labels?.host ?? '', new Map(times.map((time, row) => [time, values[row]]))] as const];
    })
  );
}

describe.each(['mad', 'dbscan'] as const)('series judged by their peers (%s)', (peerMethod) => {
  const grouped = { peerMethod, peerGroupBy: ['region'] };

  it('are off alone where they leave their group, and a sentence says so', async () => {
    const incidents = (await ask({ ...grouped, view: 'incidents' }))[0];
    const read = (name: string): unknown[] => incidents?.fields.find((field) => field.name === name)?.values ?? [];
    expect(read('time')).toEqual([offAt, offAt]);
    expect(read('series').map(String).sort()).toEqual([expect.stringContaining('eu2'), expect.stringContaining('us2')]);
    expect(String(read('text')[0])).toMatch(/2 points left the band of their group of 4: .* above it \(expected /);
  });

  it('have the same score at every zoom, and on the server', async () => {
    const whole = readScores(await ask(grouped));
    const parsed = anomaliesQuerySchema.parse({
      ...buildOverlayRequest(range, { ...peers, ...grouped }).targets[0],
      queryType: 'anomalies',
      view: 'series',
      value: 'score',
    });
    const served = await computeAnomalies(parsed, {
      source: {
        key: 'test',
        fetchFrames: (_target, { from, to }, step) => {
          const times = listTimes(from, to, step);
          const frames = hosts.map((entry) =>
            buildWireFrame(
              'load',
              { region: entry.region, host: entry.host },
              times,
              times.map((time) => getValue(entry, time))
            )
          );
          return Promise.resolve(
            parseFrames(JSON.parse(JSON.stringify({ results: { X: { frames } } })), 'X')?.frames ?? []
          );
        },
      },
      caches: buildLookBackCaches(),
      range,
      now,
      pause: () => Promise.resolve(),
    });
    expect(served).toHaveLength(hosts.length);
    for (const { fields } of served) {
      const [time, score] = fields;
      const own = whole.get(score?.labels?.host ?? '');
      Array.from<unknown>(time?.values ?? []).forEach((at, row) =>
        expect(score?.values[row]).toBe(own?.get(Number(at)))
      );
    }
    const zooms = fc.tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 2, max: 40 }));
    await fc.assert(
      fc.asyncProperty(zooms, async ([first, length]) => {
        const from = range.from + first * hour + 123;
        for (const [host, scores] of readScores(await ask(grouped, { from, to: from + length * hour }))) {
          expect(scores.size).toBe(length);
          scores.forEach((score, time) => expect(score).toBe(whole.get(host)?.get(time)));
        }
      }),
      { numRuns: 6 }
    );
  });
});

describe('a group that is too small', () => {
  it('is named in one notice, with the number of its members', async () => {
    const frames = await ask({ peerGroupBy: ['host'] });
    const notices = frames.flatMap(({ meta }) => meta?.notices ?? []);
    expect(notices).toHaveLength(1);
    expect(notices[0]?.text).toMatch(/and 5 more: At least 3 series at a time .* its group has 1\./);
  });
});
