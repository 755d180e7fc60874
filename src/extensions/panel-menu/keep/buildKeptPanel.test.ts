import { describe, expect, it } from 'vitest';
import { overlayQuerySchema } from '../../../schema/query/overlayQuery';
import { buildKeptPanel } from './buildKeptPanel';

const inner = { uid: 'prom', type: 'prometheus' };
const overlaySource = { uid: 'overlay', type: 'plumbline-overlay-datasource' };
const query = overlayQuerySchema.parse({
  refId: 'B',
  target: { datasource: inner, query: { refId: 'B', expr: 'up' } },
  step: '1m',
  lookBack: '2w',
  direction: 'up',
  budget: { alarms: 2, per: 'week' },
});
const parts = {
  title: 'Latency',
  queries: [query],
  overlaySource,
  overlayPanelId: 'plumbline-overlay-panel',
  fieldConfig: { defaults: { unit: 'ms' }, overrides: [] },
  replace: (text: string) => text.replace('${ds}', 'prom').replace('$model', 'churn'),
};

describe('a kept panel', () => {
  it('asks the overlay data source as the view did, so that its verdicts are the same', () => {
    expect(buildKeptPanel(parts)).toEqual({
      type: 'plumbline-overlay-panel',
      title: 'Latency',
      datasource: overlaySource,
      targets: [{ ...query, datasource: overlaySource }],
      fieldConfig: { defaults: { unit: 'ms' }, overrides: [] },
    });
  });

  it('names no variable, which another dashboard would not have', () => {
    const target = {
      datasource: { uid: '${ds}', type: 'prometheus' },
      query: { refId: 'B', expr: 'up{model="$model"}' },
    };
    const kept = buildKeptPanel({ ...parts, queries: [{ ...query, target }] });
    expect(kept.targets).toMatchObject([{ target: { datasource: inner, query: { expr: 'up{model="churn"}' } } }]);
    const plain = buildKeptPanel({ ...parts, queries: [{ ...query, target }], overlaySource: undefined });
    expect(plain).toMatchObject({ datasource: inner, targets: [{ expr: 'up{model="churn"}', datasource: inner }] });
  });

  it('leaves the variables that Grafana fills in for each request', () => {
    const expr = 'rate(requests{model="$model"}[$__interval])';
    const target = { datasource: inner, query: { refId: 'B', expr, since: '${__from:date}' } };
    const replace = (text: string) => text.replace('$model', 'churn').replaceAll(/\$\{?__\w+(:date\})?/g, '30s');
    const kept = buildKeptPanel({ ...parts, queries: [{ ...query, target }], replace });
    const filled = { expr: 'rate(requests{model="churn"}[$__interval])', since: '${__from:date}' };
    expect(kept.targets).toMatchObject([{ target: { query: filled } }]);
  });

  it('is a Time series panel where the overlay panel is missing', () => {
    const kept = buildKeptPanel({ ...parts, overlayPanelId: undefined });
    expect(kept.type).toBe('timeseries');
    expect(kept.transformations).toBeUndefined();
  });

  it("asks the panel's own data source where there is no overlay data source, and uses the transformation", () => {
    expect(buildKeptPanel({ ...parts, overlaySource: undefined, overlayPanelId: undefined })).toMatchObject({
      type: 'timeseries',
      datasource: inner,
      targets: [{ refId: 'B', expr: 'up', datasource: inner }],
      transformations: [
        {
          id: 'plumbline-anomaly-overlay',
          options: { v: 2, direction: 'up', budget: { alarms: 2, per: 'week' } },
        },
      ],
    });
  });
});
