import { t } from '@grafana/i18n';
import { plainText } from '../../viz/format/plainText';
import type { PerformanceLine } from '../../viz/performance/performanceLine';
import type { TrainingMetric } from '../../viz/performance/trainingMetric';

/** A level that the metric had in training. */
export interface Baseline {
  label: string;
  value: number;
}

/**
 * The levels to draw: the number of the options, and what registries tell of the lines' metric. A query for one metric
 * means that metric, whatever its run called it; of several, those of the lines' own name count.
 */
export function getBaselines(
  lines: readonly PerformanceLine[],
  trainings: readonly TrainingMetric[],
  given: number | undefined
): Baseline[] {
  const wanted = new Set(lines.map(({ metric }) => metric));
  const isSingle = new Set(trainings.map(({ metric }) => metric)).size === 1;
  const own = trainings.filter(({ metric }) => isSingle || wanted.has(metric));
  return [
    ...(given === undefined ? [] : [{ label: t('accuracy-baseline.given', 'At training'), value: given }]),
    ...own.map(({ version, value }) => ({
      label: t('accuracy-baseline.version', '{{version}} at training', { version, ...plainText }),
      value,
    })),
  ];
}
