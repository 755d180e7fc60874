import type { PredictionCounts } from '../../core/performance/estimation/predictionCounts';
import type { BinaryOutcomes } from '../../core/performance/measure/binaryOutcomes';
import type { BinaryOutcomeCounts } from '../../stores/outcomeCounts';

export interface ReadOutcomes extends BinaryOutcomes {
  rows: number;
  labelled: number;
  /** All rows, labelled or not. Rows whose score or prediction is missing are left out. */
  predictions: PredictionCounts;
}

/** What a store counted, as the sufficient statistics of metrics and of their estimates. */
export function readBinaryOutcomes(counted: BinaryOutcomeCounts | undefined): ReadOutcomes {
  const confusion = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0 };
  const { labels = none, predictions = none, counts = none } = counted ?? {};
  let rows = 0;
  let labelled = 0;
  counts.forEach((count, i) => {
    const label = labels[i] ?? Number.NaN;
    const prediction = predictions[i] ?? Number.NaN;
    rows += count;
    labelled += Number.isNaN(label) ? 0 : count;
    if (!Number.isNaN(label) && !Number.isNaN(prediction)) {
      const right = label === prediction;
      const cell =
        prediction === 1 ? (right ? 'truePositives' : 'falsePositives') : right ? 'trueNegatives' : 'falseNegatives';
      confusion[cell] += count;
    }
  });
  const byLabel = split(counted, labels);
  const byPrediction = split(counted, predictions);
  return {
    rows,
    labelled,
    confusion,
    scores: { scores: byLabel.scores, positives: byLabel.ones, negatives: byLabel.zeros, unlabelled: rows - labelled },
    predictions: {
      scores: byPrediction.scores,
      predictedPositive: byPrediction.ones,
      predictedNegative: byPrediction.zeros,
      missing: rows - byPrediction.rows,
    },
  };
}

const none = new Float64Array(0);

interface Split {
  scores: Float64Array;
  ones: Float64Array;
  zeros: Float64Array;
  rows: number;
}

/** Rows of either value of a mark by distinct score; rows without a finite score or without a mark are left out. */
function split(counted: BinaryOutcomeCounts | undefined, marks: Float64Array): Split {
  const { scores = none, counts = none } = counted ?? {};
  const held = {
    scores: new Float64Array(scores.length),
    ones: new Float64Array(scores.length),
    zeros: new Float64Array(scores.length),
  };
  let last = -1;
  let rows = 0;
  scores.forEach((score, i) => {
    const mark = marks[i] ?? Number.NaN;
    if (!Number.isFinite(score) || Number.isNaN(mark)) {
      return;
    }
    if (last < 0 || held.scores[last] !== score) {
      held.scores[++last] = score;
    }
    const side = mark === 1 ? held.ones : held.zeros;
    side[last] = (side[last] ?? 0) + (counts[i] ?? 0);
    rows += counts[i] ?? 0;
  });
  const end = last + 1;
  return {
    scores: held.scores.slice(0, end),
    ones: held.ones.slice(0, end),
    zeros: held.zeros.slice(0, end),
    rows,
  };
}
