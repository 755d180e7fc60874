// @vitest-environment jsdom
import '../../../../test/browser/stubBrowser';
import type { DataFrame, DataQueryRequest } from '@grafana/data';
import type * as Runtime from '@grafana/runtime';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  buildFakeInnerSource,
  buildOverlayRequest,
  runFakeRequest,
} from '../../../../test/browser/overlay/fakeInnerSource';
import { answerRequest } from '../../overlay/answer/answerRequest';
import { SharedAnswers } from '../../../lookback/SharedAnswers';
import { buildLookBackCaches } from '../../../services/anomalies/history/buildLookBackCaches';
import type { ModelsQuery, QueryOf } from '../modelsQuery';
import { answerAnomalies } from './answerAnomalies';
import { isAnsweredInBrowser } from './isAnsweredInBrowser';

const getDataSource = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('@grafana/runtime', async (load) => ({
  ...(await load<typeof Runtime>()),
  getDataSourceSrv: () => ({ get: getDataSource }),
  getRunRequest: () => runFakeRequest,
  getTemplateSrv: () => ({ replace: (text: string) => text }),
}));

const week = 168 * 3_600_000;
const monday = Date.UTC(2026, 0, 5);
const range = { from: monday, to: monday + 3 * week };
const buildContext = () => ({
  caches: buildLookBackCaches(),
  now: monday + 10 * week,
  answers: new SharedAnswers(),
  signal: new AbortController().signal,
});
const target = { datasource: { uid: 'inner', type: 'inner-type' }, query: { refId: 'X', expr: 'up' } };
const asked: QueryOf<'anomalies'> = {
  refId: 'A',
  queryType: 'anomalies',
  target,
  detector: 'rolling_robust',
  step: '1h',
  lookBack: '2w',
};

async function ask(query: Partial<QueryOf<'anomalies'>>) {
  const request: DataQueryRequest<ModelsQuery> = { ...buildOverlayRequest(range), targets: [{ ...asked, ...query }] };
  const { data, errors } = await answerAnomalies(request, buildContext());
  return { frames: data as DataFrame[], errors };
}

beforeEach(() => {
  getDataSource.mockResolvedValue(buildFakeInnerSource().source);
});

describe('anomalies in a panel', () => {
  it("have the overlay's scores", async () => {
    const { data } = await answerRequest(buildOverlayRequest(range, { view: 'score' }), buildContext());
    const [overlay] = data as DataFrame[];
    const { frames } = await ask({});
    expect(frames[0]?.fields.map(({ values }) => Array.from<unknown>(values))).toEqual(
      overlay?.fields.map(({ values }) => Array.from<unknown>(values))
    );
    expect(frames[0]?.fields[1]).toMatchObject({ name: 'score', labels: { series: 'latency' } });
  });

  it('are one number a series as latest, with the label as a text column', async () => {
    const { frames } = await ask({ view: 'latest', value: 'expected' });
    expect(frames[0]?.fields.map(({ name, type }) => [name, type])).toEqual([
      ['time', 'time'],
      ['window_end', 'time'],
      ['series', 'string'],
      ['expected', 'number'],
    ]);
    expect(frames[0]?.length).toBe(1);
    expect(frames[0]?.meta?.type).toBe('numeric-long');
  });

  it('say why a query can not be read', async () => {
    const { errors } = await ask({ step: '7m' as '5m' });
    expect(errors?.[0]?.message).toMatch(/"step" is "7m"; it can be 10s/);
  });

  it('are judged in the browser, but in rules, where the server will judge them', () => {
    expect(isAnsweredInBrowser(asked, 'dashboard')).toBe(true);
    expect(isAnsweredInBrowser(asked, 'unified-alerting')).toBe(false);
    expect(isAnsweredInBrowser({ refId: 'A', queryType: 'drift' }, 'dashboard')).toBe(false);
  });
});
