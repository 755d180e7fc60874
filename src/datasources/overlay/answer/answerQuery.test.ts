// @vitest-environment jsdom
import '../../../../test/browser/stubBrowser';
import { FieldType, toDataFrame } from '@grafana/data';
import type * as Runtime from '@grafana/runtime';
import { describe, expect, it, vi } from 'vitest';
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

describe('annotations with a chosen tag', () => {
  const outlierAt = monday + 2 * week + 19 * hour;
  const around = { from: outlierAt - 30 * hour, to: outlierAt + 30 * hour };
  const spiky = () =>
    buildFakeInnerSource(({ range: asked, intervalMs }) => {
      const length = (asked.to.valueOf() - asked.from.valueOf()) / intervalMs;
      const times = Array.from({ length }, (_, index) => asked.from.valueOf() + index * intervalMs);
      const values = times.map((time) => (time === outlierAt ? 300 : 100 + Math.sin((time / hour) * 1.7)));
      return [
        toDataFrame({
          fields: [
            { name: 'Time', type: FieldType.time, values: times },
            { name: 'latency', type: FieldType.number, values },
          ],
        }),
      ];
    }).source;
  const ask = async (query: Partial<StoredQuery>, part: { settings?: unknown; answers?: SharedAnswers } = {}) => {
    const request = buildOverlayRequest(around, { feedback: 'ignore', ...query });
    const [target = { refId: 'A' }] = request.targets;
    const caches = buildLookBackCaches();
    const now = monday + 10 * week;
    const signal = new AbortController().signal;
    return answerQuery(target, request, { caches, now, signal, answers: new SharedAnswers(), ...part });
  };
  const getOutliers = async (query: Partial<StoredQuery>, settings?: unknown) => {
    const [frame] = await ask(query, { settings });
    const outlier = frame?.fields.find(({ name }) => name.endsWith('outlier'));
    return outlier?.values.filter((entry) => entry !== null).length;
  };

  it('take their stretch out of what is judged and learnt', async () => {
    getDataSource.mockResolvedValue(spiky());
    getAnnotations.mockResolvedValue([{ time: outlierAt - hour, timeEnd: outlierAt + hour, tags: ['maintenance'] }]);
    expect(await getOutliers({})).toBe(1);
    expect(getAnnotations).not.toHaveBeenCalled();
    expect(await getOutliers({ excludeTags: ['maintenance', 'holiday'] })).toBe(0);
    const asked = new URL(getAnnotations.mock.calls[0]?.[0] ?? '', 'http://grafana');
    expect(asked.pathname).toBe('/api/annotations');
    expect(asked.searchParams.getAll('tags')).toEqual(['maintenance', 'holiday']);
    expect(asked.searchParams.get('matchAny')).toBe('true');
    expect(Number(asked.searchParams.get('from'))).toBe(monday - week);
  });

  it('last a step where they have no end', async () => {
    getDataSource.mockResolvedValue(spiky());
    getAnnotations.mockResolvedValue([{ time: outlierAt }]);
    expect(await getOutliers({ excludeTags: ['deploy'] })).toBe(0);
    getAnnotations.mockResolvedValue([{ time: outlierAt - 2 * hour }]);
    expect(await getOutliers({ excludeTags: ['deploy'] })).toBe(1);
  });

  it('stand beside the events of calendars that the query names', async () => {
    getDataSource.mockResolvedValue(spiky());
    const ics = [
      ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', 'DTSTART;VALUE=DATE:20260119'],
      ...['END:VEVENT', 'END:VCALENDAR'],
    ].join('\r\n');
    const settings = { calendars: [{ name: 'holidays', ics }] };
    expect(await getOutliers({}, settings)).toBe(1);
    expect(await getOutliers({ excludeCalendars: ['holidays'] }, settings)).toBe(0);
    await expect(getOutliers({ excludeCalendars: ['gone'] }, settings)).rejects.toThrow('no calendar "gone"');
  });

  it('stand beside the mute timings that the query names, each by its own clock', async () => {
    getDataSource.mockResolvedValue(spiky());
    const times = (start: string, end: string) => [{ start_time: start, end_time: end }];
    getAnnotations.mockImplementation((url) =>
      Promise.resolve(
        url === '/api/v1/provisioning/mute-timings'
          ? [
              { name: 'evening', time_intervals: [{ times: times('20:00', '21:00'), location: 'Europe/Berlin' }] },
              { name: 'noon', time_intervals: [{ times: times('12:00', '13:00') }] },
              { name: 'odd', time_intervals: [{ weekdays: ['someday'] }] },
            ]
          : []
      )
    );
    expect(await getOutliers({ excludeMuteTimings: ['noon'] })).toBe(1);
    expect(await getOutliers({ excludeMuteTimings: ['evening'] })).toBe(0);
    await expect(getOutliers({ excludeMuteTimings: ['gone'] })).rejects.toThrow('no mute timing "gone"');
    await expect(getOutliers({ excludeMuteTimings: 'all' })).rejects.toThrow('"odd" can’t be read');
  });

  it('come with a warning where the viewer may not read the mute timings, and the verdict stands', async () => {
    getDataSource.mockResolvedValue(spiky());
    getAnnotations.mockImplementation((url) =>
      url.startsWith('/api/v1/') ? Promise.reject(new Error('Access denied')) : Promise.resolve([])
    );
    const frames = await ask({ excludeMuteTimings: 'all' });
    const notices = frames.flatMap(({ meta }) => meta?.notices ?? []);
    expect(notices).toMatchObject([{ severity: 'warning', text: expect.stringContaining('Access denied') as string }]);
  });

  it('are asked for once by panels that ask together', async () => {
    getDataSource.mockResolvedValue(spiky());
    getAnnotations.mockReset();
    getAnnotations.mockResolvedValue([]);
    const answers = new SharedAnswers();
    const query: Partial<StoredQuery> = { feedback: 'use', excludeTags: ['deploy'], excludeMuteTimings: 'all' };
    await Promise.all([ask(query, { answers }), ask(query, { answers })]);
    expect(getAnnotations).toHaveBeenCalledTimes(3);
    answers.clear();
    await ask(query, { answers });
    expect(getAnnotations).toHaveBeenCalledTimes(6);
  });
});
