import { describe, expect, it } from 'vitest';
import { buildTestTemplateSrv } from '../../../test/browser/buildTestTemplateSrv';
import { modelsDataSourceQuerySchema } from '../../schema/query/modelsDataSourceQuery';
import { interpolateQuery } from './interpolateQuery';
import type { ModelsQuery } from './modelsQuery';

const context = {
  templateSrv: buildTestTemplateSrv({
    model: ['credit-risk', 'churn'],
    column: 'all',
    version: 'v7',
    city: ['Rome', 'Oslo'],
    none: [],
  }),
  scopedVars: {},
  filters: [],
};

const drift: ModelsQuery = {
  refId: 'A',
  queryType: 'drift',
  models: ['$model'],
  columns: ['$column'],
  version: '$version',
};

describe('a query with variables', () => {
  it('asks for every chosen model', () => {
    expect(interpolateQuery(drift, context).models).toEqual(['credit-risk', 'churn']);
  });

  it('keeps a variable that has no value, so that the answer can name it', () => {
    expect(interpolateQuery({ ...drift, models: ['$none'] }, context).models).toEqual(['$none']);
  });

  it('asks for all columns when the variable says all', () => {
    expect(interpolateQuery(drift, context)).toMatchObject({ columns: 'all', version: 'v7' });
  });

  it('asks for no version and no segments when the variable says all', () => {
    const query = interpolateQuery({ ...drift, version: '$column', segmentBy: '$column' }, context);
    expect([query.version, query.segmentBy]).toEqual([undefined, undefined]);
  });

  it('takes the values of a repeated panel before those of the dashboard', () => {
    const scopedVars = { model: { text: 'churn', value: 'churn' } };
    expect(interpolateQuery(drift, { ...context, scopedVars }).models).toEqual(['churn']);
  });

  it('expands the values of its filters', () => {
    const query: ModelsQuery = {
      ...drift,
      filters: [{ column: 'city', operator: '=|', value: '$city', values: ['$city'] }],
    };
    expect(interpolateQuery(query, context).filters?.[0]?.values).toEqual(['Rome', 'Oslo']);
  });

  it('carries the ad hoc filters of the dashboard', () => {
    const filters = [
      { key: 'carrier', operator: '=', value: 'AA' },
      { key: 'origin', operator: '=|', value: 'JFK', values: ['JFK', 'LGA'] },
    ];
    expect(interpolateQuery(drift, { ...context, filters }).filters).toEqual([
      { column: 'carrier', operator: '=', value: 'AA' },
      { column: 'origin', operator: '=|', value: 'JFK', values: ['JFK', 'LGA'] },
    ]);
  });

  it('leaves out an ad hoc filter that is not yet complete', () => {
    const filters = [{ key: '', operator: '=', value: '' }];
    expect(interpolateQuery(drift, { ...context, filters }).filters).toBeUndefined();
  });

  it('is valid by the contract', () => {
    expect(() => modelsDataSourceQuerySchema.parse(interpolateQuery(drift, context))).not.toThrow();
  });

  it('is left as it is stored', () => {
    const before = structuredClone(drift);
    interpolateQuery(drift, context);
    expect(drift).toEqual(before);
  });
});
