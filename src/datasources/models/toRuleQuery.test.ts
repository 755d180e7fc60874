import { describe, expect, it } from 'vitest';
import { isAskedForRule } from './isAskedForRule';
import { toRuleQuery } from './toRuleQuery';

describe('a rule made from a panel', () => {
  it('evaluates the ratio of the last complete window', () => {
    const rule = toRuleQuery({ refId: 'A', queryType: 'drift', view: 'table', value: 'score', models: ['churn'] });
    expect(rule).toEqual({ refId: 'A', queryType: 'drift', view: 'latest', value: 'ratio', models: ['churn'] });
  });

  it('evaluates the last complete window of a health metric', () => {
    expect(toRuleQuery({ refId: 'A', queryType: 'health', view: 'series' })).toMatchObject({ view: 'latest' });
  });

  it('has windows of a day where the panel fits them to its width', () => {
    expect(toRuleQuery({ refId: 'A', queryType: 'drift', window: { every: 'auto' } })).toMatchObject({
      window: { every: '1d' },
    });
  });

  it('evaluates the metric itself of a performance query', () => {
    const rule = toRuleQuery({
      refId: 'A',
      queryType: 'performance',
      metric: 'f1',
      view: 'roc',
      value: 'label_maturity',
    });
    expect(rule).toMatchObject({ metric: 'f1', view: 'latest', value: 'metric' });
  });

  it('evaluates whether a quality check is violated', () => {
    const rule = toRuleQuery({ refId: 'A', queryType: 'quality', check: 'missing', window: { every: 'auto' } });
    expect(rule).toMatchObject({ check: 'missing', view: 'latest', value: 'violated', window: { every: '1d' } });
  });

  it('leaves a query that has no number as it is', () => {
    expect(toRuleQuery({ refId: 'A', queryType: 'models' })).toEqual({ refId: 'A', queryType: 'models' });
  });

  it('is told from Explore and expressions by how Grafana asks', () => {
    const interval = { __interval_ms: { text: '60000', value: 60_000 } };
    expect(isAskedForRule(interval, 0)).toBe(true);
    expect(isAskedForRule(interval, 1)).toBe(false);
    expect(isAskedForRule({}, 0)).toBe(false);
  });
});
