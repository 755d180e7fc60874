import { describe, expect, it } from 'vitest';
import { parseMlflowDelivery } from './parseMlflowDelivery';

const base = { timestamp: '2026-01-05T08:00:00.123456+00:00' };
const time = Date.UTC(2026, 0, 5, 8, 0, 0, 123);

describe("a delivery of MLflow's webhooks", () => {
  it('tells of a new version', () => {
    const data = { name: 'churn', version: '3', source: 's3://models/3', run_id: null, tags: {}, description: null };
    const delivery = { ...base, entity: 'model_version', action: 'created', data };
    expect(parseMlflowDelivery(delivery)).toEqual({ kind: 'version_created', model: 'churn', version: '3', time });
  });

  it('tells of an alias that was set, and of one that was deleted', () => {
    const data = { name: 'churn', alias: 'production', version: '3' };
    const entity = 'model_version_alias';
    const moved = { kind: 'alias_moved', model: 'churn', alias: 'production', version: '3', time };
    expect(parseMlflowDelivery({ ...base, entity, action: 'created', data })).toEqual(moved);
    const gone = parseMlflowDelivery({ ...base, entity, action: 'deleted', data: { ...data, version: undefined } });
    expect(gone).toEqual({ ...moved, version: undefined });
  });

  it.each([
    [{ ...base, entity: 'registered_model', action: 'created', data: { name: 'churn' } }],
    [{ ...base, entity: 'model_version_tag', action: 'set', data: { name: 'churn', version: '3', key: 'a' } }],
    [{ ...base, entity: 'model_version_alias', action: 'created', data: { name: 'churn', alias: 'production' } }],
    [{ ...base, entity: 'model_version', action: 'created', data: { name: 'churn' } }],
    [undefined],
    ['text'],
  ])('tells of no event as %j', (delivery) => {
    expect(parseMlflowDelivery(delivery)).toBeUndefined();
  });
});
