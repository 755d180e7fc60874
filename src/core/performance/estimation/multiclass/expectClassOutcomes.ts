import { buildScoreCounts } from '../../classification/buildScoreCounts';
import { calibrate } from '../calibrate';
import type { Calibration } from '../calibration';
import type { ClassOutcomes } from './classOutcomes';
import type { ClassPredictions } from './classPredictions';

/**
 * The outcomes that probabilities alone let expect of several classes (CBPE): a row counts as class k by its probability of k, each
 * class calibrated against all others and a row's probabilities then scaled to sum 1 (all 0: equal shares), as NannyML does. Without
 * an entry in `calibrations` a class's probability is itself. Rows are ranked by the raw probability. Rows left out count as
 * `unlabelled`. O(rows × classes × log).
 */
export function expectClassOutcomes(
  { classes, predicted, probabilities }: ClassPredictions,
  calibrations: ReadonlyArray<Calibration | null>
): ClassOutcomes {
  const counts = new Float64Array(classes * classes);
  const used: number[] = [];
  const expected: Float64Array[] = [];
  for (let i = 0; i < predicted.length; i++) {
    const column = predicted[i] ?? -1;
    const raw = probabilities.subarray(i * classes, (i + 1) * classes);
    if (!Number.isInteger(column) || column < 0 || column >= classes || !isComplete(raw, classes)) continue;
    const shares = getShares(raw, calibrations);
    shares.forEach((share, k) => (counts[k * classes + column] = (counts[k * classes + column] ?? 0) + share));
    used.push(i);
    expected.push(shares);
  }
  const unlabelled = predicted.length - used.length;
  return {
    confusion: { classes, counts, unlabelled },
    scores: Array.from({ length: classes }, (_, k) => ({
      ...buildScoreCounts(
        Float64Array.from(used, (i) => probabilities[i * classes + k] ?? NaN),
        Float64Array.from(expected, (shares) => shares[k] ?? NaN)
      ),
      unlabelled,
    })),
  };
}

function isComplete(raw: Float64Array, classes: number): boolean {
  return raw.length === classes && raw.every((probability) => Number.isFinite(probability));
}

function getShares(raw: Float64Array, calibrations: ReadonlyArray<Calibration | null>): Float64Array {
  const calibrated = raw.map((probability, k) => {
    const calibration = calibrations[k];
    return calibration ? calibrate(calibration, probability) : probability;
  });
  const sum = calibrated.reduce((total, probability) => total + probability, 0);
  return calibrated.map((probability) => (sum > 0 ? probability / sum : 1 / raw.length));
}
