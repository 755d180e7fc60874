import type { BinaryCounts } from '../../core/performance/classification/computeBinaryMetrics';
import { binaryMeasures } from '../../core/performance/measure/binaryMeasures';
import type { BinaryOutcomes } from '../../core/performance/measure/binaryOutcomes';
import { buildMeasurement } from '../../core/performance/measure/buildMeasurement';
import { classScoreMeasures } from '../../core/performance/measure/classScoreMeasures';
import { fairnessMeasures } from '../../core/performance/measure/fairnessMeasures';
import type { Measurement } from '../../core/performance/measure/measurement';
import { measureValue } from '../../core/performance/measure/measureValue';
import type { MeasureChoice } from './measureChoice';

/** What is read off outcomes of two classes: one, a group and its counterpart, or each class against all others. */
export type BinaryChoice = Extract<MeasureChoice, { kind: 'binary' | 'value' | 'fairness' | 'classScores' }>;

const noCounts: BinaryCounts = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0 };

/** A metric of outcomes, counted or expected. */
export function measureBinary(choice: BinaryChoice, held: readonly BinaryOutcomes[]): Measurement {
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
