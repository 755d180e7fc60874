import type { CellValues } from '../../core/performance/measure/binaryOutcomes';
import type { binaryMeasures } from '../../core/performance/measure/binaryMeasures';
import type { classMeasures } from '../../core/performance/measure/classMeasures';
import type { classScoreMeasures } from '../../core/performance/measure/classScoreMeasures';
import type { errorMeasures } from '../../core/performance/measure/errorMeasures';
import type { fairnessMeasures } from '../../core/performance/measure/fairnessMeasures';
import type { rankingMeasures } from '../../core/performance/measure/rankingMeasures';
import type { PerformanceAverage } from '../../schema/query/performanceQuery';

/** What to measure, by what it is read off. */
export type MeasureChoice =
  | { kind: 'binary'; metric: keyof typeof binaryMeasures }
  | { kind: 'value'; metric: 'business_value'; values: CellValues }
  /** The outcomes are those of the group, then those of the group that it is compared with. */
  | { kind: 'fairness'; metric: keyof typeof fairnessMeasures }
  | { kind: 'classes'; metric: keyof typeof classMeasures; average: PerformanceAverage }
  /** The outcomes are those of each class against all others. */
  | { kind: 'classScores'; metric: keyof typeof classScoreMeasures; average: 'macro' | 'weighted' }
  | { kind: 'errors'; metric: keyof typeof errorMeasures }
  | { kind: 'median'; metric: 'median_absolute_error' }
  /** The lists' sums go to the first `k` places; null: to all. */
  | { kind: 'ranking'; metric: keyof typeof rankingMeasures; k: number | null };
