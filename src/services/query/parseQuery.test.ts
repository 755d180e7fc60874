import { describe, expect, test } from 'vitest';
import { QueryError } from '../queryError';
import { assertAllowedInRule } from './assertAllowedInRule';
import { parseQuery } from './parseQuery';

function getProblem(input: unknown): string {
  try {
    parseQuery(input);
  } catch (error) {
    if (error instanceof QueryError) {
      return `${error.message}. ${error.remedy}`;
    }
    throw error;
  }
  return '';
}

describe('a stored query', () => {
  test("gets its defaults, and Grafana's own keys are left aside", () => {
    expect(
      parseQuery({ refId: 'A', queryType: 'drift', datasource: { uid: 'x' }, intervalMs: 1000, hide: false })
    ).toEqual({
      v: 1,
      refId: 'A',
      queryType: 'drift',
      models: 'all',
      columns: 'all',
      method: 'auto',
      convention: 'plumbline',
      noise: 'independent_rows',
      value: 'ratio',
      view: 'table',
    });
  });

  test('of a newer plugin is refused with the versions', () => {
    expect(getProblem({ v: 2, queryType: 'drift' })).toContain('version 2; this one reads up to 1');
    expect(getProblem({ v: 'x', queryType: 'drift' })).toContain('"v" is "x"');
  });

  test('with an unknown query type is answered with the nearest and the list', () => {
    expect(getProblem({ queryType: 'drfit' })).toMatch(
      /^There is no query type "drfit"\. Did you mean "drift"\? There is drift, distribution, health, .*\banomalies\b/
    );
    expect(getProblem({ queryType: '' })).toContain('Choose one of drift, distribution');
    expect(getProblem('drift')).toContain('not an object');
  });

  test.each([
    [{ queryType: 'drift', method: 'psy' }, '"method" is "psy"; it can be auto, psi,'],
    [{ queryType: 'drift', method: 'ks' }, '"method" is "ks"; it can be'],
    [{ queryType: 'drift', window: { every: '2d' } }, '"window.every" is "2d"; it can be 5m, 15m,'],
    [{ queryType: 'drift', window: { rows: 3 } }, '"window.rows" is 3'],
    [{ queryType: 'drift', threshold: 0 }, '"threshold" is 0'],
    [{ queryType: 'drift', filters: [{ column: 'a', operator: '==', value: 'b' }] }, '"filters.0.operator" is "=="'],
    [
      { queryType: 'drift', reference: { kind: 'timeRange', from: 'yesterday', to: '2024-01-01' } },
      'must be an ISO 8601 time',
    ],
    [{ queryType: 'drift', reference: { kind: 'samePeriod', offset: '7 days' } }, 'must be a span such as 7d'],
    [{ queryType: 'distribution' }, '"column" is missing'],
    [{ queryType: 'health', metric: 'latency' }, '"metric" is "latency"; it can be volume, error_rate, latency_p50'],
    [{ queryType: 'list', what: 'model' }, 'Did you mean "models"?'],
    [{ queryType: 'changePoints' }, '"of" is missing'],
    [{ queryType: 'changePoints', of: { queryType: 'health' } }, '"of.window" is missing'],
    [
      { queryType: 'changePoints', of: { queryType: 'changePoints', window: { every: '1d' } } },
      '"of.queryType" is "changePoints"',
    ],
    [
      { queryType: 'changePoints', of: { queryType: 'health', window: { every: '1d' } }, detector: 'adwn' },
      'Did you mean "adwin"?',
    ],
    [{ queryType: 'drift', models: [] }, '"models" is []'],
  ])('%j is refused with what may stand there', (query, problem) => {
    expect(getProblem(query)).toContain(problem);
  });

  test('with a variable that nothing has filled in is refused by its name', () => {
    expect(getProblem({ queryType: 'drift', models: ['$model'] })).toContain(
      '"models.0" holds the dashboard variable $model'
    );
    expect(getProblem({ queryType: 'drift', columns: ['${feature:csv}'] })).toContain('${feature:csv}');
    expect(getProblem({ queryType: 'drift', version: '[[version]]' })).toContain('[[version]]');
    const of = { queryType: 'drift', columns: ['$feature'], window: { every: '1d' } };
    expect(getProblem({ queryType: 'changePoints', of })).toContain('"of.columns.0" holds the dashboard variable');
    expect(getProblem({ queryType: 'drift', filters: [{ column: 'a', operator: '=~', value: '^a.*$' }] })).toBe('');
  });

  test('with "All" of a variable means all', () => {
    expect(parseQuery({ queryType: 'drift', models: ['$__all'], columns: '$__all' })).toMatchObject({
      models: 'all',
      columns: 'all',
    });
  });
});

describe('a rule', () => {
  const getRefusal = (query: object): string => {
    try {
      assertAllowedInRule(parseQuery(query));
      return '';
    } catch (error) {
      return error instanceof QueryError ? error.message : String(error);
    }
  };

  test('may look at the latest number or at a series', () => {
    expect(getRefusal({ queryType: 'drift', view: 'latest', window: { every: '1w' } })).toBe('');
    expect(getRefusal({ queryType: 'health', view: 'series', window: { rows: 100 } })).toBe('');
  });

  test("is told in a sentence why a table can't be evaluated", () => {
    expect(getRefusal({ queryType: 'drift', view: 'table' })).toContain('many numbers a row');
    expect(getRefusal({ queryType: 'distribution', column: 'a' })).toContain('answers with a table');
    expect(getRefusal({ queryType: 'models' })).toContain('answers with a table');
    const of = { queryType: 'health', window: { every: '1d' } };
    expect(getRefusal({ queryType: 'changePoints', of })).toContain('answers with a table');
  });

  test('needs a window of its own', () => {
    expect(getRefusal({ queryType: 'drift', view: 'latest', window: { every: 'auto' } })).toContain("a panel's width");
  });
});
