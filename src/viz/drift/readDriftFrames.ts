import { FieldType, type DataFrame, type Field } from '@grafana/data';
import { driftColumns } from '../../schema/frames/driftColumns';
import { isDistributionFrame } from '../distribution/isDistributionFrame';
import { buildDriftGrid } from './buildDriftGrid';
import { collectDriftFields } from './collectDriftFields';
import type { DriftProblem, DriftReading } from './driftReading';
import { findDriftProblem } from './findDriftProblem';
import { readDriftSeries } from './readDriftSeries';
import { readDriftTable } from './readDriftTable';

/**
 * Reads a panel's frames as drift answers: tables with the contract's columns, or, where there is no table, series of
 * `ratio` with a `column` label. Distribution frames are left aside. `rangeEnd` tells which windows are still open
 * where the data don't.
 */
export function readDriftFrames(frames: readonly DataFrame[], rangeEnd: number): DriftReading {
  const candidates = frames.filter((frame) => frame.fields.length > 0 && !isDistributionFrame(frame));
  const tables = candidates.filter((frame) => findDriftProblem(frame) === undefined);
  if (tables.length > 0) {
    return toReading(
      buildDriftGrid(
        tables.map((frame) => readDriftTable(frame, collectDriftFields(frame))),
        rangeEnd
      )
    );
  }
  const series = candidates.filter(hasColumnLabel);
  const wrongValue = findOtherValue(series);
  if (wrongValue !== undefined) {
    return { kind: 'wrong', problem: { kind: 'not_ratio', value: wrongValue } };
  }
  const parts = series.flatMap((frame) => {
    const time = findTime(frame);
    return time === undefined ? [] : readDriftSeries(frame, time);
  });
  if (parts.length > 0) {
    return toReading(buildDriftGrid(parts, rangeEnd));
  }
  const problem = findNearestProblem(candidates);
  return problem === undefined ? { kind: 'empty' } : { kind: 'wrong', problem };
}

function toReading(grid: Extract<DriftReading, { kind: 'cells' }>['grid']): DriftReading {
  return grid.cells.start.length === 0 ? { kind: 'empty' } : { kind: 'cells', grid };
}

function findTime(frame: DataFrame): Field | undefined {
  return frame.fields.find((field) => field.type === FieldType.time);
}

function isSeries(frame: DataFrame): boolean {
  return findTime(frame) !== undefined && !frame.fields.some((field) => field.type === FieldType.string);
}

function hasColumnLabel(frame: DataFrame): boolean {
  return (
    isSeries(frame) &&
    frame.fields.some((field) => field.type === FieldType.number && field.labels?.column !== undefined)
  );
}

/** The name of a value other than the ratio, which can't be coloured without its threshold. */
function findOtherValue(series: readonly DataFrame[]): string | undefined {
  const others = driftColumns.map(({ name }): string => name).filter((name) => name !== 'ratio');
  return series
    .flatMap((frame) => frame.fields)
    .find((field) => field.labels?.column !== undefined && others.includes(field.name.toLowerCase()))?.name;
}

/** The problem of the frame that comes closest: the one that lacks the fewest columns. */
function findNearestProblem(frames: readonly DataFrame[]): DriftProblem | undefined {
  const problems = frames.flatMap((frame) => {
    if (isSeries(frame) && frame.fields.some((field) => field.labels !== undefined)) {
      return [{ kind: 'missing_label' as const }];
    }
    return findDriftProblem(frame) ?? [];
  });
  const countMissing = (problem: DriftProblem) => (problem.kind === 'missing_columns' ? problem.columns.length : 0);
  return problems.sort((a, b) => countMissing(a) - countMissing(b))[0];
}
