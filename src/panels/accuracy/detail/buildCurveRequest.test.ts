// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  buildAccuracyProps,
  buildPerformanceRows,
  day,
  fromPlumbline,
} from '../../../../test/browser/accuracy/accuracyPanelFixture';
import { buildDriftFrame } from '../../../../test/browser/buildDriftFrame';
import { performanceQuerySchema } from '../../../schema/query/performanceQuery';
import { readPerformanceFrames } from '../../../viz/performance/readPerformanceFrames';
import { buildCurveRequest, type CurveQuestion } from './buildCurveRequest';

function build(target: object, more: Partial<CurveQuestion> = {}) {
  const { data } = buildAccuracyProps();
  const reading = readPerformanceFrames([buildDriftFrame(buildPerformanceRows())], 3 * day);
  const line = reading.kind === 'lines' ? reading.lines[0] : undefined;
  if (data.request === undefined || line === undefined) {
    throw new Error('the fixture has a request and lines');
  }
  const question = {
    view: 'roc' as const,
    line,
    start: day,
    end: 2 * day,
    costs: undefined,
    requestId: 'own',
    ...more,
  };
  const request = buildCurveRequest(data.request, target as never, question);
  return { request, target: request.targets[0] };
}

describe('the question for a window’s curve', () => {
  it('is a valid performance query of the same data source and model', () => {
    const { target } = build(fromPlumbline);
    expect(performanceQuerySchema.parse(target)).toMatchObject({
      view: 'roc',
      metric: 'f1',
      models: ['m'],
      estimated: 'no',
    });
    expect(target?.datasource).toEqual(fromPlumbline.datasource);
  });

  it('has the range of exactly the window and names no window', () => {
    const { request, target } = build(fromPlumbline);
    expect([request.range.from.valueOf(), request.range.to.valueOf()]).toEqual([day, 2 * day]);
    expect(target).not.toHaveProperty('window');
    expect(request.requestId).toBe('own');
  });

  it('brings what predictions are worth', () => {
    const costs = { truePositive: 5, falsePositive: -1, falseNegative: 0, trueNegative: 0 };
    expect(build(fromPlumbline, { costs }).target).toMatchObject({ costs });
  });

  it('turns the line’s segment into a filter', () => {
    const line = { ...build(fromPlumbline).target };
    expect(line).not.toHaveProperty('filters');
    const reading = readPerformanceFrames([buildDriftFrame([{ time: 0, value: 1, segment: 'JFK' }])], day);
    const segmentLine = reading.kind === 'lines' ? reading.lines[0] : undefined;
    const { target } = build(
      { ...fromPlumbline, segmentBy: 'origin' },
      segmentLine === undefined ? {} : { line: segmentLine }
    );
    expect(performanceQuerySchema.parse(target).filters).toEqual([{ column: 'origin', operator: '=', value: 'JFK' }]);
    expect(target).not.toHaveProperty('segmentBy');
  });
});
