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
const now = monday + 4 * week + 30 * hour;
const getLevel = (time: number) => 100 + (time - monday) / (10 * hour);

/** A disk that fills by a tenth of a per cent an hour. */
function answer({ range, intervalMs }: Parameters<NonNullable<Parameters<typeof buildFakeInnerSource>[0]>>[0]) {
  const length = Math.ceil((range.to.valueOf() - range.from.valueOf()) / intervalMs);
  const times = Array.from({ length }, (_, index) => range.from.valueOf() + index * intervalMs);
  const values = times.map((time) => getLevel(time) + ((7919 * (time / hour)) % 101) / 500);
  const config = { thresholds: { mode: 'absolute', steps: [{ value: -Infinity }, { value: 172 }] } };
  return [
    toDataFrame({
      fields: [
        { name: 'Time', type: FieldType.time, values: times },
        { name: 'disk', type: FieldType.number, values, config },
      ],
    }),
  ];
}

beforeEach(() => getDataSource.mockResolvedValue(buildFakeInnerSource(answer).source));

async function ask(query: Partial<StoredQuery>, from = now - 24 * hour, to = now + 24 * hour): Promise<DataFrame[]> {
  const request = buildOverlayRequest({ from, to }, { feedback: 'ignore', detector: 'ewma', ...query });
  const [target = { refId: 'A' }] = request.targets;
  return answerQuery(target, request, {
    caches: buildLookBackCaches(),
    now,
    answers: new SharedAnswers(),
    signal: new AbortController().signal,
  });
}

const read = (frame: DataFrame | undefined, name: string): unknown[] =>
  frame?.fields.find((field) => field.name === name)?.values ?? [];
const getTexts = (frames: DataFrame[]) => frames.flatMap(({ meta }) => meta?.notices ?? []).map(({ text }) => text);

describe('a forecast', () => {
  it('goes on from the last finished step to the end of the range, within its horizon', async () => {
    const frame = (await ask({ forecast: { horizon: '3d' } })).find(({ name }) => name === 'disk forecast');
    const times = read(frame, 'Time').map(Number);
    expect(times[0]).toBe(now);
    expect(times.at(-1)).toBe(now + 24 * hour);
    const short = (await ask({ forecast: { horizon: '6h' } })).find(({ name }) => name === 'disk forecast');
    expect(read(short, 'Time')).toHaveLength(6);
    read(frame, 'disk forecast').forEach((value, row) => {
      expect(Math.abs(Number(value) - getLevel(times[row] ?? 0))).toBeLessThan(1);
      expect(Number(read(frame, 'disk forecast lower')[row])).toBeLessThan(Number(value));
    });
  });

  it('is the same at every zoom', async () => {
    const near = (await ask({ forecast: {} })).find(({ name }) => name === 'disk forecast');
    const wide = (await ask({ forecast: {} }, now - 2 * week)).find(({ name }) => name === 'disk forecast');
    expect(read(wide, 'disk forecast')).toEqual(read(near, 'disk forecast'));
    expect(read(near, 'disk forecast').length).toBeGreaterThan(10);
  });

  it('is not drawn over what has happened since, nor unless it is asked for', async () => {
    const past = await ask({ forecast: {} }, now - 100 * hour, now - 60 * hour);
    expect(past.some(({ name }) => name === 'disk forecast')).toBe(false);
    expect((await ask({})).some(({ name }) => name === 'disk forecast')).toBe(false);
  });

  it('tells when a limit is reached, and that one has been', async () => {
    expect(getTexts(await ask({ forecast: { limit: 171 } }))[0]).toMatch(
      /^disk reaches 171 in .* if it goes on as it does, in .* at the earliest\.$/
    );
    expect(getTexts(await ask({ forecast: { limit: 160 }, direction: 'up' }))).toEqual(['disk has reached 160.']);
    expect(getTexts(await ask({ forecast: { limit: 900 } }))).toEqual([]);
  });

  it('goes by the next threshold of the field where the query names none', async () => {
    const [table] = await ask({ view: 'time_to_breach' });
    expect(read(table, 'limit')).toEqual([172]);
    const seconds = Number(read(table, 'time_to_breach')[0]);
    expect(seconds).toBeGreaterThan(10 * 3600);
    expect(seconds).toBeLessThan(24 * 3600);
    expect(Number(read(table, 'earliest')[0])).toBeLessThanOrEqual(Number(read(table, 'likely')[0]));
  });
});
