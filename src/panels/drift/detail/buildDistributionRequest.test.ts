// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { distributionQuerySchema } from '../../../schema/query/distributionQuery';
import { buildDriftProps, day } from '../../../../test/browser/drift/driftPanelFixture';
import { cellVerdict } from '../../../viz/strip/cellVerdict';
import type { DriftCell } from '../../../viz/drift/driftCell';
import { buildDistributionRequest } from './buildDistributionRequest';

const nothing = Number.NaN;
const cell: DriftCell = {
  cell: 0,
  column: 'temp',
  model: 'flights',
  version: 'all',
  segment: '',
  kind: 'numeric',
  method: 'psi',
  start: day,
  end: 2 * day,
  complete: true,
  verdict: cellVerdict.out,
  ratio: 3,
  score: 0.6,
  correctedScore: nothing,
  lower: nothing,
  upper: nothing,
  threshold: 0.2,
  lowerLimit: Number.NaN,
  upperLimit: Number.NaN,
  noiseLimit: nothing,
  pValue: nothing,
  pAdjusted: nothing,
  rowsNeeded: nothing,
  referenceRows: nothing,
  currentRows: nothing,
  referenceVersion: '',
  referenceBefore: '',
};

const drift = {
  refId: 'C',
  datasource: { type: 'plumbline-models-datasource', uid: 'p' },
  queryType: 'drift',
  v: 1,
  models: ['$model'],
  version: '2',
  columns: 'all',
  method: 'auto',
  convention: 'nannyml',
  reference: 'first-quarter',
  window: { every: '1w' },
  aggregate: 'share',
  value: 'ratio',
  view: 'series',
  timezone: 'UTC',
  threshold: 0.1,
};

function build(target: object, more: Partial<DriftCell> = {}) {
  const { data } = buildDriftProps();
  if (data.request === undefined) {
    throw new Error('the fixture has a request');
  }
  const request = buildDistributionRequest(data.request, target as never, { ...cell, ...more }, 'own-id');
  return { request, target: request.targets[0] };
}

describe('the question for one cell', () => {
  it('is a valid distribution query of the same data source', () => {
    const { target } = build(drift);
    expect(target?.datasource).toEqual(drift.datasource);
    expect(distributionQuerySchema.parse(target)).toMatchObject({
      refId: 'C',
      queryType: 'distribution',
      column: 'temp',
      models: ['flights'],
      method: 'psi',
    });
  });

  it('keeps what the scores were worked out with: reference, convention, version, threshold, time zone', () => {
    expect(build(drift).target).toMatchObject({
      reference: 'first-quarter',
      convention: 'nannyml',
      version: '2',
      threshold: 0.1,
      timezone: 'UTC',
    });
  });

  it('has the range of exactly the window and names no window', () => {
    const { request, target } = build(drift);
    expect([request.range.from.valueOf(), request.range.to.valueOf()]).toEqual([day, 2 * day]);
    expect(Object.keys(target ?? {})).not.toEqual(expect.arrayContaining(['window']));
    expect(request.requestId).toBe('own-id');
  });

  it('keeps the columns, for methods that look at them together', () => {
    expect(build({ ...drift, columns: ['temp', 'wind'] }).target).toMatchObject({ columns: ['temp', 'wind'] });
  });

  it('drops what only drift queries know', () => {
    for (const key of ['view', 'value', 'aggregate']) {
      expect(build(drift).target).not.toHaveProperty(key);
    }
  });

  it("adds the cell's segment to the query's filters", () => {
    const filters = [{ column: 'origin', operator: '=', value: 'JFK' }];
    const { target } = build({ ...drift, segmentBy: 'carrier', filters }, { segment: 'UA' });
    expect(distributionQuerySchema.parse(target).filters).toEqual([
      ...filters,
      { column: 'carrier', operator: '=', value: 'UA' },
    ]);
    expect(target).not.toHaveProperty('segmentBy');
  });

  it("asks for the query's own model and method where the cell doesn't tell", () => {
    expect(build(drift, { model: '', method: '' }).target).toMatchObject({ models: ['$model'], method: 'auto' });
    expect(build(drift, { method: 'something_else' }).target).toMatchObject({ method: 'auto' });
  });
});
