import type { ScoreCounts } from '../classification/scoreCounts';
import type { Calibration } from './calibration';

interface Block {
  first: number;
  last: number;
  rows: number;
  positives: number;
}

/**
 * Isotonic regression of labels on scores by pooling adjacent violators (Ayer and others 1955); only the ends of each level are
 * kept as knots, as scikit-learn does. Without rows: no knot. O(scores).
 */
export function fitIsotonicCalibration({ scores, positives, negatives }: ScoreCounts): Calibration {
  const blocks: Block[] = [];
  scores.forEach((_, i) => {
    const positive = positives[i] ?? 0;
    let block: Block = { first: i, last: i, rows: positive + (negatives[i] ?? 0), positives: positive };
    let before = blocks.at(-1);
    while (before && before.positives * block.rows >= block.positives * before.rows) {
      block = {
        first: before.first,
        last: block.last,
        rows: before.rows + block.rows,
        positives: before.positives + block.positives,
      };
      blocks.pop();
      before = blocks.at(-1);
    }
    blocks.push(block);
  });
  const knots = blocks.flatMap(({ first, last, rows, positives: hits }) =>
    (first === last ? [first] : [first, last]).map((i) => ({ score: scores[i] ?? NaN, probability: hits / rows }))
  );
  return {
    scores: Float64Array.from(knots, ({ score }) => score),
    probabilities: Float64Array.from(knots, ({ probability }) => probability),
  };
}
