import { describe, expect, test } from 'vitest';
import type { LogColumn, LogDescription } from '../../stores/predictionLogStore';
import { inferMapping } from './inferMapping';

function describeLog(columns: Record<string, LogColumn['type']>): LogDescription {
  return {
    files: 1,
    rows: 100,
    columns: Object.entries(columns).map(([name, type]) => ({ name, type, engineType: type.toUpperCase() })),
  };
}

describe('mapping inference', () => {
  test('understands the flight log: meanings by name, features without outcomes', () => {
    const { mapping } = inferMapping(
      describeLog({
        timestamp: 'time',
        prediction_id: 'text',
        model_version: 'text',
        sched_hour: 'number',
        temp: 'number',
        carrier: 'text',
        probability: 'number',
        prediction: 'number',
        predicted_minutes: 'number',
        target: 'number',
        target_minutes: 'number',
        target_timestamp: 'time',
        period: 'text',
      })
    );
    expect(mapping).toEqual({
      timestamp: 'timestamp',
      id: 'prediction_id',
      version: 'model_version',
      probability: 'probability',
      prediction: 'prediction',
      actual: 'target',
      actualTimestamp: 'target_timestamp',
      features: ['sched_hour', 'temp', 'carrier'],
    });
  });

  test('reads names in other styles', () => {
    const { mapping } = inferMapping(
      describeLog({
        eventTime: 'time',
        requestId: 'text',
        modelVersion: 'text',
        y_pred: 'boolean',
        y_pred_proba: 'number',
        yTrue: 'boolean',
        latencyMs: 'number',
      })
    );
    expect(mapping).toMatchObject({
      timestamp: 'eventTime',
      id: 'requestId',
      version: 'modelVersion',
      prediction: 'y_pred',
      probability: 'y_pred_proba',
      actual: 'yTrue',
      latency: { column: 'latencyMs', unit: 'ms' },
    });
  });

  test('takes the only column of times for the timestamp, whatever its name', () => {
    expect(inferMapping(describeLog({ departure: 'time', x: 'number' })).mapping.timestamp).toBe('departure');
    expect(inferMapping(describeLog({ departure: 'time', arrival: 'time' })).mapping.timestamp).toBeUndefined();
  });

  test('takes text that can be read as a time', () => {
    const description = describeLog({ ts: 'text', x: 'number' });
    const columns = description.columns.map((column) =>
      column.name === 'ts' ? { ...column, time: 'iso_text' as const } : column
    );
    expect(inferMapping({ ...description, columns }).mapping.timestamp).toBe('ts');
    expect(inferMapping(description).mapping.timestamp).toBeUndefined();
  });

  test('gives a reason for every column', () => {
    const columns = {
      timestamp: 'time',
      user_id: 'text',
      temp: 'number',
      tags: 'other',
      target_raw: 'number',
      period: 'text',
    } as const;
    const { reasons } = inferMapping(describeLog(columns));
    expect(new Set(reasons.map(({ column }) => column))).toEqual(new Set(Object.keys(columns)));
    expect(reasons.find(({ column }) => column === 'tags')?.reason).toContain('OTHER');
    expect(reasons.find(({ column }) => column === 'user_id')).toMatchObject({ meaning: 'left out' });
  });
});
