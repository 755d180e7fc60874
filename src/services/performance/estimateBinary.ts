import type { SamplingErrors } from '../../core/performance/estimation/computeSamplingErrors';
import { estimateAveragePrecision } from '../../core/performance/estimation/estimateAveragePrecision';
import { expectOutcomes } from '../../core/performance/estimation/expectOutcomes';
import { normalInterval } from '../../core/performance/interval/normalInterval';
import { buildMeasurement } from '../../core/performance/measure/buildMeasurement';
import type { Measurement } from '../../core/performance/measure/measurement';
import type { OutcomeCounts } from '../../stores/outcomeCounts';
import { measureBinary } from './measureBinary';
import type { BinaryChoice } from './measureBinary';
import type { MeasureChoice } from './measureChoice';
import type { Estimator } from './performanceCompute';
import { readBinaryOutcomes } from './readBinaryOutcomes';

/** Metrics whose scatter the reference tells. */
const errorNames: Readonly<Partial<Record<MeasureChoice['metric'], keyof SamplingErrors>>> = {
  accuracy: 'accuracy',
  precision: 'precision',
  recall: 'recall',
  specificity: 'specificity',
  f1: 'f1',
  roc_auc: 'rocAuc',
};

/** A metric of two classes by the probabilities alone. */
export function estimateBinary(
  choice: BinaryChoice,
  outcomes: readonly OutcomeCounts[],
  estimator: Extract<Estimator, { kind: 'probability' }>
): Measurement {
  const held = outcomes.map((part) => readBinaryOutcomes(part.kind === 'binary' ? part.slices[0] : undefined));
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
