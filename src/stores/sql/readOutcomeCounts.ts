import type { ErrorSums } from '../../core/performance/regression/errorSums';
import type {
  BinaryOutcomeCounts,
  ClassOutcomeCounts,
  ErrorOutcomeSums,
  ListOutcomeSums,
  OutcomeCounts,
  OutcomeRequest,
  ResidualCounts,
} from '../outcomeCounts';
import type { SliceKey } from '../predictionLogStore';
import { errorSumNames } from './errorSumNames';
import { readResult } from './readResult';
import type { ResultReader } from './readResult';
import type { SqlResult } from './sqlEngine';

/** Rows [start, end) of an answer: one slice and segment. */
interface Run {
  key: SliceKey;
  start: number;
  end: number;
}

/** The answer of `buildOutcomeCounts`, `buildErrorSums` or `buildListSums`. */
export function readOutcomeCounts(result: SqlResult, kind: OutcomeRequest['kind']): OutcomeCounts {
  const reader = readResult(result);
  const runs = findRuns(reader.getNumbers(0), reader.getTexts(1));
  switch (kind) {
    case 'binary':
      return { kind, slices: runs.map((run) => readBinary(run, reader)) };
    case 'classes':
      return { kind, slices: runs.map((run) => readClasses(run, reader)) };
    case 'errors':
      return { kind, slices: runs.map((run) => readErrors(run, reader)) };
    case 'residuals':
      return { kind, slices: runs.map((run) => readResiduals(run, reader)) };
    case 'lists':
      return { kind, slices: runs.map((run) => readLists(run, reader)) };
  }
}

function findRuns(slices: Float64Array, segments: ReadonlyArray<string | null>): Run[] {
  const runs: Run[] = [];
  slices.forEach((window, row) => {
    const segment = segments[row] ?? '';
    const current = runs.at(-1);
    if (current?.key.window === window && current.key.segment === segment) {
      current.end = row + 1;
    } else {
      runs.push({ key: { window, segment }, start: row, end: row + 1 });
    }
  });
  return runs;
}

function readBinary({ key, start, end }: Run, reader: ResultReader): BinaryOutcomeCounts {
  const get = (column: number): Float64Array => reader.getNumbers(column).slice(start, end);
  return { ...key, predictions: get(2), scores: get(3), labels: get(4), counts: get(5) };
}

function readClasses({ key, start, end }: Run, reader: ResultReader): ClassOutcomeCounts {
  const get = (column: number): ReadonlyArray<string | null> => reader.getTexts(column).slice(start, end);
  return { ...key, predictions: get(2), labels: get(3), counts: reader.getNumbers(4).slice(start, end) };
}

function readErrors({ key, start }: Run, reader: ResultReader): ErrorOutcomeSums {
  const get = (column: number): number => reader.getNumbers(column)[start] ?? 0;
  const sums = Object.fromEntries(errorSumNames.map((name, index) => [name, get(4 + index)]));
  return { ...key, rows: get(2), labelled: get(3), sums: { ...noSums, ...sums } };
}

function readResiduals({ key, start, end }: Run, reader: ResultReader): ResidualCounts {
  const residuals = reader.getNumbers(2).slice(start, end);
  const isLabelled = reader.getNumbers(3).slice(start, end);
  const counts = reader.getNumbers(4).slice(start, end);
  const isKept = (_: number, index: number): boolean => Number.isFinite(residuals[index] ?? Number.NaN);
  return {
    ...key,
    rows: counts.reduce((sum, count) => sum + count, 0),
    labelled: counts.reduce((sum, count, index) => sum + count * (isLabelled[index] ?? 0), 0),
    residuals: residuals.filter(isKept),
    counts: counts.filter(isKept),
  };
}

function readLists({ key, start, end }: Run, reader: ResultReader): ListOutcomeSums {
  const get = (column: number): Float64Array => reader.getNumbers(column).slice(start, end);
  const [rows, labelled, whole] = [get(2), get(3), get(4)];
  const isWhole = (_: number, index: number): boolean => whole[index] === 1;
  const [gain, idealGain, precision, relevant, first] = [5, 6, 7, 8, 9].map((column) => get(column).filter(isWhole));
  const none = new Float64Array(0);
  return {
    ...key,
    rows: rows.reduce((sum, count) => sum + count, 0),
    labelled: labelled.reduce((sum, count) => sum + count, 0),
    lists: end - start,
    sums: {
      gain: gain ?? none,
      idealGain: idealGain ?? none,
      precision: precision ?? none,
      relevant: relevant ?? none,
      first: first ?? none,
    },
  };
}

const noSums: ErrorSums = {
  rows: 0,
  errors: 0,
  absolute: 0,
  squared: 0,
  fourth: 0,
  centred: 0,
  centredFourth: 0,
  spread: 0,
  spreadFourth: 0,
  squaredBySpread: 0,
  centredBySpread: 0,
  zeros: 0,
  relative: 0,
  relativeSquared: 0,
  symmetric: 0,
  symmetricSquared: 0,
  belowLog: 0,
  logSquared: 0,
  logFourth: 0,
};
