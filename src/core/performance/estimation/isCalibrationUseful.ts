import { calibrationError } from '../classification/calibrationError';
import { reliabilityCurve } from '../classification/reliabilityCurve';
import type { ScoreCounts } from '../classification/scoreCounts';
import { buildRandom } from '../../stats/random/buildRandom';
import { calibrate } from './calibrate';
import { fitIsotonicCalibration } from './fitIsotonicCalibration';

const folds = 10;

/**
 * Whether isotonic calibration lowers the expected calibration error on rows that it wasn't fitted on: the mean over ten folds, drawn
 * by a seed. NannyML asks the same of ten random tenths and bins of equal counts, so near a tie its answer may differ.
 * False with one class only. O(folds × rows).
 */
export function isCalibrationUseful(counts: ScoreCounts, seed = 42): boolean {
  const held = splitFolds(counts, seed);
  let gain = 0;
  for (let fold = 0; fold < folds; fold++) {
    const test = getFold(counts, held, fold);
    const curve = fitIsotonicCalibration(dropEmpty(subtract(counts, test)));
    const raw = calibrationError(reliabilityCurve(test));
    const calibrated = calibrationError(
      reliabilityCurve({ ...test, scores: test.scores.map((score) => calibrate(curve, score)) })
    );
    gain += (raw ?? 0) - (calibrated ?? 0);
  }
  return hasBoth(counts) && gain > 0;
}

interface Folds {
  positives: Float64Array;
  negatives: Float64Array;
}

/** Rows of each score by fold, score by score: both classes are spread evenly. */
function splitFolds({ positives, negatives }: ScoreCounts, seed: number): Folds {
  const random = buildRandom(seed);
  const split = (counts: Float64Array): Float64Array => {
    const held = new Float64Array(counts.length * folds);
    counts.forEach((count, i) => {
      for (let row = 0; row < count; row++) {
        const place = i * folds + Math.floor(random() * folds);
        held[place] = (held[place] ?? 0) + 1;
      }
    });
    return held;
  };
  return { positives: split(positives), negatives: split(negatives) };
}

function getFold({ scores }: ScoreCounts, held: Folds, fold: number): ScoreCounts {
  const pick = (counts: Float64Array): Float64Array => scores.map((_, i) => counts[i * folds + fold] ?? 0);
  return { scores, positives: pick(held.positives), negatives: pick(held.negatives), unlabelled: 0 };
}

function subtract(all: ScoreCounts, part: ScoreCounts): ScoreCounts {
  return {
    ...all,
    positives: all.positives.map((count, i) => count - (part.positives[i] ?? 0)),
    negatives: all.negatives.map((count, i) => count - (part.negatives[i] ?? 0)),
  };
}

/** A score that no row has would be a level of its own. */
function dropEmpty({ scores, positives, negatives, unlabelled }: ScoreCounts): ScoreCounts {
  const isHeld = (_: number, i: number): boolean => (positives[i] ?? 0) + (negatives[i] ?? 0) > 0;
  return {
    scores: scores.filter(isHeld),
    positives: positives.filter(isHeld),
    negatives: negatives.filter(isHeld),
    unlabelled,
  };
}

function hasBoth({ positives, negatives }: ScoreCounts): boolean {
  return positives.some((count) => count > 0) && negatives.some((count) => count > 0);
}
