import { describe, expect, it } from 'vitest';
import { modelsDataSourceQuerySchema } from '../../../schema/query/modelsDataSourceQuery';
import type { ModelsQuery } from '../modelsQuery';
import { toQueryType } from './toQueryType';

const drift: ModelsQuery = {
  refId: 'B',
  queryType: 'drift',
  models: ['churn'],
  filters: [{ column: 'city', operator: '=', value: 'Rome' }],
  window: { every: '1d' },
  method: 'psi',
};

describe('a query that is changed to another type', () => {
  it('keeps models, filters and window', () => {
    expect(toQueryType(drift, 'health')).toMatchObject({
      refId: 'B',
      queryType: 'health',
      models: ['churn'],
      filters: [{ column: 'city', operator: '=', value: 'Rome' }],
      window: { every: '1d' },
    });
  });

  it('drops what the new type does not know', () => {
    expect(toQueryType(drift, 'models')).not.toHaveProperty('method');
  });

  it.each(['drift', 'health', 'quality', 'changePoints', 'models', 'list'] as const)(
    'is a valid %s query',
    (queryType) => {
      expect(() => modelsDataSourceQuerySchema.parse(toQueryType(drift, queryType))).not.toThrow();
    }
  );
});
