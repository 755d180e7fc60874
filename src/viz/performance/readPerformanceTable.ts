import type { DataFrame, Field } from '@grafana/data';
import { findField } from '../frames/findField';
import { groupRows } from '../frames/groupRows';
import { readNames } from '../frames/readNames';
import { readNumbers } from '../frames/readNumbers';
import { toBoolean } from '../frames/toBoolean';
import { toText } from '../frames/toText';
import type { PerformanceLine, PerformancePoint, PerformanceSubject } from './performanceLine';

const dimensions = ['model', 'version', 'segment', 'metric', 'average', 'kind'] as const;

export interface PerformanceTable {
  frame: DataFrame;
  time: Field;
  value: Field;
}

/** Reads a frame whose columns are the contract's, a line for each subject. Linear in rows. */
export function readPerformanceTable({ frame, time, value }: PerformanceTable, rangeEnd: number): PerformanceLine[] {
  const { length } = frame;
  const { groupOf, firstRows } = groupRows(
    dimensions.map((name) => readNames(findField(frame, name), length)),
    length
  );
  const points = readPoints(frame, time, value, rangeEnd);
  const lines = firstRows.map((row): PerformanceLine => ({
    ...readSubject(frame, row),
    points: [],
    frame,
    valueField: value,
  }));
  points.forEach((point, row) => {
    if (!Number.isNaN(point.start)) {
      lines[groupOf[row] ?? 0]?.points.push(point);
    }
  });
  return lines.map((line) => ({ ...line, points: line.points.sort((a, b) => a.start - b.start) }));
}

function readPoints(frame: DataFrame, time: Field, value: Field, rangeEnd: number): PerformancePoint[] {
  const { length } = frame;
  const read = (name: string) => readNumbers(findField(frame, name), length);
  const at = (numbers: Float64Array, row: number) => numbers[row] ?? Number.NaN;
  const start = readNumbers(time, length);
  const end = read('window_end');
  const values = readNumbers(value, length);
  const [lower, upper, rows, labelled, maturity] = [
    read('lower'),
    read('upper'),
    read('rows'),
    read('labelled_rows'),
    read('label_maturity'),
  ];
  const complete = findField(frame, 'complete');
  return Array.from({ length }, (_, row) => ({
    start: at(start, row),
    end: at(end, row),
    value: at(values, row),
    lower: at(lower, row),
    upper: at(upper, row),
    rows: at(rows, row),
    labelledRows: at(labelled, row),
    labelMaturity: Number.isNaN(at(maturity, row)) ? at(labelled, row) / at(rows, row) : at(maturity, row),
    isComplete: toBoolean(complete?.values[row]) ?? !(at(end, row) > rangeEnd),
    row,
  }));
}

function readSubject(frame: DataFrame, row: number): PerformanceSubject {
  const read = (name: string) => toText(findField(frame, name)?.values[row]);
  return {
    model: read('model'),
    version: read('version'),
    segment: read('segment'),
    metric: read('metric'),
    average: read('average'),
    kind: read('kind') === 'estimated' ? 'estimated' : 'realised',
  };
}
