import { averagePrecision } from '../../src/core/performance/classification/averagePrecision';
import { buildScoreCounts } from '../../src/core/performance/classification/buildScoreCounts';
import type { BinaryCounts } from '../../src/core/performance/classification/computeBinaryMetrics';
import { computeBinaryMetrics } from '../../src/core/performance/classification/computeBinaryMetrics';
import { rocAuc } from '../../src/core/performance/classification/rocAuc';
import { buildPredictionCounts } from '../../src/core/performance/estimation/buildPredictionCounts';
import { computeSamplingErrors } from '../../src/core/performance/estimation/computeSamplingErrors';
import { estimateBinaryPerformance } from '../../src/core/performance/estimation/estimateBinaryPerformance';
import { fitIsotonicCalibration } from '../../src/core/performance/estimation/fitIsotonicCalibration';
import { learnChunkThresholds } from '../../src/core/drift/conventions/nannyml/learnChunkThresholds';
import type { Answer } from './answer';
import type { Chunk } from './chunk';
import { describeChunk } from './describeChunk';

export interface PredictionLog {
  chunks: readonly Chunk[];
  targets: ReadonlyArray<number | null>;
  scores: readonly number[];
  predictions: ReadonlyArray<number | null>;
}

const metricNames = ['roc_auc', 'f1', 'precision', 'recall', 'specificity', 'accuracy', 'average_precision'] as const;
type MetricValues = Record<(typeof metricNames)[number], number | null>;

/** NannyML's estimated and realised performance by chunk. */
export function answerChunkPerformance(
  log: PredictionLog,
  calibrated: boolean
): { estimated: Answer; realised: Answer; knots: Answer } {
  const referenceRows = log.chunks.filter(({ period }) => period === 'reference').flatMap(({ rows }) => rows);
  const ofReference = pick(log, referenceRows);
  const labelled = buildScoreCounts(ofReference.scores, ofReference.targets);
  const calibration = fitIsotonicCalibration(labelled);
  const realised = log.chunks.map(({ rows }) => realise(pick(log, rows)));
  const thresholds = new Map(metricNames.map((name) => [name, learnThresholds(name, log.chunks, realised)]));
  const estimated: Answer[] = [];
  const seen: Answer[] = [];
  log.chunks.forEach((chunk, i) => {
    const { scores, predictions } = pick(log, chunk.rows);
    const estimate = estimateBinaryPerformance(
      buildPredictionCounts(scores, predictions),
      calibrated ? calibration : null
    );
    const errors = computeSamplingErrors(count(ofReference), labelled, chunk.rows.length);
    const own = realised[i];
    const ofEstimate: Record<string, Answer> = describeChunk(chunk);
    const ofRealised: Record<string, Answer> = describeChunk(chunk);
    for (const name of metricNames) {
      const value = toValues(estimate)[name];
      const error = name === 'average_precision' ? null : toValues({ ...errors, averagePrecision: null })[name];
      const { lower, upper } = thresholds.get(name) ?? { lower: null, upper: null };
      const limits = { [`${name}.upper_threshold`]: upper, [`${name}.lower_threshold`]: lower };
      Object.assign(ofEstimate, limits, {
        [`${name}.value`]: value,
        [`${name}.sampling_error`]: error,
        [`${name}.realized`]: chunk.period === 'reference' ? (own?.[name] ?? null) : null,
        [`${name}.upper_confidence_boundary`]: Math.min(1, (value ?? NaN) + 3 * (error ?? NaN)),
        [`${name}.lower_confidence_boundary`]: Math.max(0, (value ?? NaN) - 3 * (error ?? NaN)),
        [`${name}.alert`]: isOutside(value, lower, upper),
      });
      Object.assign(ofRealised, limits, {
        [`${name}.value`]: own?.[name] ?? null,
        [`${name}.sampling_error`]: error,
        [`${name}.alert`]: isOutside(own?.[name] ?? null, lower, upper),
      });
    }
    estimated.push(ofEstimate);
    seen.push(ofRealised);
  });
  const knots = Array.from(calibration.scores, (score, i) => [score, calibration.probabilities[i] ?? NaN]);
  return { estimated, realised: seen, knots };
}

type Rows = Pick<PredictionLog, 'targets' | 'scores' | 'predictions'>;

function pick(log: PredictionLog, rows: readonly number[]): Rows {
  return {
    targets: rows.map((row) => log.targets[row] ?? null),
    scores: rows.map((row) => log.scores[row] ?? NaN),
    predictions: rows.map((row) => log.predictions[row] ?? null),
  };
}

function count({ targets, predictions }: Rows): BinaryCounts {
  const counts: BinaryCounts = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0 };
  targets.forEach((target, i) => {
    if (predictions[i] === 1) counts[target === 1 ? 'truePositives' : 'falsePositives']++;
    else counts[target === 1 ? 'falseNegatives' : 'trueNegatives']++;
  });
  return counts;
}

function realise(rows: Rows): MetricValues {
  const scores = buildScoreCounts(rows.scores, rows.targets);
  return toValues({
    ...computeBinaryMetrics(count(rows)),
    rocAuc: rocAuc(scores),
    averagePrecision: averagePrecision(scores),
  });
}

interface NamedMetrics {
  accuracy: number | null;
  precision: number | null;
  recall: number | null;
  specificity: number | null;
  f1: number | null;
  rocAuc: number | null;
  averagePrecision: number | null;
}

function toValues({
  accuracy,
  precision,
  recall,
  specificity,
  f1,
  rocAuc: area,
  averagePrecision: ap,
}: NamedMetrics): MetricValues {
  return { accuracy, precision, recall, specificity, f1, roc_auc: area, average_precision: ap };
}

function learnThresholds(name: keyof MetricValues, chunks: readonly Chunk[], realised: readonly MetricValues[]) {
  const values = realised.filter((_, i) => chunks[i]?.period === 'reference').flatMap((metrics) => metrics[name] ?? []);
  return learnChunkThresholds(values, 0, 1);
}

function isOutside(value: number | null, lower: number | null, upper: number | null): boolean {
  if (value === null) return false;
  return (upper !== null && value > upper) || (lower !== null && value < lower);
}
