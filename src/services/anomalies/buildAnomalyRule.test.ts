import { describe, expect, test } from 'vitest';
import { anomaliesQuerySchema } from '../../schema/query/anomaliesQuery';
import { overlaySteps } from '../../schema/query/overlayQuery';
import { getSpan } from '../../core/anomaly/anchored/getSpan';
import { buildAnomalyRule, type AnomalyRuleRequest } from './buildAnomalyRule';
import { getRuleFormPath } from './getRuleFormPath';

const query: AnomalyRuleRequest['query'] = {
  refId: 'X',
  target: { datasource: { uid: 'prom', type: 'prometheus' }, query: { refId: 'A', expr: 'up' } },
  detector: 'seasonal',
  step: '5m',
  lookBack: '8w',
  direction: 'up',
  view: 'state',
  exclude: [{ from: '2026-01-01T00:00:00Z', to: '2026-01-02T00:00:00Z' }],
};
const request: AnomalyRuleRequest = { name: 'Latency is off', modelsUid: 'models', query, summary: 'Look at it' };

describe('a rule made of an overlay query', () => {
  test('judges as the overlay does, and asks for the verdict', () => {
    const [asked] = buildAnomalyRule(request).queries;
    const parsed = anomaliesQuerySchema.parse(asked?.model);
    expect(parsed).toMatchObject({
      target: query.target,
      detector: 'seasonal',
      step: '5m',
      lookBack: '8w',
      direction: 'up',
      exclude: query.exclude,
      value: 'is_anomaly',
      view: 'series',
    });
    expect(asked?.datasourceUid).toBe('models');
  });

  test('fires when any new point is an anomaly', () => {
    const { queries, condition } = buildAnomalyRule(request);
    const byRefId = new Map(queries.map(({ refId, model }) => [refId, model]));
    expect(byRefId.get(condition)).toMatchObject({ type: 'threshold', expression: 'B' });
    expect(byRefId.get('B')).toMatchObject({ type: 'reduce', expression: 'A', reducer: 'max' });
  });

  test.each(overlaySteps)('sees each finished point of step %s exactly once, whenever it is evaluated', (text) => {
    const step = getSpan(text) / 1000;
    const interval = Math.max(step, 60);
    const { from = 0 } =
      buildAnomalyRule({ ...request, query: { ...query, step: text } }).queries[0]?.relativeTimeRange ?? {};
    for (const offset of [0, 1, 7, step - 1].filter((seconds) => seconds < step)) {
      const seen: number[] = [];
      for (let tick = 10 * interval + offset; tick < 20 * interval + offset; tick += interval) {
        const newest = Math.floor(tick / step) * step - step;
        for (let point = Math.ceil((tick - from) / step) * step; point <= newest; point += step) {
          seen.push(point);
        }
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toHaveLength((10 * interval) / step);
    }
  });

  test('leaves an instance as it is while nothing can be told', () => {
    expect(buildAnomalyRule(request).noDataState).toBe('KeepLast');
  });

  test('links to the panel that it was made from', () => {
    const { annotations } = buildAnomalyRule({ ...request, panel: { dashboardUid: 'd1', panelId: 4 } });
    expect(annotations).toEqual([
      { key: 'summary', value: 'Look at it' },
      { key: '__dashboardUid__', value: 'd1' },
      { key: '__panelId__', value: '4' },
    ]);
  });

  test("goes into the address of Grafana's form whole", () => {
    const rule = buildAnomalyRule({ ...request, name: 'CPU & memory = 100 %?' });
    const url = new URL(getRuleFormPath(rule, '/d/d1'), 'http://grafana');
    expect(url.pathname).toBe('/alerting/new');
    expect(JSON.parse(url.searchParams.get('defaults') ?? '')).toEqual(rule);
    expect(url.searchParams.get('returnTo')).toBe('/d/d1');
  });
});
