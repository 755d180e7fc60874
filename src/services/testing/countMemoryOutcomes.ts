import type { OutcomeCounts, OutcomeRequest } from '../../stores/outcomeCounts';
import type { SliceKey } from '../../stores/predictionLogStore';
import { sumErrors } from '../../core/performance/regression/sumErrors';
import type { MemoryRow, MemoryValue } from './buildMemoryStore';
import { memoryLabelColumns } from './memoryLabelColumns';
import { sumMemoryLists } from './sumMemoryLists';

interface MemorySlice extends SliceKey {
  rows: MemoryRow[];
}

/** What a store answers to `countOutcomes`, by a loop over the rows; equal outcomes aren't put together. */
export function countMemoryOutcomes(slices: readonly MemorySlice[], outcome: OutcomeRequest): OutcomeCounts {
  switch (outcome.kind) {
    case 'binary':
      return { kind: 'binary', slices: slices.map((slice) => countBinary(slice, outcome)) };
    case 'classes':
      return {
        kind: 'classes',
        slices: slices.map(({ window, segment, rows }) => ({
          window,
          segment,
          predictions: rows.map((row) => toText(row[outcome.prediction])),
          labels: rows.map((row) => toText(row[memoryLabelColumns.label])),
          counts: new Float64Array(rows.length).fill(1),
        })),
      };
    case 'errors':
      return {
        kind: 'errors',
        slices: slices.map(({ window, segment, rows }) => {
          const targets = rows.map((row) => toNumber(row[memoryLabelColumns.label]));
          const sums = sumErrors(
            targets,
            rows.map((row) => toNumber(row[outcome.prediction]))
          );
          return { window, segment, rows: rows.length, labelled: countPresent(targets), sums };
        }),
      };
    case 'lists':
      return { kind: 'lists', slices: slices.map((slice) => sumMemoryLists(slice, outcome)) };
    case 'residuals':
      return { kind: 'residuals', slices: slices.map((slice) => countResiduals(slice, outcome.prediction)) };
  }
}

function countBinary(
  { window, segment, rows }: MemorySlice,
  { prediction, score, positive }: Extract<OutcomeRequest, { kind: 'binary' }>
): Extract<OutcomeCounts, { kind: 'binary' }>['slices'][number] {
  const isPositive = (value: MemoryValue | undefined): number =>
    value === null || value === undefined ? Number.NaN : Number(String(value) === positive);
  const getScore = (row: MemoryRow): number => (score === undefined ? Number.NaN : toNumber(row[score]));
  const sorted = [...rows].sort((a, b) => getScore(a) - getScore(b));
  return {
    window,
    segment,
    predictions: Float64Array.from(sorted, (row) => isPositive(prediction === undefined ? null : row[prediction])),
    scores: Float64Array.from(sorted, getScore),
    labels: Float64Array.from(sorted, (row) => isPositive(row[memoryLabelColumns.label])),
    counts: new Float64Array(sorted.length).fill(1),
  };
}

function countResiduals(
  { window, segment, rows }: MemorySlice,
  prediction: string
): Extract<OutcomeCounts, { kind: 'residuals' }>['slices'][number] {
  const targets = rows.map((row) => toNumber(row[memoryLabelColumns.label]));
  const residuals = Float64Array.from(rows, (row, index) => toNumber(row[prediction]) - (targets[index] ?? Number.NaN));
  const kept = residuals.filter(Number.isFinite).sort();
  return {
    window,
    segment,
    rows: rows.length,
    labelled: countPresent(targets),
    residuals: kept,
    counts: new Float64Array(kept.length).fill(1),
  };
}

function countPresent(numbers: readonly number[]): number {
  return numbers.filter((number) => !Number.isNaN(number)).length;
}

function toNumber(value: MemoryValue | undefined): number {
  return value === null || value === undefined ? Number.NaN : Number(value);
}

function toText(value: MemoryValue | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
