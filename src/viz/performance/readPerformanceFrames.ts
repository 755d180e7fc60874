import { FieldType, type DataFrame, type Field } from '@grafana/data';
import { findField } from '../frames/findField';
import { findCurveView } from './findCurveView';
import type { PerformanceLine } from './performanceLine';
import type { PerformanceProblem, PerformanceReading } from './performanceReading';
import { readPerformanceSeries } from './readPerformanceSeries';
import { readPerformanceTable } from './readPerformanceTable';
import { readTrainingMetrics } from './readTrainingMetrics';

type FrameReading = { kind: 'lines'; lines: PerformanceLine[] } | { kind: 'wrong'; problem: PerformanceProblem };

/**
 * Reads a panel's frames as performance answers: tables with `time` and `value`, time series, and the views of one
 * window. `rangeEnd` tells which windows are still open where the data don't.
 */
export function readPerformanceFrames(frames: readonly DataFrame[], rangeEnd: number): PerformanceReading {
  const filled = frames.filter((frame) => frame.fields.length > 0);
  const curves = filled.flatMap((frame) => {
    const view = findCurveView(frame);
    return view === undefined ? [] : [{ view, frame }];
  });
  const trainings = filled.flatMap((frame) => readTrainingMetrics(frame) ?? []);
  const readings = filled
    .filter((frame) => findCurveView(frame) === undefined && readTrainingMetrics(frame) === undefined)
    .map((frame) => readFrame(frame, rangeEnd));
  const lines = readings.flatMap((reading) => (reading.kind === 'lines' ? reading.lines : []));
  if (lines.some(({ points }) => points.length > 0)) {
    return { kind: 'lines', lines: lines.filter(({ points }) => points.length > 0), curves, trainings };
  }
  if (curves.some(({ frame }) => frame.length > 0)) {
    return { kind: 'curves', curves };
  }
  const problem = readings.find((reading) => reading.kind === 'wrong');
  return problem === undefined || lines.length > 0 ? { kind: 'empty' } : { kind: 'wrong', problem: problem.problem };
}

function readFrame(frame: DataFrame, rangeEnd: number): FrameReading {
  const time = findTime(frame);
  const value = findField(frame, 'value');
  const isTable = value !== undefined && value.labels === undefined;
  if (time === undefined) {
    return { kind: 'wrong', problem: { kind: 'missing_columns', columns: isTable ? ['time'] : ['time', 'value'] } };
  }
  if (time.type !== FieldType.time) {
    return { kind: 'wrong', problem: { kind: 'time_type', column: time.name } };
  }
  if (isTable && value.type === FieldType.number) {
    return { kind: 'lines', lines: readPerformanceTable({ frame, time, value }, rangeEnd) };
  }
  if (frame.fields.some(({ type }) => type === FieldType.string)) {
    return { kind: 'wrong', problem: { kind: 'missing_columns', columns: ['value'] } };
  }
  const lines = readPerformanceSeries(frame, time);
  return lines.length === 0 ? { kind: 'wrong', problem: { kind: 'no_numbers' } } : { kind: 'lines', lines };
}

function findTime(frame: DataFrame): Field | undefined {
  return findField(frame, 'time') ?? frame.fields.find(({ type }) => type === FieldType.time);
}
