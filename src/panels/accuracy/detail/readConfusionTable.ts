import type { CurveTable } from '../../../viz/performance/splitCurve';

export interface ConfusionTable {
  /** Classes in order of their names, those that were predicted or came true. */
  classes: string[];
  /** Rows by true class, then predicted class. */
  counts: number[][];
  /** Rows of each true class. */
  totals: number[];
}

export function readConfusionTable(table: CurveTable): ConfusionTable {
  const actual = table.getTexts('actual');
  const predicted = table.getTexts('predicted');
  const rows = table.getNumbers('rows');
  const classes = [...new Set([...actual, ...predicted])].sort((a, b) =>
    a.localeCompare(b, undefined, { numeric: true })
  );
  const counts = classes.map((trueClass) =>
    classes.map((predictedClass) =>
      rows.reduce(
        (sum, count, row) =>
          actual[row] === trueClass && predicted[row] === predictedClass && !Number.isNaN(count) ? sum + count : sum,
        0
      )
    )
  );
  return { classes, counts, totals: counts.map((row) => row.reduce((sum, count) => sum + count, 0)) };
}
