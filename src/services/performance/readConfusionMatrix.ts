import type { ConfusionMatrix } from '../../core/performance/classification/confusionMatrix';
import type { ClassOutcomeCounts } from '../../stores/outcomeCounts';

export interface NamedConfusionMatrix extends ConfusionMatrix {
  /** In rising order; every class that was predicted of a labelled row or came true. */
  names: string[];
  rows: number;
  /** Rows with a label, predicted or not. */
  labelled: number;
}

/** Pairs of predicted and true class as a matrix. */
export function readConfusionMatrix(counted: ClassOutcomeCounts | undefined): NamedConfusionMatrix {
  const pairs = Array.from(counted?.counts ?? [], (rows, i) => ({
    rows,
    predicted: counted?.predictions[i] ?? null,
    actual: counted?.labels[i] ?? null,
  }));
  const told = pairs.flatMap(({ rows, predicted, actual }) =>
    predicted === null || actual === null ? [] : [{ rows, predicted, actual }]
  );
  const names = [...new Set(told.flatMap(({ predicted, actual }) => [predicted, actual]))].sort();
  const places = new Map(names.map((name, place) => [name, place]));
  const counts = new Float64Array(names.length ** 2);
  for (const { rows, predicted, actual } of told) {
    const cell = (places.get(actual) ?? 0) * names.length + (places.get(predicted) ?? 0);
    counts[cell] = (counts[cell] ?? 0) + rows;
  }
  const rows = pairs.reduce((sum, pair) => sum + pair.rows, 0);
  const labelled = pairs.reduce((sum, pair) => sum + (pair.actual === null ? 0 : pair.rows), 0);
  return { classes: names.length, counts, names, rows, labelled, unlabelled: rows - labelled };
}
