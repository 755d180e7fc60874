import { expectClassOutcomes } from '../../core/performance/estimation/multiclass/expectClassOutcomes';
import { measureExpectedLoss } from '../../core/performance/estimation/loss/measureExpectedLoss';
import { buildMeasurement } from '../../core/performance/measure/buildMeasurement';
import { classMeasures } from '../../core/performance/measure/classMeasures';
import { classScoreMeasures } from '../../core/performance/measure/classScoreMeasures';
import type { Measurement } from '../../core/performance/measure/measurement';
import { takeRoot } from '../../core/performance/measure/takeRoot';
import { estimateBinary } from './estimateBinary';
import { expectedLosses } from './expectedLosses';
import type { MeasureChoice } from './measureChoice';
import type { Estimator, WindowParts } from './performanceCompute';
import { readClassRows } from './readClassRows';
import { readRegressionRows } from './readRegressionRows';

/** The metric of one window without a look at its labels. */
export function estimateWindow(
  choice: MeasureChoice,
  { outcomes, sample }: WindowParts,
  estimator: Estimator
): Measurement {
  switch (estimator.kind) {
    case 'probability':
      return choice.kind === 'binary' || choice.kind === 'value' || choice.kind === 'fairness'
        ? estimateBinary(choice, outcomes, estimator)
        : buildMeasurement(null, null);
    case 'classes': {
      const { confusion, scores } = expectClassOutcomes(readClassRows(sample, estimator.names), estimator.calibrations);
      switch (choice.kind) {
        case 'classes':
          return classMeasures[choice.metric](confusion, choice.average);
        case 'classScores':
          return classScoreMeasures[choice.metric](scores, choice.average);
        default:
          return buildMeasurement(null, null);
      }
    }
    case 'loss': {
      const expected = measureExpectedLoss(estimator.model, readRegressionRows(sample));
      return expectedLosses[choice.metric]?.isRoot ? takeRoot(expected) : expected;
    }
  }
}
