import type { BinaryCounts } from '../../core/performance/classification/computeBinaryMetrics';
import type { SamplingErrors } from '../../core/performance/estimation/computeSamplingErrors';
import { estimateAveragePrecision } from '../../core/performance/estimation/estimateAveragePrecision';
import { expectOutcomes } from '../../core/performance/estimation/expectOutcomes';
import { normalInterval } from '../../core/performance/interval/normalInterval';
import { binaryMeasures } from '../../core/performance/measure/binaryMeasures';
import type { BinaryOutcomes } from '../../core/performance/measure/binaryOutcomes';
import { buildMeasurement } from '../../core/performance/measure/buildMeasurement';
import { classMeasures } from '../../core/performance/measure/classMeasures';
import { classScoreMeasures } from '../../core/performance/measure/classScoreMeasures';
import { errorMeasures } from '../../core/performance/measure/errorMeasures';
import { fairnessMeasures } from '../../core/performance/measure/fairnessMeasures';
import { measureMedianError } from '../../core/performance/measure/measureMedianError';
import type { Measurement } from '../../core/performance/measure/measurement';
import { measureValue } from '../../core/performance/measure/measureValue';
import { rankingMeasures } from '../../core/performance/measure/rankingMeasures';
import { sumErrors } from '../../core/performance/regression/sumErrors';
import { buildValueCounts } from '../../core/stats/samples/buildValueCounts';
import type { OutcomeCounts } from '../../stores/outcomeCounts';
import { foldResiduals } from './foldResiduals';
import type { MeasureChoice } from './measureChoice';
import type { Estimator, MeasureJob, WindowScore } from './performanceCompute';
import { readBinaryOutcomes } from './readBinaryOutcomes';
import type { ReadOutcomes } from './readBinaryOutcomes';
import { readConfusionMatrix } from './readConfusionMatrix';

/** The metric of one window, from labels, from probabilities alone, or both. */
export function measureWindow(
  { choice, realised, estimator }: MeasureJob,
  parts: readonly OutcomeCounts[]
): WindowScore {
  switch (choice.kind) {
    case 'classes': {
      const matrix = readConfusionMatrix(parts.flatMap((part) => (part.kind === 'classes' ? part.slices : []))[0]);
      const { rows, labelled } = matrix;
      return { rows, labelled, realised: classMeasures[choice.metric](matrix, choice.average) };
    }
    case 'errors': {
      const [slice] = parts.flatMap((part) => (part.kind === 'errors' ? part.slices : []));
      const sums = slice?.sums ?? sumErrors([], []);
      return { ...countRows(slice), realised: errorMeasures[choice.metric](sums) };
    }
    case 'ranking':
      return measureLists(choice, parts);
    case 'median': {
      const [slice] = parts.flatMap((part) => (part.kind === 'residuals' ? part.slices : []));
      const errors = slice === undefined ? buildValueCounts([]) : foldResiduals(slice);
      return { ...countRows(slice), realised: measureMedianError(errors) };
    }
    default: {
      const held = parts.map((part) => readBinaryOutcomes(part.kind === 'binary' ? part.slices[0] : undefined));
      return {
        ...countOutcomes(choice, held),
        ...(realised && { realised: measureBinary(choice, held) }),
        ...(estimator && { estimated: estimate(choice, held, estimator) }),
      };
    }
  }
}

function measureLists(
  { metric, k }: Extract<MeasureChoice, { kind: 'ranking' }>,
  parts: readonly OutcomeCounts[]
): WindowScore {
  const [slice] = parts.flatMap((part) => (part.kind === 'lists' ? part.slices : []));
  if (slice === undefined) {
    return { ...countRows(slice), realised: buildMeasurement(null, null) };
  }
  const { undefinedLists, ...realised } = rankingMeasures[metric](slice.sums, k ?? Infinity);
  const incomplete = slice.lists - slice.sums.gain.length;
  return { ...countRows(slice), realised, lists: { all: slice.lists, incomplete, undefined: undefinedLists } };
}

type BinaryChoice = Extract<MeasureChoice, { kind: 'binary' | 'value' | 'fairness' | 'classScores' }>;

interface Counted {
  rows: number;
  labelled: number;
}

function countRows(slice: Counted | undefined): Counted {
  return { rows: slice?.rows ?? 0, labelled: slice?.labelled ?? 0 };
}

/** Groups share out the rows; each class has all of them. */
function countOutcomes({ kind }: BinaryChoice, held: readonly ReadOutcomes[]): Counted {
  const counted = kind === 'fairness' ? held : held.slice(0, 1);
  return {
    rows: counted.reduce((sum, { rows }) => sum + rows, 0),
    labelled: counted.reduce((sum, { labelled }) => sum + labelled, 0),
  };
}

function measureBinary(choice: BinaryChoice, held: readonly BinaryOutcomes[]): Measurement {
  const [first, second] = held;
  switch (choice.kind) {
    case 'binary':
      return first ? binaryMeasures[choice.metric](first) : buildMeasurement(null, null);
    case 'value':
      return first ? measureValue(first.confusion, choice.values) : buildMeasurement(null, null);
    case 'fairness':
      return fairnessMeasures[choice.metric](first?.confusion ?? noCounts, second?.confusion ?? noCounts);
    case 'classScores':
      return classScoreMeasures[choice.metric](
        held.map(({ scores }) => scores),
        choice.average
      );
  }
}

const noCounts: BinaryCounts = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0 };

/** Metrics whose scatter the reference tells. */
const errorNames: Readonly<Partial<Record<MeasureChoice['metric'], keyof SamplingErrors>>> = {
  accuracy: 'accuracy',
  precision: 'precision',
  recall: 'recall',
  specificity: 'specificity',
  f1: 'f1',
  roc_auc: 'rocAuc',
};

function estimate(choice: BinaryChoice, held: readonly ReadOutcomes[], estimator: Estimator): Measurement {
  const expected = held.map(({ predictions }) => expectOutcomes(predictions, estimator.calibration));
  const measured = measureBinary(choice, expected);
  const [first] = expected;
  if (first === undefined) {
    return measured;
  }
  const rows = first.scores.positives.map((positives, i) => positives + (first.scores.negatives[i] ?? 0));
  if (choice.metric === 'average_precision') {
    const probabilities = first.scores.positives.map((positives, i) => positives / (rows[i] ?? 0));
    return { ...measured, value: estimateAveragePrecision(rows.map(Math.round), probabilities) };
  }
  const name = errorNames[choice.metric];
  const error = name === undefined ? null : estimator.errors[name];
  if (error === null || measured.value === null) {
    return measured;
  }
  const window = rows.reduce((sum, count) => sum + count, 0);
  const interval = normalInterval(measured.value, error / Math.sqrt(window), { low: 0, high: 1 });
  return buildMeasurement(measured.value, interval);
}
